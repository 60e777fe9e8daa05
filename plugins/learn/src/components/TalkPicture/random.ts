/**
 * Numbers from 0 up to 1 that look random and are the same for the same text
 * every time (FNV-1a for the seed, then mulberry32), so that a talk keeps its
 * picture.
 *
 * @internal
 */
export function randomOf(text: string): () => number {
  let seed = 0x811c9dc5;
  for (const character of text) {
    seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
