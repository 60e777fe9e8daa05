import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnDecision } from '@lectern/backstage-plugin-learn-common';
import { learnTranslationRef } from '../translation';
import { useDecisionWords } from './useDecisionWords';

/**
 * What came of a decision that was just made or taken back, for people.
 *
 * @internal
 */
export function useDecisionNews(): (decision: LearnDecision) => string {
  const { t } = useTranslationRef(learnTranslationRef);
  const words = useDecisionWords();
  return useCallback(
    made => {
      const decision = words(made);
      switch (made.status) {
        case 'undone':
          return t('curate.undone', { decision });
        case 'pending':
          return t('curate.stored', { decision });
        default:
          return t('curate.done', { decision });
      }
    },
    [t, words],
  );
}
