import { DateTime } from 'luxon';
import { timesOf } from './clock';
import type { ScheduledEvent } from './Session';

/** Conferences last no longer; a number beyond is none of days. */
const MAX_DAYS = 60;

/** Of an instant in UTC the date there: nothing nearer is known. */
function dayOf(value: unknown): string | null {
  const { day, startsAt } = timesOf(value);
  return day ?? startsAt?.slice(0, 10) ?? null;
}

/**
 * The first and the last day of a conference. Its number of days is trusted before its end: the end is often the morning
 * after, or the day of the teardown. All days that have a programme are among them.
 *
 * @param conference what the schedule says of the whole: date(-time)s, and the number of days
 * @param days dates of the days it lists
 *
 * @internal
 */
export function eventDates(
  conference: { start: unknown; end: unknown; length: unknown },
  days: string[],
): Pick<ScheduledEvent, 'startDate' | 'endDate'> {
  const listed = days.flatMap(day => dayOf(day) ?? []).sort();
  const first = listed[0] ?? null;
  const last = listed[listed.length - 1] ?? null;
  const start =
    timesOf(conference.start).day ?? first ?? dayOf(conference.start);
  const length = Number(conference.length);
  const counted =
    start && length >= 1 && length <= MAX_DAYS
      ? DateTime.fromISO(start)
          .plus({ days: Math.floor(length) - 1 })
          .toISODate()
      : null;
  const end =
    counted ?? timesOf(conference.end).day ?? last ?? dayOf(conference.end);
  return {
    startDate: start && first && first < start ? first : start,
    endDate: end && last && last > end ? last : end,
  };
}
