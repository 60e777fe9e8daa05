import { readersLocale } from './language';

const YEAR = /^\d{4}/;
const MONTH = /^\d{4}-\d{2}$/;
const DAY = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/;

/** Hours, minutes and seconds of a duration of less than a day, in the notation of ISO 8601. */
const DURATION = /^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:\.\d+)?S)?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are dear to make, and there are few of them. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([readersLocale(), options]);
  const known = formats.get(key);
  const format = known ?? new Intl.DateTimeFormat(readersLocale(), options);
  formats.set(key, format);
  return format;
}

/**
 * An ISO date as people read it, no more exact than it is (`2024-03` is a
 * month); what is no date stays as it is. The day is that of the date itself,
 * wherever the reader is.
 *
 * @internal
 */
export function formatDate(iso: string): string {
  const isMonth = MONTH.test(iso);
  const date = isMonth ? `${iso}-01` : iso.match(DAY)?.[1];
  const time = Date.parse(date ?? '');
  if (Number.isNaN(time)) {
    return iso;
  }
  return formatOf(
    isMonth
      ? { month: 'long', year: 'numeric', timeZone: 'UTC' }
      : { dateStyle: 'medium', timeZone: 'UTC' },
  ).format(time);
}

/**
 * An ISO date and time in the reader's own zone.
 *
 * @internal
 */
export function formatDateTime(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time)
    ? iso
    : formatOf({ dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/**
 * A stretch of days: one date when it begins and ends on the same day.
 *
 * @internal
 */
export function formatDates(
  start: string | null | undefined,
  end: string | null | undefined,
): string | undefined {
  const dates = [start, end].flatMap(date => (date ? formatDate(date) : []));
  return dates.length ? [...new Set(dates)].join(' – ') : undefined;
}

/**
 * The year of an ISO date, or nothing.
 *
 * @internal
 */
export function yearOf(iso: string | null | undefined): string | undefined {
  return iso?.match(YEAR)?.[0];
}

/**
 * Minutes of an ISO 8601 duration, rounded, or nothing.
 *
 * @internal
 */
export function minutesOf(duration: string | undefined): number | undefined {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    duration?.match(DURATION) ?? [];
  const all = Math.round(
    Number(hours) * 60 + Number(minutes) + Number(seconds) / 60,
  );
  return all > 0 ? all : undefined;
}
