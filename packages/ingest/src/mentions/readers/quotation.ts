import type { Entry } from '../grammar/entry';
import { capitalShare } from '../grammar/titles';
import { isUnspaced, wordCount } from '../grammar/wordCount';
import type { InlineText } from '../inline';

/** With fewer capitals, words in quotation marks may as well be somebody's. */
const SENTENCE_CASE = 0.3;

/**
 * "“Growing ponds is really hard work” — Ada Example, Acme": what somebody said has the form of a title, and is written
 * like a sentence.
 *
 * @internal
 */
export function isQuotation(
  { title, titleAt, start }: Entry,
  { text }: InlineText,
): boolean {
  return (
    start === null &&
    /^["“«„]/u.test(text) &&
    /^["”»“]?\s*[-–—]/u.test(text.slice(titleAt.end)) &&
    !isUnspaced(title) &&
    wordCount(title) > 4 &&
    capitalShare(title) < SENTENCE_CASE
  );
}
