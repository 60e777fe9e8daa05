import { isObject, textOf } from '../../document/values';
import {
  emptySession,
  joinAbstracts,
  languageOf,
  levelOf,
  minutesBetween,
  minutesOf,
  plainAbstract,
  speakersOf,
  timesOf,
  UNKNOWN_EVENT,
  type Session,
} from '../../schedule';
import type { Warning } from '../../model';
import { fieldOf, objectsIn, type JsonObject } from '../json';
import type { Reading } from './Reading';
import { linksOf, localText, nameOf } from './values';

/** Keys all of pretalx' submissions have. */
function isSubmission(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    typeof fieldOf(value, 'code') === 'string' &&
    fieldOf(value, 'title') !== undefined &&
    (Array.isArray(fieldOf(value, 'speakers')) ||
      fieldOf(value, 'submission_type') !== undefined)
  );
}

/** Where a submission stands in a schedule that sites build of them: day, minute of the day, room. */
interface Placed {
  submission: JsonObject;
  day: string | null;
  minute: number | null;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The submissions of a schedule by day, minute and room, as sites build it from pretalx' API; empty for anything else.
 *
 * @internal
 */
export function placedSubmissions(schedule: unknown): Placed[] {
  if (!isObject(schedule)) return [];
  return Object.entries(schedule).flatMap(([day, minutes]) => {
    if (!DATE.test(day) || !isObject(minutes)) return [];
    return Object.entries(minutes).flatMap(([minute, rooms]) =>
      isObject(rooms)
        ? Object.values(rooms)
            .filter(isSubmission)
            .map(submission => ({ submission, day, minute: Number(minute) }))
        : [],
    );
  });
}

/** The submissions of an answer of the API itself, a page of them or all. @internal */
export function listedSubmissions(value: unknown): Placed[] {
  const list = Array.isArray(value) ? value : fieldOf(value, 'results');
  return objectsIn(list)
    .filter(isSubmission)
    .map(submission => ({ submission, day: null, minute: null }));
}

function clock(minute: number | null): string | null {
  if (minute === null || !(minute >= 0 && minute < 24 * 60)) return null;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** States of submissions that are not on the programme any more. */
const OFF = /^(?:cancell?ed|withdrawn)$/;
/** States of those that never were: what was handed in and not accepted is nobody's business. */
const NEVER_ON = /^(?:draft|submitted|rejected|deleted)$/;

const stateOf = (submission: JsonObject) =>
  textOf(fieldOf(submission, 'state')) ?? '';

/** The name of what a submission refers to; a bare number is the API's own id of it. */
function nameOfExpanded(value: unknown, language?: string | null) {
  return typeof value === 'number' ? null : nameOf(value, language);
}

function sessionOf(
  { submission, day, minute }: Placed,
  lineOf: (value: string) => number | null,
): Session | null {
  const locale = textOf(fieldOf(submission, 'content_locale'));
  const title = localText(fieldOf(submission, 'title'), locale);
  const code = textOf(fieldOf(submission, 'code'));
  if (!title || !code) return null;
  const slot =
    objectsIn(fieldOf(submission, 'slots'))[0] ??
    objectsIn([fieldOf(submission, 'slot')])[0];
  const dated = timesOf(fieldOf(slot, 'start'));
  const kind = nameOfExpanded(fieldOf(submission, 'submission_type'), 'en');
  const tags = objectsIn(fieldOf(submission, 'tags')).flatMap(
    tag => textOf(fieldOf(tag, 'tag')) ?? [],
  );
  const names = objectsIn(fieldOf(submission, 'speakers')).flatMap(
    speaker => textOf(fieldOf(speaker, 'name')) ?? [],
  );
  return {
    ...emptySession(title, 'pretalx-api'),
    id: code,
    abstract: joinAbstracts(
      plainAbstract(fieldOf(submission, 'abstract')),
      plainAbstract(fieldOf(submission, 'description')),
    ),
    speakers: speakersOf(names),
    kind,
    isCancelled: OFF.test(stateOf(submission)),
    day: dated.day ?? day,
    start: dated.start ?? clock(minute),
    startsAt: dated.startsAt,
    duration:
      minutesOf(fieldOf(submission, 'duration')) ??
      minutesBetween(fieldOf(slot, 'start'), fieldOf(slot, 'end')),
    room: nameOfExpanded(fieldOf(slot, 'room'), locale),
    track: nameOfExpanded(fieldOf(submission, 'track'), locale),
    language: languageOf(locale),
    level: tags.map(levelOf).find(level => level !== null) ?? null,
    links: linksOf(fieldOf(submission, 'resources')),
    line: lineOf(code),
    fields: {
      title: 'submission.title',
      speakers: 'submission.speakers',
      day: dated.day ? 'submission.slot.start' : 'day of the schedule',
      start: dated.start ? 'submission.slot.start' : 'minute of the schedule',
    },
  };
}

/** Whether the API was not asked for more than the codes of the speakers. */
function hasOnlyCodes({ submission }: Placed): boolean {
  const speakers = fieldOf(submission, 'speakers');
  return (
    Array.isArray(speakers) &&
    speakers.length > 0 &&
    speakers.every(speaker => typeof speaker === 'string')
  );
}

function warningsOf(placed: readonly Placed[], unaccepted: number): Warning[] {
  const messages = [
    unaccepted > 0 &&
      `${unaccepted} submissions are not accepted and were left out.`,
    placed.some(hasOnlyCodes) &&
      'Speakers are given by their codes alone: ask the API for `?expand=speakers,slots,slots.room,track,submission_type`.',
  ];
  return messages.flatMap(message =>
    message ? [{ line: null, message }] : [],
  );
}

/**
 * Reads submissions of pretalx' REST API (`/api/events/{event}/submissions`), whose talks some sites write into a
 * `schedule.json` of their own. Answers, access codes, reviewers and notes, which the API gives to organisers, are not read.
 *
 * See `https://docs.pretalx.org/api/resources/submissions/`.
 *
 * @internal
 */
export function readSubmissions(
  all: readonly Placed[],
  lineOf: (value: string) => number | null,
): Reading {
  const placed = all.filter(
    ({ submission }) => !NEVER_ON.test(stateOf(submission)),
  );
  const read = placed.map(one => sessionOf(one, lineOf));
  const sessions = read.filter(
    (session): session is Session => session !== null,
  );
  const people = new Set(
    placed.flatMap(({ submission }) =>
      objectsIn(fieldOf(submission, 'speakers')).flatMap(
        speaker =>
          textOf(fieldOf(speaker, 'code')) ??
          textOf(fieldOf(speaker, 'name')) ??
          [],
      ),
    ),
  );
  return {
    schedule: {
      event: UNKNOWN_EVENT,
      sessions,
      speakers: people.size,
    },
    untitled: read.length - sessions.length,
    warnings: warningsOf(placed, all.length - placed.length),
  };
}
