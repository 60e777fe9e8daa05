import ICAL from 'ical.js';
import { IANAZone } from 'luxon';
import { type CalendarComponent, textOf } from './calendarText';
import { WINDOWS_ZONES } from './windowsZones';

/** What a calendar calls a zone. @internal */
export interface NamedZone {
  /** IANA name; null where only the calendar's own definition tells of it. */
  iana: string | null;
  /** Seconds from UTC at a local time, `2031-03-20T11:05:00`, by the calendar's own definition. */
  offsetAt?(local: string): number | null;
}

const UTC = /^(?:utc|gmt|z|etc\/(?:utc|gmt|uct)|zulu)$/i;

/** Whether a zone says no more than that times are given in UTC. @internal */
export function isUtc(zone: string): boolean {
  return UTC.test(zone);
}

function validZone(name: string): string | null {
  const isName = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){1,2}$/.test(
    name,
  );
  return isName && IANAZone.isValidZone(name) ? name : null;
}

/**
 * The IANA zone that a name means: itself, "Europe-Brussels", "/mozilla.org/20050126_1/Europe/Berlin", "Tokyo Standard Time".
 *
 * @internal
 */
export function ianaZone(name: string): string | null {
  const given = name.trim().replace(/^"|"$/g, '').slice(0, 200);
  if (isUtc(given)) return 'Etc/UTC';
  const pieces = given.split('/').filter(Boolean);
  return (
    validZone(given.replace(/ /g, '_')) ??
    validZone(given.replace('-', '/').replace(/ /g, '_')) ??
    validZone(pieces.slice(-2).join('/')) ??
    validZone(pieces.slice(-3).join('/')) ??
    WINDOWS_ZONES.get(given.toLowerCase()) ??
    null
  );
}

/** Rules of daylight saving are yearly; any other could have more occurrences than there is time to count. */
const YEARLY =
  /^RRULE:FREQ=YEARLY(?=.*;BYMONTH=)(?:;(?:BYDAY=[+-]?[1-5]?[A-Z]{2}|BYMONTH=\d{1,2}|BYMONTHDAY=[\d,-]{1,30}|INTERVAL=1|UNTIL=[\dTZ]{8,16}|WKST=[A-Z]{2})){0,6}$/i;
const MOST_RULES = 10;
/** Years for which a definition is asked: each before is counted through. */
const YEARS = /^(?:19[7-9]|20\d)\d-/;

/** What a VTIMEZONE of a name that nobody else knows says of its offsets; undefined where its rules are none of daylight saving. */
function ownDefinition(zone: CalendarComponent): NamedZone['offsetAt'] {
  const parts = zone.components
    .slice(0, MOST_RULES)
    .map(({ name, source }) => ({
      name,
      lines: source.filter(line => /^(?:DTSTART|TZOFF|RRULE)/i.test(line)),
    }));
  const isPlain = parts.every(({ lines }) =>
    lines.every(line => !/^RRULE/i.test(line) || YEARLY.test(line)),
  );
  if (!isPlain) return undefined;
  const source = [
    'BEGIN:VTIMEZONE',
    'TZID:own',
    ...parts.flatMap(({ name, lines }) => [
      `BEGIN:${name}`,
      ...lines,
      `END:${name}`,
    ]),
    'END:VTIMEZONE',
  ].join('\r\n');
  let timezone: ICAL.Timezone | null | undefined;
  return local => {
    if (!YEARS.test(local)) return null;
    try {
      timezone ??= new ICAL.Timezone({
        component: new ICAL.Component(ICAL.parse(source)),
      });
      return timezone.utcOffset(ICAL.Time.fromDateTimeString(local));
    } catch {
      return null;
    }
  };
}

/**
 * The zones of a calendar by the names its dates use.
 *
 * @internal
 */
export function zonesOf(
  calendars: readonly CalendarComponent[],
): (name: string) => NamedZone {
  const own = new Map<string, CalendarComponent>();
  for (const calendar of calendars) {
    for (const part of calendar.components) {
      const id = part.name === 'vtimezone' ? textOf(part, 'tzid') : null;
      if (id && !own.has(id)) own.set(id, part);
    }
  }
  const known = new Map<string, NamedZone>();
  return name => {
    const found = known.get(name);
    if (found) return found;
    const definition = own.get(name);
    const place = definition && textOf(definition, 'x-lic-location');
    const iana = ianaZone(name) ?? (place ? ianaZone(place) : null);
    const zone: NamedZone = {
      iana,
      ...(!iana && definition && { offsetAt: ownDefinition(definition) }),
    };
    known.set(name, zone);
    return zone;
  };
}
