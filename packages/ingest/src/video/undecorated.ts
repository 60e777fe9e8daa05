import { decodeHTML } from 'entities';
import { typeOfLabel } from '../mentions/grammar/talkTypes';
import type { Speaker } from '../model';
import { isEventPart } from './eventPart';
import { readNames } from './names';
import { joinParts, titleParts } from './titleParts';

const words = (name: string) =>
  name
    .normalize('NFKD')
    .toLocaleLowerCase('en')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

function areAll(text: string, known: ReadonlySet<string>): boolean {
  const all = words(text).filter(word => word !== 'and' && word !== 'by');
  return all.length > 0 && all.every(word => known.has(word));
}

/**
 * A video's title without what its other fields say already: the event and the people it names.
 * Only whole parts between separators and a closing "by …" go, and never all of it.
 *
 * @internal
 */
export function undecorated(
  title: string,
  speakers: readonly Speaker[],
  event: string | null,
): string {
  const known = new Set(speakers.flatMap(({ name }) => words(name)));
  const whole = decodeHTML(title).replace(/\s+/g, ' ').trim();
  const parts = titleParts(whole);
  const isTold = parts.map(({ text }) => ({
    event: event !== null && isEventPart(text, { list: null, event }),
    people: areAll(text, known),
  }));
  const without = (gone: (at: number) => boolean) =>
    parts.filter((_, at) => !gone(at));
  const rest = without(at => isTold[at].event || isTold[at].people);
  // "Ida Moor - Keynote" without her would be any keynote.
  const kept = rest.every(({ text }) => typeOfLabel(text) !== undefined)
    ? without(at => isTold[at].event)
    : rest;
  const onlyPeople = parts.every(
    (part, at) => !kept.includes(part) || isTold[at].people,
  );
  if (onlyPeople) return whole;
  const joined = joinParts(
    kept.map((part, at) => (at === 0 ? { ...part, joint: '' } : part)),
  );
  const byline = /^(.{4,}?),?\s+by:?\s+([^:]{3,120})$/iu.exec(joined);
  const names = byline ? readNames(byline[2], 'strict') ?? [] : [];
  const isByThem =
    byline !== null &&
    !typeOfLabel(byline[1]) &&
    (areAll(byline[2], known) || names.some(({ name }) => areAll(name, known)));
  const bare = isByThem ? byline[1] : joined;
  return bare.length < whole.length ? unquoted(bare) : whole;
}

/** Without the marks that parted it from the rest, and the quotation marks around all of it. */
function unquoted(text: string): string {
  const bare = text.replace(/^[\s:|,–—-]+|[\s:|,–—-]+$/gu, '');
  return /^["“«„]([^"“”«»„]+)["”»“]$/u.exec(bare)?.[1] ?? bare;
}
