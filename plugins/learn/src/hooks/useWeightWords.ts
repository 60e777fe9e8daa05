import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { WeighedRecommendation } from '@lectern/backstage-plugin-learn-common';
import { yearOf } from '../lib/dates';
import { learnTranslationRef } from '../translation';

/** How much of its weight a recommendation must have kept to count in full, and to count in part. */
const FULL = 0.8;
const PART = 0.4;

/**
 * How a recommendation counts towards the rank of its talk, in words.
 *
 * @internal
 */
export function useWeightWords(): (
  recommendation: Pick<WeighedRecommendation, 'weight' | 'publishedAt'>,
) => string {
  const { t } = useTranslationRef(learnTranslationRef);
  return useCallback(
    ({ weight, publishedAt }) => {
      if (weight.outweighed) {
        return t(`rank.outweighed.${weight.outweighed}`);
      }
      const year = yearOf(publishedAt);
      const voice = t(`rank.voice.${weight.voice}`);
      const who = year
        ? t('rank.dated', { voice, year })
        : t('rank.undated', { voice });
      if (weight.voice === 'self' || weight.fading < PART) {
        return t('rank.little', { who });
      }
      return weight.voice === 'named' && weight.fading >= FULL
        ? t('rank.full', { who })
        : t('rank.less', { who });
    },
    [t],
  );
}
