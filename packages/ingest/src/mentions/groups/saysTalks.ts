import { SAYS_TALKS } from './vocabulary';

/** "Program", "Programm 2019": in a longer title it may be software. */
const PROGRAM = /(?<!\p{L})(?:programm?|programa)(?!\p{L})/iu;
const MOST_WORDS = 5;

/** Whether a title or a heading says that what stands below it is about talks. @internal */
export function saysTalks(given: string): boolean {
  const text = given.slice(0, 300);
  return (
    SAYS_TALKS.test(text) ||
    (PROGRAM.test(text) && text.split(' ').length <= MOST_WORDS)
  );
}
