import { readLinkedData } from '../document/linkedData';
import type { ReadDocument } from '../model';
import { UnreadableError } from '../UnreadableError';
import { documentsPerEvent } from '../video/perEvent';
import { eventDocument } from './eventDocument';
import { type LinkedTalks, readTalksOf } from './json-ld-things';
import type { FormatReader } from './types';

/** Where in a text the context is looked for; metadata may stand above it. */
const LOOKED_AT = 200_000;

/**
 * JSON-LD of schema.org as a document of its own: events with the talks inside of them, and videos, alone, in graphs and lists,
 * or wrapped in other metadata. Its dates are weak evidence: many generators make them up.
 *
 * @internal
 */
export const jsonLdFormat: FormatReader = {
  id: 'json-ld',

  detect({ text }) {
    const start = text.slice(0, LOOKED_AT);
    return (
      /^\s*[[{]/.test(start) &&
      /"@type"\s*:/.test(start) &&
      /"@context"\s*:\s*(?:"https?:\/\/(?:www\.)?schema\.org|\[[^\]]{0,500}schema\.org|\{[^}]{0,500}schema\.org)/.test(
        start,
      )
    );
  },

  read(input) {
    const { source, text, url } = input;
    const things = readLinkedData(text);
    if (things.length === 0) {
      throw new UnreadableError(
        `${source} is no JSON-LD that can be read: it is cut off, or describes nothing. Fetch it again.`,
      );
    }
    const talks = readTalksOf(things, {
      url: url ?? null,
      published: null,
      event: input.event ?? null,
    });
    if (talks.sessions.length === 0) {
      return [eventDocument(input, 'json-ld', talks.events)];
    }
    const documents = documentsPerEvent(input, 'json-ld', talks.sessions, []);
    return documents.map((document, index) => ({
      ...document,
      events: eventsOf(document, talks, index === 0),
      // One video is no schedule that should say of which event it is.
      warnings: talks.events.length > 0 ? document.warnings : input.warnings,
    }));
  },
};

/** What the JSON-LD says of a document's event; events that hold no talks go with the first. */
function eventsOf(
  document: ReadDocument,
  { events, sessions }: LinkedTalks,
  isFirst: boolean,
): ReadDocument['events'] {
  const held = new Set(sessions.map(({ event }) => event));
  const own = events.filter(({ title }) =>
    held.has(title) ? title === document.title : isFirst,
  );
  return own.length > 0 ? own : document.events;
}
