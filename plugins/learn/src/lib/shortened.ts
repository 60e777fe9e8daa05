/**
 * A text cut to a length at the end of a word, with an ellipsis. What is only
 * a little longer stays whole: nobody asks to see three more words.
 *
 * @internal
 */
export function shortened(text: string, length: number): string {
  const characters = [...text.slice(0, length * 4)];
  if (characters.length <= length * 1.25) {
    return text;
  }
  const cut = characters.slice(0, length).join('');
  const end = cut.lastIndexOf(' ');
  // Languages that write no spaces are cut where they are.
  const kept = end > length / 2 ? cut.slice(0, end) : cut;
  return `${kept.replace(/[\s,;:.–—-]{1,8}$/u, '')}…`;
}
