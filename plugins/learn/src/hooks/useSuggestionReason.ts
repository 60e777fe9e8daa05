import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkSuggestion } from '@lectern/backstage-plugin-learn-common';
import { listWords } from '../lib/language';
import { suggestionTexts } from '../texts/curate';
import { learnTranslationRef } from '../translation';

/**
 * Why two talks may be one, and what speaks against it, in the reader's
 * language; as the backend says it where that has grounds of which this
 * portal does not know yet.
 *
 * @internal
 */
export function useSuggestionReason({
  grounds,
  similarity,
  reason,
}: Pick<TalkSuggestion, 'grounds' | 'similarity' | 'reason'>): string {
  const { t } = useTranslationRef(learnTranslationRef);
  const percent = Math.round(similarity * 100);
  const isKnown =
    grounds.for.every(ground =>
      Object.keys(suggestionTexts.for).includes(ground),
    ) &&
    grounds.against.every(ground =>
      Object.keys(suggestionTexts.against).includes(ground),
    );
  if (!isKnown) {
    return t('suggestions.why', { percent, reasons: reason });
  }
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
