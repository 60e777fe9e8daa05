/** A stretch of text, and whether the other text has nothing like it. */
export type Stretch = { text: string; differs: boolean };

const plain = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase('en');

/**
 * The words of a text that another one lacks; how they are written, their
 * order, and signs between them make no difference.
 *
 * @internal
 */
export function differingWords(text: string, other: string): Stretch[] {
  const left = new Map<string, number>();
  for (const word of other.split(/\s+/)) {
    left.set(plain(word), (left.get(plain(word)) ?? 0) + 1);
  }
  const stretches: Stretch[] = [];
  for (const piece of text.split(/(\s+)/)) {
    const word = plain(piece);
    const count = left.get(word) ?? 0;
    const differs = word !== '' && count === 0;
    left.set(word, Math.max(count - 1, 0));
    const last = stretches.at(-1);
    // Space between two words goes with both or with neither.
    if (last && (last.differs === differs || !piece.trim())) {
      last.text += piece;
    } else {
      stretches.push({ text: piece, differs });
    }
  }
  return stretches;
}
