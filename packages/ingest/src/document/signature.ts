/** Minima in a signature: two texts of similarity s agree in about s × 64 places. */
const SIZE = 64;
/** Words of a shingle. */
const WORDS = 5;

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Murmur3's finalizer: spreads a number over all 32 bits. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** One odd multiplier and one offset for each place, the same for ever. */
const PLACES = Array.from({ length: SIZE }, (_, index) => ({
  factor: mix(index * 2 + 1) | 1,
  offset: mix(index * 2 + 2),
}));

/**
 * MinHash signature of a text: 64 unsigned 32-bit numbers over shingles of five words, without regard to case, marks and
 * punctuation. The share of places in which two signatures agree estimates how much of the texts is the same (Broder 1997).
 *
 * @returns an empty list for a text without words
 *
 * @internal
 */
export function signatureOf(text: string): number[] {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}'’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const minima = new Array<number>(SIZE).fill(0xffffffff);
  const last = Math.max(0, words.length - WORDS);
  for (let start = 0; start <= last; start += 1) {
    const shingle = mix(hashOf(words.slice(start, start + WORDS).join(' ')));
    for (let place = 0; place < SIZE; place += 1) {
      const { factor, offset } = PLACES[place];
      const value = mix(Math.imul(shingle, factor) + offset);
      if (value < minima[place]) minima[place] = value;
    }
  }
  return minima;
}
