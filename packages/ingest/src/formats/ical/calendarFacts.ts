import { eventOfUrl } from '../../events';
import { readSchedLink } from '../../sched';
import { isUtc } from './calendarZones';
import {
  type CalendarComponent,
  type CalendarProperty,
  propertyOf,
  textOf,
} from './calendarText';
import type { NamedZone } from './calendarZones';
import { readableText } from './calendarTitle';
import { commonPlace } from './commonPlace';
import type { CalendarProgram } from './summaryReader';

/** What a calendar says of itself. @internal */
export interface CalendarFacts {
  title: string | null;
  website: string | null;
  program: CalendarProgram;
  /** City and country, where nearly all rooms are followed by them. */
  location: string | null;
  /** IANA zone of the event; null where the calendar does not tell. */
  timezone: string | null;
  /** Its times are in UTC, and it names no zone, or UTC, which is where nobody meets. */
  saysUtcOnly: boolean;
}

/** Most of what says something must say the same. */
const MOST = 0.5;

const MAIL = /^\S+@\S+$/;
const LONGEST_TITLE = 200;
/** What calendars add to the name of their event. */
const ABOUT =
  /\s*[-–—:|(]*\s*\b(?:all events|(?:full |event |conference )?(?:schedule|calendar|agenda|programme?|sessions|talks|timetable|fahrplan))\)?\s*$/i;
/** `-//Sched.com Example Days 2031//EN`. */
const SCHED = /^-\/\/Sched\.com\s+(.+?)\/\//i;

function titleOf(
  calendars: CalendarComponent[],
  better: string | null,
): string | null {
  const sched = SCHED.exec(firstText(calendars, 'prodid') ?? '')?.[1];
  if (sched) return readableText(sched.slice(0, LONGEST_TITLE));
  if (better) return better;
  const name =
    firstText(calendars, 'x-wr-calname') ?? firstText(calendars, 'name');
  if (!name || MAIL.test(name)) return null;
  const readable = readableText(name.slice(0, LONGEST_TITLE));
  const bare = readable.replace(ABOUT, '').trim();
  // "Evening Talks" is called so.
  return /\s|\d/.test(bare) ? bare : readable;
}

/** The event that all addresses of a calendar without a name belong to. */
function titleOfAddresses(events: CalendarComponent[]): string | null {
  const titles = new Set(
    events.map(event => eventOfUrl(textOf(event, 'url') ?? '')),
  );
  const [title] = titles;
  return titles.size === 1 ? title : null;
}

function firstText(calendars: CalendarComponent[], name: string) {
  for (const calendar of calendars) {
    const text = textOf(calendar, name);
    if (text) return text;
  }
  return null;
}

function httpAddress(text: string | null): string | null {
  return text && /^https?:\/\/\S+$/i.test(text) ? text : null;
}

/** The schedule on sched.com that most entries link to. */
function schedHost(events: CalendarComponent[]): string | null {
  const counts = new Map<string, number>();
  for (const event of events) {
    const schedule = readSchedLink(textOf(event, 'url') ?? '')?.schedule;
    if (schedule) counts.set(schedule, (counts.get(schedule) ?? 0) + 1);
  }
  const found = [...counts].find(([, count]) => count >= MOST * events.length);
  return found ? `https://${found[0]}.sched.com/` : null;
}

function programOf(
  calendars: CalendarComponent[],
  isOnSched: boolean,
): CalendarProgram {
  const made = firstText(calendars, 'prodid') ?? '';
  if (isOnSched || /\bsched\.(?:com|org)\b/i.test(made)) return 'sched';
  return /\bpretalx\b/i.test(made) ? 'pretalx' : null;
}

/** The zone most times are written in. */
function usualZone(
  events: CalendarComponent[],
  zoneOf: (name: string) => NamedZone,
): string | null {
  const counts = new Map<string, number>();
  for (const event of events) {
    const named =
      propertyOf(event, 'dtstart')?.parameters.get('tzid') ??
      // Written as a property by some, where it means the same.
      textOf(event, 'tzid');
    const zone = named && zoneOf(named).iana;
    if (zone && !isUtc(zone)) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const [best] = [...counts].sort(
    ([a, one], [b, other]) => other - one || (a < b ? -1 : 1),
  );
  return best && best[1] >= MOST * events.length ? best[0] : null;
}

/** A zone that the calendar as a whole names. */
function declaredZone(
  calendars: CalendarComponent[],
  zoneOf: (name: string) => NamedZone,
): string | null {
  const named = calendars.flatMap(({ properties, components }) => [
    ...properties
      .filter(isZoneProperty)
      .map(({ text }: CalendarProperty) => text),
    ...components
      .filter(({ name }) => name === 'vtimezone')
      .map(zone => textOf(zone, 'tzid') ?? ''),
  ]);
  const zones = new Set(
    named.map(name => zoneOf(name).iana).filter(zone => !zone || !isUtc(zone)),
  );
  const [zone] = zones;
  return zones.size === 1 ? zone ?? null : null;
}

function isZoneProperty({ name }: CalendarProperty): boolean {
  return ['x-wr-timezone', 'vtimezone', 'tzid', 'timezone-id'].includes(name);
}

/**
 * What a calendar says of itself and its event.
 *
 * @internal
 */
export function calendarFacts(
  calendars: CalendarComponent[],
  events: CalendarComponent[],
  zoneOf: (name: string) => NamedZone,
): CalendarFacts {
  const host = schedHost(events);
  const program = programOf(calendars, host !== null);
  const timezone = usualZone(events, zoneOf) ?? declaredZone(calendars, zoneOf);
  const inUtc = events.filter(event =>
    /\dZ$/i.test(textOf(event, 'dtstart') ?? ''),
  );
  // Schedules on Sched call themselves by the first part of their address.
  const ofAddresses = titleOfAddresses(events);
  return {
    title: titleOf(calendars, host ? ofAddresses : null) ?? ofAddresses,
    website:
      host ??
      httpAddress(firstText(calendars, 'url')) ??
      httpAddress(firstText(calendars, 'x-original-url')),
    program,
    location: commonPlace(
      events.map(event => readableText(textOf(event, 'location') ?? '')),
    ),
    timezone,
    saysUtcOnly:
      timezone === null &&
      inUtc.length > 0 &&
      inUtc.length >= MOST * events.length,
  };
}
