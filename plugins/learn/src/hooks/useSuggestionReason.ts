import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkSuggestion } from '@lectern/backstage-plugin-learn-common';
import { listWords } from '../lib/language';
import { learnTranslationRef } from '../translation';

/**
 * Why two talks may be one, and what speaks against it, in the reader's
 * language.
 *
 * @internal
 */
export function useSuggestionReason({
  grounds,
  similarity,
}: Pick<TalkSuggestion, 'grounds' | 'similarity'>): string {
  const { t } = useTranslationRef(learnTranslationRef);
  const percent = Math.round(similarity * 100);
  const reasons = listWords(
    grounds.for.map(ground => t(`suggestions.for.${ground}`)),
  );
  const doubts = listWords(
    grounds.against.map(ground => t(`suggestions.against.${ground}`)),
  );
  if (!reasons) {
    return t('suggestions.whyAlike', { percent });
  }
  return doubts
    ? t('suggestions.whyBut', { percent, reasons, doubts })
    : t('suggestions.why', { percent, reasons });
}
