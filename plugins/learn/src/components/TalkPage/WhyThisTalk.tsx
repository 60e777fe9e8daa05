import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { RecommendationQuote } from '../RecommendationQuote';
import { VoicesLine } from '../VoicesLine';
import styles from './WhyThisTalk.module.css';

/**
 * Every recommendation of a talk, with who made it and where.
 *
 * @internal
 */
export const WhyThisTalk = (props: {
  talk: Pick<Talk, 'recommendations' | 'voices'>;
}) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <Panel title={t('detail.why')}>
      {talk.recommendations.length ? (
        <>
          <VoicesLine talk={talk} />
          <ul className={styles.recommendations}>
            {talk.recommendations.map((recommendation, i) => (
              <li key={`${recommendation.url} ${i}`}>
                <RecommendationQuote recommendation={recommendation} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Text color="secondary">{t('detail.nobody')}</Text>
      )}
    </Panel>
  );
};
