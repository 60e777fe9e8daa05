/** A title without what writers differ in: case, punctuation, width. @internal */
export function keyOf(title: string): string {
  return title
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
