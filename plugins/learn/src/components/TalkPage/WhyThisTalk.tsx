import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  TalkDetail,
  WeighedRecommendation,
} from '@lectern/backstage-plugin-learn-common';
import { useWeightWords } from '../../hooks/useWeightWords';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { RecommendationQuote } from '../RecommendationQuote';
import { VoicesLine } from '../VoicesLine';
import styles from './WhyThisTalk.module.css';

/**
 * Every recommendation of a talk, with who made it, where, and how it counts.
 *
 * @internal
 */
export const WhyThisTalk = (props: {
  talk: Pick<TalkDetail, 'recommendations' | 'voices' | 'rank'>;
}) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const weightWords = useWeightWords();
  const recommendations: WeighedRecommendation[] = talk.recommendations;
  return (
    <Panel title={t('detail.why')}>
      {talk.rank.pinned && (
        <Text as="p" className={styles.line}>
          {t('rank.pinned')}
        </Text>
      )}
      {recommendations.length ? (
        <>
          <VoicesLine talk={talk} />
          <ul className={styles.recommendations}>
            {recommendations.map((recommendation, i) => (
              <li key={`${recommendation.url} ${i}`}>
                <RecommendationQuote
                  recommendation={recommendation}
                  counts={weightWords(recommendation)}
                />
              </li>
            ))}
          </ul>
          <Text
            as="p"
            variant="body-small"
            color="secondary"
            className={styles.line}
          >
            {t('rank.how')}
          </Text>
        </>
      ) : (
        <Text color="secondary">{t('detail.nobody')}</Text>
      )}
    </Panel>
  );
};
