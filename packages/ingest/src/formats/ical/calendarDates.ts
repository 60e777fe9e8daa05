import { DateTime } from 'luxon';
import type { CalendarProperty } from './calendarText';
import { isUtc, type NamedZone } from './calendarZones';

/** A date or a time of a calendar. @internal */
export interface CalendarDate {
  /** As written, without any zone: `2031-03-20`. */
  day: string;
  /** As written, `11:05:00`; null for whole days. */
  time: string | null;
  /** The instant; null where the zone is not known. */
  instant: DateTime | null;
  /** IANA zone in which it is written; null where that is UTC or not known. */
  zone: string | null;
  /** Written in the time of a place, known or not, and not in UTC or with an offset. */
  isLocal: boolean;
}

const DATE =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)? ?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Reads a date or time, with or without the marks of ISO 8601. Undefined where it is none.
 *
 * @param floating - zone of times that name none
 *
 * @internal
 */
export function readDate(
  { text, parameters }: Pick<CalendarProperty, 'text' | 'parameters'>,
  zoneOf: (name: string) => NamedZone,
  floating: string | null,
): CalendarDate | undefined {
  const match = DATE.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, date, hour, minute, second = '00', offset] = match;
  const day = `${year}-${month}-${date}`;
  if (!DateTime.fromISO(day, { zone: 'utc' }).isValid) return undefined;
  const isDate = hour === undefined || parameters.get('value') === 'DATE';
  if (isDate)
    return { day, time: null, instant: null, zone: null, isLocal: true };
  const time = `${hour}:${minute}:${second}`;
  const local = `${day}T${time}`;
  const valid = (instant: DateTime) => (instant.isValid ? instant : null);
  if (!DateTime.fromISO(local, { zone: 'utc' }).isValid) return undefined;
  if (offset) {
    const instant = DateTime.fromISO(`${local}${offset}`, { zone: 'utc' });
    return { day, time, instant: valid(instant), zone: null, isLocal: false };
  }
  const id = parameters.get('tzid');
  const zone = id ? zoneOf(id) : { iana: floating };
  if (zone.iana) {
    const instant = DateTime.fromISO(local, { zone: zone.iana });
    const isLocal = !isUtc(zone.iana);
    const iana = isLocal ? zone.iana : null;
    return { day, time, instant: valid(instant), zone: iana, isLocal };
  }
  const seconds = zone.offsetAt?.(local) ?? null;
  const instant =
    seconds === null
      ? null
      : valid(DateTime.fromISO(local, { zone: 'utc' }).minus({ seconds }));
  return { day, time, instant, zone: null, isLocal: true };
}
