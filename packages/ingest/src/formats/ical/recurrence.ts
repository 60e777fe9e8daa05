import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { words } from '../../resolve/normalise';
import { type CalendarDate, readDate } from './calendarDates';
import {
  type CalendarClock,
  type CalendarEntry,
  dateOf,
} from './calendarEntry';
import { propertyOf, textOf } from './calendarText';

/** Occurrences looked at to find the first that takes place. */
const MOST_OCCURRENCES = 100;
/** Rules that always have a next occurrence, so that looking for it ends; of all others the first date counts. */
const PLAIN =
  /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL=[1-9]\d{0,2}|COUNT=\d{1,5}|UNTIL=[\dTZ]{8,16}|WKST=[A-Z]{2}|BYDAY=[+-]?[1-4]?(?:MO|TU|WE|TH|FR|SA|SU)(?:,[+-]?[1-4]?(?:MO|TU|WE|TH|FR|SA|SU)){0,6}))*$/i;

const written = ({ day, time }: CalendarDate) => `${day}T${time ?? ''}`;

/** Moments of a series: comparable whether written in a zone or in UTC. */
function momentOf(date: CalendarDate): string {
  return date.instant?.toUTC().toISO() ?? written(date);
}

function ruleOf(text: string | null): ICAL.Recur | null {
  if (!text || !PLAIN.test(text)) return null;
  try {
    return ICAL.Recur.fromString(text.toUpperCase());
  } catch {
    return null;
  }
}

/** The dates a series takes place on, as it is written, the first at the beginning. */
function* occurrences(
  { component }: CalendarEntry,
  start: CalendarDate,
): Generator<CalendarDate> {
  yield start;
  const rule = ruleOf(textOf(component, 'rrule'));
  if (!rule) return;
  const first = start.time
    ? ICAL.Time.fromDateTimeString(`${start.day}T${start.time}`)
    : ICAL.Time.fromDateString(start.day);
  const dates = rule.iterator(first);
  for (let count = 0; count < MOST_OCCURRENCES; count += 1) {
    const next = dates.next();
    if (!next) return;
    const day = next.toString().slice(0, 10);
    if (day !== start.day) yield moved(start, day);
  }
}

function moved(start: CalendarDate, day: string): CalendarDate {
  const { instant, zone, time } = start;
  const at =
    instant && DateTime.fromISO(`${day}T${time}`, { zone: zone ?? 'utc' });
  return { ...start, day, instant: at };
}

function excluded(entry: CalendarEntry, clock: CalendarClock): Set<string> {
  const moments = new Set<string>();
  for (const { name, text, parameters } of entry.component.properties) {
    if (name !== 'exdate') continue;
    for (const one of text.split(',')) {
      const date = readDate(
        { text: one, parameters },
        clock.zoneOf,
        clock.timezone,
      );
      if (date) moments.add(momentOf(date));
    }
  }
  return moments;
}

function isSameSession(one: CalendarEntry, other: CalendarEntry): boolean {
  return words(one.summary).join(' ') === words(other.summary).join(' ');
}

/**
 * A series is one session, at the first date on which it takes place: a talk is given once, and what is repeated daily or weekly
 * is the same work. Dates taken out of it (EXDATE, a cancelled RECURRENCE-ID) do not take place; a date that was moved counts as
 * moved. A date that got a title of its own is a session of its own, as talks are in a series of meetups. Entries that only
 * share a UID are no series. RDATE adds dates and is not looked at.
 *
 * @internal
 */
export function withoutRepeats(
  entries: CalendarEntry[],
  clock: CalendarClock,
): CalendarEntry[] {
  const series = new Map<string, CalendarEntry>();
  for (const entry of entries) {
    if (entry.uid && propertyOf(entry.component, 'rrule'))
      series.set(entry.uid, entry);
  }
  const changes = new Map<CalendarEntry, Map<string, CalendarEntry>>();
  const kept = entries.filter(entry => {
    const replaced = dateOf(entry.component, 'recurrence-id', clock);
    const main = entry.uid === null ? undefined : series.get(entry.uid);
    if (!replaced || !main || main === entry) return true;
    const known = changes.get(main) ?? new Map<string, CalendarEntry>();
    changes.set(main, known.set(momentOf(replaced), entry));
    return !isSameSession(entry, main) && !entry.isCancelled;
  });
  return kept.map(entry => {
    const isSeries = entry.uid !== null && series.get(entry.uid) === entry;
    return isSeries ? firstOf(entry, changes.get(entry), clock) : entry;
  });
}

function firstOf(
  entry: CalendarEntry,
  changes: Map<string, CalendarEntry> | undefined,
  clock: CalendarClock,
): CalendarEntry {
  if (!entry.start) return entry;
  const gone = excluded(entry, clock);
  for (const start of occurrences(entry, entry.start)) {
    const moment = momentOf(start);
    const change = changes?.get(moment);
    if (change?.start && !change.isCancelled && isSameSession(change, entry))
      return { ...entry, start: change.start, end: change.end };
    if (change || gone.has(moment)) continue;
    if (start === entry.start) return entry;
    return { ...entry, start, end: endOn(entry, start) };
  }
  return { ...entry, isCancelled: true };
}

/** The end of another occurrence, as far from its start as that of the first is. */
function endOn(
  { start, end }: CalendarEntry,
  on: CalendarDate,
): CalendarDate | null {
  if (!start || !end) return end;
  const days = (Date.parse(end.day) - Date.parse(start.day)) / 86_400_000;
  const day = DateTime.fromISO(on.day, { zone: 'utc' }).plus({ days });
  return moved(end, day.toISODate() ?? end.day);
}
