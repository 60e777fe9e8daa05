/** Letters that Unicode does not decompose, as they are written in plain ASCII. */
const UNDECOMPOSED: Record<string, string> = {
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
 * Folds case, width, accents and typographic variants, so that two spellings of one text compare equal.
 *
 * @internal
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ßøłđðþæœı]/g, letter => UNDECOMPOSED[letter] ?? letter);
}

/**
 * The words of a text, folded. `&` reads "and"; apostrophes vanish; `+` and `#` stay on their word (`c++`, `c#`).
 *
 * @internal
 */
export function words(text: string): string[] {
  return (
    fold(text)
      .replace(/['’‘ʼ`´]/g, '')
      .replace(/&/g, ' and ')
      .match(/[\p{L}\p{N}\p{M}]+[+#]*/gu) ?? []
  );
}

/**
 * Lower-case ASCII words joined by hyphens; empty where the text has none.
 *
 * @internal
 */
export function slug(text: string): string {
  return (
    fold(text)
      .replace(/['’‘ʼ`´]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  ).join('-');
}

/**
 * Order by code units: the same on every machine, unlike a locale's.
 *
 * @internal
 */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The distinct values, in {@link compare} order.
 *
 * @internal
 */
export function sortedUnique(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compare);
}
