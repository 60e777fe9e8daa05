/** Days without sessions in between beyond which it is not the same event any more. */
const LONGEST_GAP = 3;
/** The share of all sessions that must lie in one stretch of days for it to be the event. */
const MOSTLY = 0.8;

const DAY = 86_400_000;

/**
 * The first and the last day of the event whose sessions lie on these days. One session months away, left over from a trial, does
 * not stretch it; a calendar whose sessions lie scattered over the year is of no single event.
 *
 * @returns ISO 8601 dates, or null
 *
 * @internal
 */
export function eventDays(days: readonly string[]): [string, string] | null {
  const sorted = [...days].sort();
  let best: string[] = [];
  let stretch: string[] = [];
  for (const day of sorted) {
    const before = stretch[stretch.length - 1];
    const gap = before ? (Date.parse(day) - Date.parse(before)) / DAY - 1 : 0;
    if (gap > LONGEST_GAP) stretch = [];
    stretch.push(day);
    if (stretch.length > best.length) best = stretch;
  }
  if (best.length === 0 || best.length < MOSTLY * sorted.length) return null;
  return [best[0], best[best.length - 1]];
}
