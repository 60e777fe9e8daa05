import type { ReadDocument, Warning } from '../../model';
import {
  scheduleDocument,
  type ScheduledEvent,
  withoutMail,
} from '../../schedule';
import { UnreadableError } from '../../UnreadableError';
import type { FormatInput, FormatReader } from '../types';
import { type CalendarEntry, entryOf } from './calendarEntry';
import { calendarFacts, type CalendarFacts } from './calendarFacts';
import { eventOfEntry, listsEvents } from './calendarOfEvents';
import { calendarSessions } from './calendarSessions';
import { eventDays } from './eventDays';
import { type CalendarComponent, readComponents, textOf } from './calendarText';
import { readableText } from './calendarTitle';
import { zonesOf } from './calendarZones';
import { withoutRepeats } from './recurrence';
import { isXcal, readXcal } from './xcal';

/** Entries beyond which a calendar is not read further. */
const MOST_ENTRIES = 20_000;
/** Characters beyond which a summary is none. */
const LONGEST_SUMMARY = 1000;
/** Broken entries that are named one by one. */
const MOST_WARNINGS = 20;

const NO_ZONE: Warning = {
  line: null,
  message:
    'The times of the calendar are in UTC, and it does not say in which zone the event takes place: sessions have their UTC date and no local time. ' +
    'Name the event (`event`) in the settings of the source, and give its time zone in a pack.',
};

function warn(component: CalendarComponent, message: string): Warning {
  return { line: component.line, message };
}

/** The entries that say what they are, and what is wrong with the others. */
function readEntries(
  calendars: CalendarComponent[],
  events: CalendarComponent[],
  facts: CalendarFacts,
): { entries: CalendarEntry[]; warnings: Warning[] } {
  const clock = { zoneOf: zonesOf(calendars), timezone: facts.timezone };
  const warnings: Warning[] = [];
  const entries: CalendarEntry[] = [];
  for (const event of events) {
    const summary = withoutMail(
      readableText((textOf(event, 'summary') ?? '').slice(0, LONGEST_SUMMARY)),
    );
    const isLast = event === events[events.length - 1];
    if (!event.isWhole && isLast) {
      warnings.push(
        warn(event, `The last entry is cut off and was left out: ${summary}`),
      );
    } else if (summary) {
      const entry = entryOf(event, summary, clock);
      if (!entry.start)
        warnings.push(
          warn(event, `"${summary}" has no date that can be read.`),
        );
      entries.push(entry);
    } else warnings.push(warn(event, 'An entry without SUMMARY was left out.'));
  }
  const more = warnings.length - MOST_WARNINGS;
  return {
    entries: withoutRepeats(entries, clock),
    warnings: [
      ...warnings.slice(0, MOST_WARNINGS),
      ...(more > 0
        ? [{ line: null, message: `${more} more entries are damaged.` }]
        : []),
    ],
  };
}

/** A calendar of conferences: events, and no talks. */
function eventsDocument(
  input: FormatInput,
  facts: CalendarFacts,
  entries: CalendarEntry[],
  warnings: Warning[],
): ReadDocument {
  const document = scheduleDocument({
    input,
    format: 'ical',
    schedule: {
      event: { ...eventOf(facts, []), title: facts.title },
      sessions: [],
      speakers: null,
    },
    warnings: [],
  });
  return {
    ...document,
    schedule: { sessions: entries.length, speakers: null, leftOut: [] },
    events: entries.flatMap(entry => eventOfEntry(entry) ?? []),
    warnings: [
      ...input.warnings,
      ...warnings,
      {
        line: null,
        message: `The calendar lists ${entries.length} events of whole days, no sessions: they were read as events.`,
      },
    ],
  };
}

function eventOf(
  { title, website, timezone, location }: CalendarFacts,
  days: string[],
): ScheduledEvent {
  const range = eventDays(days);
  return {
    title,
    startDate: range?.[0] ?? null,
    endDate: range?.[1] ?? null,
    timezone,
    location,
    website,
    playlist: null,
  };
}

/**
 * iCalendar (RFC 5545, with the names of RFC 7986) as conferences publish it: exports of Sched, pretalx and others, and its form
 * in XML (xCal, RFC 6321). Values and parameters are read by ical.js; the lines around them more leniently than the
 * specification allows, for much of what is published breaks it.
 */
export const icalFormat: FormatReader = {
  id: 'ical',

  detect: ({ text }) =>
    /^\s*BEGIN:VCALENDAR\b/i.test(text.slice(0, 10_000)) || isXcal(text),

  read(input) {
    const { components, warnings } = isXcal(input.text)
      ? readXcal(input)
      : readComponents(input.text);
    const calendars = components.filter(({ name }) => name === 'vcalendar');
    if (calendars.length === 0) {
      throw new UnreadableError(
        `${input.source} holds no calendar (BEGIN:VCALENDAR). Give the address of an iCalendar file, as the export of a schedule offers it.`,
      );
    }
    const all = calendars.flatMap(calendar =>
      calendar.components.filter(({ name }) => name === 'vevent'),
    );
    const events = all.slice(0, MOST_ENTRIES);
    const facts = calendarFacts(calendars, events, zonesOf(calendars));
    const read = readEntries(calendars, events, facts);
    const remarks = [...warnings, ...read.warnings];
    if (all.length > events.length) {
      remarks.push({
        line: null,
        message: `Only the first ${MOST_ENTRIES} of ${all.length} entries were read.`,
      });
    }
    if (listsEvents(read.entries))
      return [eventsDocument(input, facts, read.entries, remarks)];
    if (facts.saysUtcOnly) remarks.push(NO_ZONE);
    const { sessions, speakers } = calendarSessions(read.entries, facts);
    const days = read.entries.flatMap(({ start }) => start?.day ?? []);
    return [
      scheduleDocument({
        input,
        format: 'ical',
        schedule: { event: eventOf(facts, days), sessions, speakers },
        warnings: remarks,
      }),
    ];
  },
};
