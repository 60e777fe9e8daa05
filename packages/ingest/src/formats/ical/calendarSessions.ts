import { joinAbstracts, plainAbstract, type Session } from '../../schedule';
import {
  isSchedService,
  readSchedLink,
  schedKind,
  typeOfFront,
} from '../../sched';
import { type CalendarEntry, isAllDay, minutesOf } from './calendarEntry';
import type { CalendarFacts } from './calendarFacts';
import {
  attendees,
  type NamedSpeakers,
  organizer,
  organizersSpeak,
} from './calendarSpeakers';
import { speakersInDescription, withoutSpeakers } from './describedSpeakers';
import { type CalendarComponent, propertyOf, textOf } from './calendarText';
import { roomWithin } from './commonPlace';
import { readableText, titleReader } from './calendarTitle';
import { type SummaryReader, summaryReader } from './summaryReader';

/** Sessions of a calendar, and how many people it names. @internal */
export interface CalendarSessions {
  sessions: Session[];
  /** Null where it names nobody. */
  speakers: number | null;
}

/** Kinds of entries that tell visitors something. */
const NOTICE =
  /^(?:informational|information|info|notice|logistics|organi[sz]ational|admin|misc|service|opening hours)$/i;
/** All-day entries that people come to learn at. */
const TAUGHT =
  /\b(?:workshop|tutorial|training|course|hackathon|bootcamp|schulung)\b/i;

function speakersOf(
  entry: CalendarEntry,
  areSpeakers: boolean,
  inSummary: NamedSpeakers,
): NamedSpeakers & { field: string } {
  const slots = [
    { ...attendees(entry), field: 'ATTENDEE' },
    { ...speakersInDescription(entry), field: 'DESCRIPTION' },
    ...(areSpeakers ? [{ ...organizer(entry), field: 'ORGANIZER' }] : []),
  ];
  return (
    slots.find(({ speakers }) => speakers.length > 0) ?? {
      ...inSummary,
      field: 'SUMMARY',
    }
  );
}

/** X-ALT-DESC is the description in HTML; some wrap it in quotation marks, and repeat the title in DESCRIPTION. */
function abstractOf(
  component: CalendarComponent,
  summary: string,
): string | null {
  const text = withoutSpeakers(textOf(component, 'description') ?? '').trim();
  const html = textOf(component, 'x-alt-desc')?.replace(/^@?"|"?;?$/g, '');
  const said = text && readableText(text) !== summary ? text : null;
  return joinAbstracts(plainAbstract(said ?? html, said ? undefined : 'html'));
}

const ADDRESS = /https?:\/\/[^\s<>"'\\)\]]{4,500}/g;
const MOST_LINKS = 20;

function linksOf(component: CalendarComponent): Session['links'] {
  const attached = component.properties.flatMap(({ name, text, parameters }) =>
    ['attach', 'conference', 'image'].includes(name) && /^https?:/i.test(text)
      ? [{ url: text, title: parameters.get('filename') ?? null }]
      : [],
  );
  const written = textOf(component, 'description')?.match(ADDRESS) ?? [];
  return [
    ...attached,
    ...written.map(url => ({ url: url.replace(/[.,;:]+$/, ''), title: null })),
  ].slice(0, MOST_LINKS);
}

function trackOf(component: CalendarComponent): string | null {
  const [first] = (textOf(component, 'categories') ?? '').split(',');
  const plain = first.replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '');
  return readableText(plain) || null;
}

function webAddress(component: CalendarComponent): string | null {
  const url = textOf(component, 'url');
  const other = propertyOf(component, 'description')?.parameters.get('altrep');
  return [url, other].find(one => one && /^https?:\/\/\S+$/i.test(one)) ?? null;
}

function idOf({ uid, component }: CalendarEntry): string | null {
  const replaced = textOf(component, 'recurrence-id');
  return uid && replaced ? `${uid}/${replaced}` : uid;
}

