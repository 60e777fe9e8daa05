const MAX_LENGTH = 200;

/**
 * The beginning of a text as one line of at most 200 characters (what the catalog's search still indexes),
 * cut after a sentence where one ends in the second half, else between words.
 *
 * @internal
 */
export function summary(text: string | null): string | undefined {
  const line = text?.replace(/\s+/g, ' ').trim();
  if (!line) {
    return undefined;
  }
  if (line.length <= MAX_LENGTH) {
    return line;
  }
  const head = line.slice(0, MAX_LENGTH);
  const sentence = Math.max(
    ...['. ', '! ', '? ', '。'].map(end => head.lastIndexOf(end)),
  );
  if (sentence >= MAX_LENGTH / 2) {
    return head.slice(0, sentence + 1);
  }
  const cut = head.slice(0, MAX_LENGTH - 1);
  const word = cut.lastIndexOf(' ');
  const kept = word > 0 ? cut.slice(0, word) : withoutHalfPair(cut);
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}

// Cutting between the two halves of a surrogate pair would leave a character that is none.
function withoutHalfPair(value: string): string {
  return /[\uD800-\uDBFF]$/.test(value) ? value.slice(0, -1) : value;
}
