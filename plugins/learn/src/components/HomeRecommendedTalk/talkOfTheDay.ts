import type { Talk } from '@lectern/backstage-plugin-learn-common';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The talk of a day, which is the same for everybody: those that somebody
 * recommends take turns, and where nobody recommends any, all do.
 *
 * @param skipped - how often the reader asked for another one
 *
 * @internal
 */
export function talkOfTheDay(
  talks: Talk[],
  now: number,
  skipped: number,
): Talk | undefined {
  const recommended = talks.filter(({ voices }) => voices > 0);
  const choice = recommended.length ? recommended : talks;
  const day = Math.floor(now / DAY);
  return choice[(day + skipped) % choice.length];
}