/** Ids under which others know a session; one that several entries share is nobody's. */
function externalIdsOf(url: string | null): string[] {
  const link = url ? readSchedLink(url) : undefined;
  return link ? [link.externalId] : [];
}

interface Reading {
  facts: CalendarFacts;
  titleOf: ReturnType<typeof titleReader>;
  summaryOf: SummaryReader;
  areSpeakers: boolean;
}

function sessionOf(
  entry: CalendarEntry,
  { facts, titleOf, summaryOf, areSpeakers }: Reading,
): { session: Session; named: string[] } {
  const { component, start } = entry;
  const labelled = titleOf(entry.summary);
  const read = summaryOf(labelled.title);
  const { speakers, named, field } = speakersOf(entry, areSpeakers, {
    speakers: read.speakers,
    named: read.speakers.map(({ name }) => name),
  });
  const isSched = facts.program === 'sched';
  const inSummary = speakers === read.speakers && speakers.length > 0;
  const title = inSummary ? read.title : labelled.title;
  const track = trackOf(component);
  const url = webAddress(component);
  const wholeDay = isAllDay(entry);
  // What is written in another zone than that of the event is converted; where nobody knows that zone it is taken at its word.
  const asWritten =
    start && (!start.instant || (start.isLocal && !facts.timezone));
  const isNotice = NOTICE.test(labelled.kind ?? '');
  const isOver = wholeDay && speakers.length === 0 && !TAUGHT.test(title);
  const type = isSched ? typeOfFront(title) : undefined;
  const session: Session = {
    id: idOf(entry),
    externalIds: externalIdsOf(url),
    title,
    subtitle: null,
    abstract: abstractOf(component, entry.summary),
    speakers,
    kind: labelled.kind ?? (isSched ? schedKind(track) : track),
    ...(type && { type }),
    isService:
      isOver || isNotice || (isSched && isSchedService(entry.summary, track)),
    isCancelled: entry.isCancelled,
    day: asWritten ? start.day : null,
    start: (asWritten && start.time?.slice(0, 5)) || null,
    startsAt: start?.instant?.toUTC().toISO() ?? null,
    duration: wholeDay ? null : minutesOf(entry),
    room: roomOf(component, facts.location),
    track,
    language:
      propertyOf(component, 'summary')?.parameters.get('language') ?? null,
    level: null,
    url,
    links: linksOf(component),
    media: [],
    line: component.line,
    rule: isSched ? 'sched-summary' : 'ical',
    fields: {
      title: 'SUMMARY',
      speakers: field,
      day: 'DTSTART',
      start: 'DTSTART',
      url: textOf(component, 'url') === url ? 'URL' : 'DESCRIPTION;ALTREP',
    },
  };
  return { session, named };
}

const LONGEST_ROOM = 200;

function roomOf(
  component: CalendarComponent,
  place: string | null,
): string | null {
  const location = readableText(textOf(component, 'location') ?? '');
  return roomWithin(location.slice(0, LONGEST_ROOM), place) || null;
}

/**
 * The entries of a calendar as sessions.
 *
 * iCalendar has no place for speakers. Of those that programs use, the surest counts: ATTENDEE, "Speakers:" in the description,
 * ORGANIZER where it changes from entry to entry, and last the summary.
 *
 * @internal
 */
export function calendarSessions(
  entries: CalendarEntry[],
  facts: CalendarFacts,
): CalendarSessions {
  const titleOf = titleReader(entries.map(({ summary }) => summary));
  const titles = entries.map(({ summary }) => titleOf(summary).title);
  const reading: Reading = {
    facts,
    titleOf,
    summaryOf: summaryReader(titles, facts.program),
    areSpeakers: organizersSpeak(entries),
  };
  const people = new Set<string>();
  const sessions = entries.map(entry => {
    const { session, named } = sessionOf(entry, reading);
    named.forEach(name => people.add(name));
    return session;
  });
  return { sessions, speakers: people.size > 0 ? people.size : null };
}
