import { formatDates } from './dates';
import { readersLocale } from './language';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const timeOf = (iso: string | null) =>
  iso !== null && DAY.test(iso) ? Date.parse(iso) : NaN;

/**
 * A stretch of days in few words, `Mar 19 – 22, 2024`.
 *
 * @internal
 */
export function formatDays(
  start: string | null,
  end: string | null,
): string | undefined {
  const from = timeOf(start);
  const to = timeOf(end);
  return from < to
    ? new Intl.DateTimeFormat(readersLocale(), {
        dateStyle: 'medium',
        timeZone: 'UTC',
      }).formatRange(from, to)
    : formatDates(start, end);
}

/**
 * Names days of a schedule, `Wed, May 14`; with the year where they are of
 * several.
 *
 * @internal
 */
export function dayFormat(days: string[]): (day: string) => string {
  const years = new Set(days.map(day => day.slice(0, 4)));
  const format = new Intl.DateTimeFormat(readersLocale(), {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: years.size > 1 ? 'numeric' : undefined,
    timeZone: 'UTC',
  });
  return day => {
    const time = timeOf(day);
    return Number.isNaN(time) ? day : format.format(time);
  };
}

/**
 * Writes minutes after midnight as the reader writes times; what goes past
 * midnight is a time of the next day.
 *
 * @internal
 */
export function timeFormat(): (minutes: number) => string {
  const format = new Intl.DateTimeFormat(readersLocale(), {
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return minutes => format.format(minutes * 60_000);
}
