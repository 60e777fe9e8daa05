import { hasHan } from '../../people';

/** Characters that say as much as a word where no spaces are set. */
const CHARACTERS_A_WORD = 2;

/** Whether a text is in a writing that sets no spaces between words. @internal */
export function isUnspaced(text: string): boolean {
  return hasHan(text) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** How many words a title has, in writings with spaces between them and in those without. @internal */
export function wordCount(title: string): number {
  return isUnspaced(title)
    ? Math.ceil(title.length / CHARACTERS_A_WORD)
    : title.split(' ').length;
}
