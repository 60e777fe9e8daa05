import type { TitleForm } from './titles';
import { leastWeight } from './vocabulary';

/** From what weight on the words of a title tell which work is meant. */
const LEAST_WEIGHT = 0.9;

/** Words of titles under which a person gives another talk every day, or every year. */
const OCCASIONS = new Set(
  (
    'keynote opening closing welcome intro outro introduction remark session panel q chat fireside lightning talk state update ' +
    'news announcement ceremony award roundtable discussion interview meetup retrospective recap review roadmap pitch unconference'
  ).split(' '),
);

/**
 * Whether a title alone tells which work of a person is meant: "Lightning Talk: Ida Moor" does not, nor "Welcome to Owl Camp".
 *
 * @param said - Stems of words that say nothing in it: those of its people and event.
 * @internal
 */
export function namesWork(
  { tokens }: Pick<TitleForm, 'tokens'>,
  said: ReadonlySet<string>,
): boolean {
  const telling = [...tokens].filter(token => !said.has(token));
  const sum = telling.reduce((all, token) => all + leastWeight(token), 0);
  const isOccasion = telling.some(token => OCCASIONS.has(token));
  return sum >= (isOccasion ? 2 : 1) * LEAST_WEIGHT;
}
