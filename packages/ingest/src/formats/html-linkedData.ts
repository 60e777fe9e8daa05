import type { Root } from 'hast';
import { isArticle, thingsOnPage } from '../document/jsonLd';
import type { ReadDocument } from '../model';
import { words } from '../resolve/normalise';
import { elementsIn } from '../tree/html/hast';
import { documentsPerEvent } from '../video/perEvent';
import { readTalksOf } from './json-ld-things';
import type { FormatInput } from './types';

/**
 * Adds to a page's document what the JSON-LD on the page says: the events it describes, and the talks that its text does not
 * speak of. The text has the first word, for it is what people read; videos within an article are none of its talks.
 *
 * @internal
 */
export function withLinkedData(
  document: ReadDocument,
  page: Root,
  input: FormatInput,
): ReadDocument {
  const things = thingsOnPage(elementsIn(page));
  if (things.length === 0) return document;
  const isVideo = ({ types }: (typeof things)[number]) =>
    types.includes('VideoObject');
  const speaking = things.some(isArticle)
    ? things.filter(thing => !isVideo(thing))
    : things;
  const { events, sessions } = readTalksOf(speaking, {
    url: document.url ?? input.url ?? null,
    published: document.published,
    event: input.event ?? null,
  });
  const said = new Set(
    document.mentions.map(({ title }) => words(title).join(' ')),
  );
  const mentions =
    sessions.length === 0
      ? []
      : documentsPerEvent({ ...input, warnings: [] }, 'html', sessions, [])
          .flatMap(one => one.mentions)
          .filter(({ title }) => !said.has(words(title).join(' ')));
  return {
    ...document,
    mentions: [...document.mentions, ...mentions],
    events: [...document.events, ...events],
  };
}
