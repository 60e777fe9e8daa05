import { DateTime } from 'luxon';
import { zoneOf } from './clock';
import type { Session } from './Session';

/** When a session begins. @internal */
export type SessionTimes = Pick<Session, 'day' | 'start' | 'startsAt'>;

/**
 * Completes what a source says of a session's beginning: the instant from local time and zone, and local time from the
 * instant and the zone. What the source says itself stays; what is no date or time goes.
 *
 * @param timezone IANA zone of the event; null where it is not known
 *
 * @internal
 */
export function sessionTimes(
  { day, start, startsAt }: SessionTimes,
  timezone: string | null,
): SessionTimes {
  const zone = zoneOf(timezone);
  const said = startsAt ? DateTime.fromISO(startsAt, { setZone: true }) : null;
  const instant = said?.isValid ? said : null;
  const date = day && DateTime.fromISO(day).isValid ? day.slice(0, 10) : null;
  const time =
    start && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(start) ? start : null;
  if (instant) {
    const local = zone ? instant.setZone(zone) : null;
    return {
      day: date ?? (local ?? instant).toISODate(),
      start: time ?? local?.toFormat('HH:mm') ?? null,
      startsAt: asUtc(instant),
    };
  }
  const local =
    zone && date && time ? DateTime.fromISO(`${date}T${time}`, { zone }) : null;
  return { day: date, start: time, startsAt: local ? asUtc(local) : null };
}

function asUtc(instant: DateTime): string | null {
  return instant.toUTC().toISO({ suppressMilliseconds: true });
}
