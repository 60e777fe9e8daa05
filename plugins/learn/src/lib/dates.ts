import { DateTime, Duration } from 'luxon';

/**
 * An ISO date as people read it, no more exact than it is (`2024-03` is a
 * month); what is no date stays as it is.
 *
 * @internal
 */
export function formatDate(iso: string): string {
  const date = DateTime.fromISO(iso, { setZone: true });
  if (!date.isValid || /^\d{4}$/.test(iso)) {
    return iso;
  }
  return date.toLocaleString(
    /^\d{4}-\d{2}$/.test(iso)
      ? { month: 'long', year: 'numeric' }
      : DateTime.DATE_MED,
  );
}

/**
 * An ISO date and time in the reader's own zone.
 *
 * @internal
 */
export function formatDateTime(iso: string): string {
  const date = DateTime.fromISO(iso);
  return date.isValid ? date.toLocaleString(DateTime.DATETIME_MED) : iso;
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
  return iso?.match(/^\d{4}/)?.[0];
}

/**
 * Minutes of an ISO 8601 duration, rounded, or nothing.
 *
 * @internal
 */
export function minutesOf(duration: string | undefined): number | undefined {
  const minutes = duration
    ? Math.round(Duration.fromISO(duration).as('minutes'))
    : 0;
  return minutes > 0 ? minutes : undefined;
}
