import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  TalkDetail,
  WeighedRecommendation,
} from '@lectern/backstage-plugin-learn-common';
import { useFollow } from '../../hooks/useFollow';
import { useWeightWords } from '../../hooks/useWeightWords';
import { hostOf } from '../../lib/safeUrl';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { RecommendationQuote } from '../RecommendationQuote';
import { VoicesLine } from '../VoicesLine';
import styles from './WhyThisTalk.module.css';

/** As many as are read; more are folded away. */
const SHOWN = 6;

/**
 * Every recommendation of a talk, with who made it, where, and how it counts.
 *
 * @internal
 */
export const WhyThisTalk = (props: {
  talk: Pick<TalkDetail, 'id' | 'recommendations' | 'voices' | 'rank'>;
}) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const weightWords = useWeightWords();
  const follow = useFollow(talk.id);
  const [all, setAll] = useState(false);
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
            {(all ? recommendations : recommendations.slice(0, SHOWN)).map(
              (recommendation, i) => (
                <li key={`${recommendation.url} ${i}`}>
                  <RecommendationQuote
                    recommendation={recommendation}
                    counts={weightWords(recommendation)}
                    onFollow={() =>
                      follow(
                        'recommendation',
                        recommendation.url
                          ? hostOf(recommendation.url)
                          : undefined,
                      )
                    }
                  />
                </li>
              ),
            )}
          </ul>
          {recommendations.length > SHOWN && (
            <Button
              variant="tertiary"
              className={styles.more}
              aria-expanded={all}
              onPress={() => setAll(!all)}
            >
              {all
                ? t('talkPage.showFewer')
                : t('talkPage.showAll', { number: recommendations.length })}
            </Button>
          )}
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
