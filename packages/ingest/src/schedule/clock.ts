import { DateTime, Duration } from 'luxon';

/** When the night before ends, where a schedule does not say. */
const DAY_CHANGE = '04:00';

/**
 * A time of day, `9:05`, `09:05:00`, `0930`, as `HH:MM`; null for anything else.
 *
 * @internal
 */
export function clockOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const match = /^\s*(\d{1,2})(?::(\d{2})(?::\d{2})?|(\d{2}))\s*$/.exec(value);
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = match[2] ?? match[3];
  if (hours > 23 || Number(minutes) > 59) return null;
  return `${match[1].padStart(2, '0')}:${minutes}`;
}

/**
 * Minutes of a duration: `01:30`, `1:30`, `1:00:00` (days are not used, seconds are), `90`, `PT1H30M`.
 *
 * @internal
 */
export function minutesOf(value: unknown): number | null {
  if (typeof value === 'number') return value > 0 ? value : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{1,4}$/.test(text)) return Number(text) || null;
  const clock = /^(\d{1,3}):(\d{2})(?::\d{2})?$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]) || null;
  if (!/^P[\dTDHMS.]+$/.test(text)) return null;
  const duration = Duration.fromISO(text);
  return duration.isValid ? duration.as('minutes') || null : null;
}

/**
 * Minutes from one instant or local time to another.
 *
 * @internal
 */
export function minutesBetween(start: unknown, end: unknown): number | null {
  if (typeof start !== 'string' || typeof end !== 'string') return null;
  const [from, to] = [start, end].map(text =>
    DateTime.fromISO(text, { zone: 'utc' }),
  );
  if (!from.isValid || !to.isValid) return null;
  const minutes = to.diff(from, 'minutes').minutes;
  return minutes > 0 && minutes < 7 * 24 * 60 ? minutes : null;
}

/**
 * The date in the calendar of what a schedule lists under a day of the conference: what begins before the day changes
 * belongs to the night before and has the date of the next day.
 *
 * @param dayChange when a day of the conference ends, `09:00:00`; four in the morning where the schedule does not say
 *
 * @internal
 */
export function calendarDay(
  conferenceDay: string,
  start: string | null,
  dayChange: string | null,
): string | null {
  const date = DateTime.fromISO(conferenceDay.slice(0, 10));
  if (!date.isValid) return null;
  const night = start !== null && start < (clockOf(dayChange) ?? DAY_CHANGE);
  return (night ? date.plus({ days: 1 }) : date).toISODate();
}

/**
 * A date-time as the source writes it: the local date and time it names, and the instant where it says its zone. In UTC
 * (`Z`) it is an instant alone: date and time at the event may be others.
 *
 * @internal
 */
export function timesOf(value: unknown): {
  day: string | null;
  start: string | null;
  startsAt: string | null;
} {
  const none = { day: null, start: null, startsAt: null };
  if (typeof value !== 'string') return none;
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      value.trim(),
    );
  if (!match || !DateTime.fromISO(match[1]).isValid) return none;
  const [, day, time, offset] = match;
  const instant =
    time && offset ? DateTime.fromISO(`${day}T${time}:00${offset}`) : null;
  const startsAt = instant?.isValid
    ? instant.toUTC().toISO({ suppressMilliseconds: true })
    : null;
  return startsAt && offset === 'Z'
    ? { ...none, startsAt }
    : { day, start: clockOf(time), startsAt };
}

/**
 * The name of a time zone, where it is one; null for anything else.
 *
 * @internal
 */
export function zoneOf(zone: string | null): string | null {
  return zone && DateTime.utc().setZone(zone).isValid ? zone : null;
}
