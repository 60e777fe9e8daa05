import { textOf } from '../../document/values';
import { eventOfUrl } from '../../events';
import {
  emptySession,
  minutesBetween,
  minutesOf,
  plainAbstract,
  speakersOf,
  timesOf,
  UNKNOWN_EVENT,
  type Session,
} from '../../schedule';
import { fieldOf, objectsIn, type JsonObject } from '../json';
import type { Reading } from './Reading';
import { addressOf, nameOf } from './values';

/** Whether a value is the list of slots that Symposion exports: what, from when to when, of which kind. @internal */
export function areSlots(value: unknown): value is unknown[] {
  if (!Array.isArray(value)) return false;
  const [first] = objectsIn(value);
  return ['name', 'start', 'end', 'kind'].every(
    key => fieldOf(first, key) !== undefined,
  );
}

/** A heading of the site may link to a page, `[Panel](/panel)`. */
function titleOf(slot: JsonObject): string | null {
  const title = textOf(fieldOf(slot, 'name'));
  return title?.replace(/\[([^[\]]{1,300})\]\([^()]{0,500}\)/g, '$1') ?? null;
}

function namesOf(slot: JsonObject): string[] {
  const speakers = objectsIn(fieldOf(slot, 'speakers')).flatMap(
    speaker => textOf(fieldOf(speaker, 'name')) ?? [],
  );
  if (speakers.length > 0) return speakers;
  const authors = fieldOf(slot, 'authors');
  return Array.isArray(authors)
    ? authors.flatMap(name => textOf(name) ?? [])
    : [];
}

function sessionOf(
  slot: JsonObject,
  lineOf: (value: string) => number | null,
): Session | null {
  const name = textOf(fieldOf(slot, 'name'));
  const title = titleOf(slot);
  if (!name || !title) return null;
  const [start, end] = [fieldOf(slot, 'start'), fieldOf(slot, 'end')];
  return {
    ...emptySession(title, 'schedule-json-slot'),
    id: textOf(fieldOf(slot, 'conf_key')),
    abstract: plainAbstract(fieldOf(slot, 'description')),
    speakers: speakersOf(namesOf(slot)),
    kind: textOf(fieldOf(slot, 'kind')),
    isCancelled: fieldOf(slot, 'cancelled') === true,
    ...timesOf(start),
    duration:
      minutesOf(fieldOf(slot, 'duration')) ?? minutesBetween(start, end),
    room: nameOf(fieldOf(slot, 'room')),
    track: nameOf(fieldOf(slot, 'track')),
    url: addressOf(fieldOf(slot, 'conf_url')),
    line: lineOf(name),
    fields: {
      title: 'slot.name',
      speakers: 'slot.speakers, slot.authors',
      day: 'slot.start',
      start: 'slot.start',
      url: 'slot.conf_url',
    },
  };
}

/**
 * Reads the `conference.json` of Symposion, the conference system of PyCon US: a flat list of slots. Contact data and
 * what the speakers allowed to be done with their recordings is not read.
 *
 * See `https://github.com/pinax/symposion`, `symposion/schedule/views.py` (`schedule_json`).
 *
 * @internal
 */
export function readSlots(
  slots: unknown[],
  lineOf: (value: string) => number | null,
): Reading {
  const objects = objectsIn(slots);
  const read = objects.map(slot => sessionOf(slot, lineOf));
  const sessions = read.filter(
    (session): session is Session => session !== null,
  );
  const pages = sessions.flatMap(({ url }) => url ?? []);
  const people = new Set(
    objects.flatMap(slot =>
      objectsIn(fieldOf(slot, 'speakers')).flatMap(
        speaker =>
          textOf(fieldOf(speaker, 'id')) ??
          textOf(fieldOf(speaker, 'name')) ??
          [],
      ),
    ),
  );
  return {
    schedule: {
      event: {
        ...UNKNOWN_EVENT,
        title: pages.length > 0 ? eventOfUrl(pages[0]) : null,
      },
      sessions,
      speakers: people.size,
    },
    untitled: read.length - sessions.length,
    warnings: [],
  };
}
