import type {
  LearnEvent,
  ScheduleEntry,
  Talk,
} from '@lectern/backstage-plugin-learn-common';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';

/** RFC 5545 allows 75 octets; the library does not count the space that continues a line. */
ICAL.foldLength = 74;

const PRODUCT = '-//Lectern//Learn//EN';
/** The part of a UID that tells who made it (RFC 7986, 5.3). */
const UID_SUFFIX = '@lectern.dev';

/**
 * A schedule for other calendars (RFC 5545). Times are in UTC, so that no time zone has to be described; a talk whose time is not
 * known stands at the whole day, and one without a day is left out.
 *
 * @param talks - with their entries in the schedule
 * @param options.now - when the file is made
 * @param options.appBaseUrl - where the portal is, for links to its talks
 *
 * @internal
 */
export function toCalendar(
  event: Pick<LearnEvent, 'title' | 'location'>,
  talks: Array<{ talk: Talk; entry: ScheduleEntry }>,
  options: { now: Date; appBaseUrl: string | undefined },
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  // The library writes what RFC 5545 does not know as it is
  calendar.addPropertyWithValue('x-wr-calname', escaped(plain(event.title)));
  for (const { talk, entry } of talks) {
    const start = startOf(entry);
    if (start) {
      calendar.addSubcomponent(
        toComponent({ talk, entry, start, location: event.location }, options),
      );
    }
  }
  return `${calendar.toString()}\r\n`;
}

function toComponent(
  {
    talk,
    entry,
    start,
    location,
  }: {
    talk: Talk;
    entry: ScheduleEntry;
    start: ICAL.Time;
    location: string | null;
  },
  { now, appBaseUrl }: { now: Date; appBaseUrl: string | undefined },
): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const add = (name: string, value: string | ICAL.Time) =>
    component.addPropertyWithValue(name, value);
  add('uid', `${talk.id}${UID_SUFFIX}`);
  add('dtstamp', utc(now));
  add('dtstart', start);
  if (entry.startsAt !== null && entry.duration !== null) {
    const end = DateTime.fromISO(entry.startsAt, { zone: 'utc' }).plus({
      minutes: entry.duration,
    });
    add('dtend', utc(end.toJSDate()));
  }
  add('summary', plain(talk.title));
  const description = descriptionOf(talk);
  if (description) add('description', description);
  const place = [entry.room, location].filter(Boolean).join(', ');
  if (place) add('location', plain(place));
  if (talk.topics.length > 0) {
    const categories = new ICAL.Property('categories');
    categories.setValues(talk.topics.map(({ title }) => plain(title)));
    component.addProperty(categories);
  }
  if (appBaseUrl) {
    const base = appBaseUrl.replace(/\/+$/, '');
    add('url', `${base}/learn/talks/${encodeURIComponent(talk.id)}`);
  }
  return component;
}

function startOf({ startsAt, date }: ScheduleEntry): ICAL.Time | undefined {
  if (startsAt !== null) return utc(new Date(startsAt));
  const day =
    date === null ? undefined : DateTime.fromISO(date, { zone: 'utc' });
  return day?.isValid
    ? ICAL.Time.fromData({
        year: day.year,
        month: day.month,
        day: day.day,
        isDate: true,
      })
    : undefined;
}

function utc(date: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(date, true);
}

function descriptionOf({ presenters, abstract }: Talk): string {
  const speakers = presenters.map(({ name, organization }) =>
    organization ? `${name} (${organization.title})` : name,
  );
  return plain([speakers.join(', '), abstract].filter(Boolean).join('\n\n'));
}

/** The library escapes line feeds; RFC 5545 allows no other control characters but tabs. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, control =>
      control === '\n' || control === '\t' ? control : '',
    );
}

/** A TEXT of RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}
