import { cut, fold } from './fold';

const MAX_WORD_LENGTH = 64;

/**
 * Cuts text into the words it is searched by: folded, letters and digits only. Both sides of a search
 * go through here, so that no database has a grammar of its own to trip over.
 *
 * @internal
 */
export function words(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(word =>
    cut(word, MAX_WORD_LENGTH),
  );
}
