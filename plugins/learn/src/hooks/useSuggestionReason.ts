import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  Talk,
  TalkDifference,
  TalkSuggestion,
} from '@lectern/backstage-plugin-learn-common';
import { listWords } from '../lib/language';
import { learnTranslationRef } from '../translation';

/** What is told of two talks, in the order of the comparison below it. */
const FIELDS: Array<[TalkDifference, (talk: Talk) => boolean]> = [
  ['title', () => true],
  ['type', () => true],
  ['presenters', talk => talk.presenters.length > 0],
  ['event', talk => talk.event !== null],
  ['date', talk => talk.date !== null],
  ['media', talk => talk.media.length > 0],
];

/**
 * Why two talks may be one, in the reader's language: how alike they are, and
 * in what. What only one of them tells is neither the same nor different.
 *
 * @internal
 */
export function useSuggestionReason({
  talks,
  differs,
  similarity,
}: TalkSuggestion): string {
  const { t } = useTranslationRef(learnTranslationRef);
  const told = FIELDS.filter(([, has]) => talks.every(has));
  const words = (fields: typeof told) =>
    listWords(fields.map(([field]) => t(`suggestions.fields.${field}`)));
  const different = told.filter(([field]) => differs.includes(field));
  const same = told.filter(([field]) => !differs.includes(field));

  const percent = Math.round(similarity * 100);
  if (!different.length) {
    return t('suggestions.reason.same', { percent, same: words(same) });
  }
  return same.length
    ? t('suggestions.reason.both', {
        percent,
        same: words(same),
        different: words(different),
      })
    : t('suggestions.reason.different', {
        percent,
        different: words(different),
      });
}
