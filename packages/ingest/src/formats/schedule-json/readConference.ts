import { isObject, textOf } from '../../document/values';
import {
  calendarDay,
  clockOf,
  emptySession,
  eventDates,
  joinAbstracts,
  languageOf,
  minutesOf,
  plainAbstract,
  speakersOf,
  timesOf,
  type Schedule,
  type Session,
} from '../../schedule';
import { fieldOf, objectsIn, type JsonObject } from '../json';
import type { Reading } from './Reading';
import { addressOf, linksOf, localText, nameOf, videoIn } from './values';

interface Context {
  base: string | undefined;
  dayChange: string | null;
  lineOf(value: string): number | null;
  people: Set<string>;
}

/** What persons are called; all else about them, their answers to the call for papers above all, is not read. */
function namesOf(event: JsonObject): string[] {
  const persons = fieldOf(event, 'persons') ?? fieldOf(event, 'speakers');
  return (Array.isArray(persons) ? persons : []).flatMap(
    (person: unknown) =>
      textOf(person) ??
      textOf(fieldOf(person, 'public_name')) ??
      textOf(fieldOf(person, 'name')) ??
      textOf(fieldOf(person, 'full_public_name')) ??
      [],
  );
}

function idOf(event: JsonObject): string | null {
  for (const key of ['guid', 'code', 'id', 'slug']) {
    const id = textOf(fieldOf(event, key));
    if (id && id !== '0') return id;
  }
  return null;
}

function sessionOf(
  event: JsonObject,
  day: string | null,
  room: string | null,
  { base, dayChange, lineOf, people }: Context,
): Session | null {
  const title = localText(
    fieldOf(event, 'title'),
    textOf(fieldOf(event, 'language')),
  );
  if (!title) return null;
  const names = namesOf(event);
  names.forEach(name => people.add(name));
  const start = clockOf(fieldOf(event, 'start'));
  const dated = timesOf(fieldOf(event, 'date'));
  const guid = textOf(fieldOf(event, 'guid'));
  return {
    ...emptySession(title, 'schedule-json'),
    id: idOf(event),
    externalIds: guid && guid.length >= 8 ? [`c3voc-guid:${guid}`] : [],
    subtitle: textOf(fieldOf(event, 'subtitle')),
    abstract: joinAbstracts(
      plainAbstract(fieldOf(event, 'abstract')),
      plainAbstract(fieldOf(event, 'description')),
    ),
    speakers: speakersOf(names),
    kind: nameOf(fieldOf(event, 'type')),
    day: dated.day ?? (day && calendarDay(day, start, dayChange)),
    start: dated.start ?? start,
    startsAt: dated.startsAt,
    duration: minutesOf(fieldOf(event, 'duration')),
    room: nameOf(fieldOf(event, 'room')) ?? room,
    track: nameOf(fieldOf(event, 'track')),
    language: languageOf(fieldOf(event, 'language')),
    url: addressOf(fieldOf(event, 'url'), base),
    links: [
      ...linksOf(fieldOf(event, 'links'), base),
      ...linksOf(fieldOf(event, 'attachments'), base),
    ],
    media: videoIn(event, ['video_download_url', 'recording_url'], base),
    line: guid ? lineOf(guid) : null,
    fields: {
      title: 'event.title',
      speakers: 'event.persons',
      day: dated.day ? 'event.date' : 'day.date',
      start: dated.start ? 'event.date' : 'event.start',
      url: 'event.url',
      video: 'event.video_download_url, event.recording_url',
    },
  };
}

/** The rooms of a day by name, as the format has them, or as a list. */
function roomsOf(day: JsonObject): Array<[string | null, JsonObject[]]> {
  const rooms = fieldOf(day, 'rooms');
  if (Array.isArray(rooms)) {
    return objectsIn(rooms).map(room => [
      nameOf(room),
      objectsIn(fieldOf(room, 'events') ?? fieldOf(room, 'sessions')),
    ]);
  }
  if (!isObject(rooms)) return [];
  return Object.entries(rooms).map(([name, events]) => [
    name,
    objectsIn(events),
  ]);
}

/**
 * Reads a schedule in the format of the c3voc, as frab, pretalx and its hub export it.
 *
 * The schema (`https://github.com/voc/schedule`, `validator/json/schema.json`, version 1) is not held to: hardly an export
 * is valid. Version 2, a draft, keeps its events in a list of its own, which is not read.
 *
 * @internal
 */
export function readConference(
  schedule: JsonObject,
  base: string | undefined,
  lineOf: (value: string) => number | null,
): Reading {
  const conference = fieldOf(schedule, 'conference');
  const own = addressOf(
    fieldOf(schedule, 'base_url') ?? fieldOf(conference, 'base_url'),
    base,
  );
  const context: Context = {
    base: own ?? base,
    dayChange: textOf(fieldOf(conference, 'day_change')),
    lineOf,
    people: new Set(),
  };
  const sessions: Session[] = [];
  let untitled = 0;
  const days = objectsIn(fieldOf(conference, 'days'));
  for (const day of days) {
    const date = textOf(fieldOf(day, 'date'));
    for (const [room, events] of roomsOf(day)) {
      for (const event of events) {
        const session = sessionOf(event, date, room, context);
        if (session) sessions.push(session);
        else untitled += 1;
      }
    }
  }
  const result: Schedule = {
    event: {
      title:
        textOf(fieldOf(conference, 'title')) ??
        textOf(fieldOf(conference, 'acronym')),
      ...eventDates(
        {
          start: fieldOf(conference, 'start'),
          end: fieldOf(conference, 'end'),
          length: fieldOf(conference, 'daysCount') ?? days.length,
        },
        days.flatMap(day => textOf(fieldOf(day, 'date')) ?? []),
      ),
      timezone: textOf(fieldOf(conference, 'time_zone_name')),
      location: null,
      website: addressOf(fieldOf(conference, 'url'), base),
      playlist: null,
    },
    sessions,
    speakers: context.people.size,
  };
  const drafts = objectsIn(fieldOf(schedule, 'events')).length;
  return {
    schedule: result,
    untitled,
    warnings:
      drafts > 0
        ? [
            {
              line: null,
              message: `The schedule is in version 2 of its format, a draft, whose list of events (${drafts}) is not read. Give the export of version 1, or schedule.xml.`,
            },
          ]
        : [],
  };
}
