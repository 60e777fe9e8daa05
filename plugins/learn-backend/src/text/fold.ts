/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * Text as it is compared: lower case, without accents, single spaces. `Łukasz  Müller` and
 * `lukasz muller` are the same.
 *
 * @internal
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cs}]+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, letter => LETTERS[letter])
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

const MAX_KEY_LENGTH = 200;

/**
 * The beginning of a text. Never half a character: databases store every such half as the same one, and
 * keys that differ here would be equal there.
 *
 * @internal
 */
export function cut(text: string, maxLength: number): string {
  return text.slice(0, maxLength).replace(/\p{Cs}$/u, '');
}

/**
 * What a person is known by in links and filters. Cut to a length every database can index.
 *
 * @internal
 */
export function personKey(name: string): string {
  return cut(fold(name), MAX_KEY_LENGTH);
}

/**
 * What titles are sorted by: quotation marks and the like do not count.
 *
 * @internal
 */
export function sortKey(title: string): string {
  const letters = fold(title).replace(/^[^\p{L}\p{N}]+/u, '');
  return cut(letters, MAX_KEY_LENGTH);
}
