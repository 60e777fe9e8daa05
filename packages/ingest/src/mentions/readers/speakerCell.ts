import type { Speaker } from '../../model';
import {
  canBeAffiliation,
  readAffiliation,
  readSpeakerList,
} from '../../people';
import { type InlineText, sliceInline } from '../inline';

/** What stands in a column of speakers where there is none. */
const NOBODY =
  /^(?:[-–—.*?/~\s]*|n\/?a|tb[acd]|to be (?:announced|confirmed)|all|alle|everyone|everybody|various|diverse|todos|tous|tutti|open|none|various speakers|multiple speakers|全員|全体|待定|未定)$/iu;
/** "(invited)", "(remote)": how, not where they work. */
const MANNER =
  /\s*[([](?:invited|remote|remotely|online|virtual|keynote|moderator|chair|host|tbc|presenter|speaker|eingeladen|invit[ée]e?)[)\]]/giu;
const NAME =
  /^[\p{L}\p{M}][\p{L}\p{M}.'’ -]{0,50}(?:\s?@[\w.-]{2,40})?$|^@[\w.-]{2,40}$/u;
const BRACKET = /^(.{2,50}?)\s*[(（]([^()（）]{2,80})[)）]$/u;

/** One person of a cell that holds nothing else: any name will do. */
function personIn(text: string): Speaker | undefined {
  const bracket = BRACKET.exec(text);
  const name = (bracket?.[1] ?? text).trim();
  if (!NAME.test(name) || name.split(' ').length > 5) return undefined;
  return { name: name.replace(/^@/, ''), organization: bracket?.[2] ?? null };
}

/**
 * The speakers a cell below a header like "Speaker" names. What stands there are people, so that names we would not know
 * elsewhere count, too: names of one word, handles, names in small letters.
 *
 * @internal
 */
export function speakersOfCell(cell: string): Speaker[] | undefined {
  const text = cell
    .replace(MANNER, '')
    .replace(/\s*\n\s*/g, ', ')
    .replace(/，/g, ', ')
    .replace(/,\s*,/g, ',')
    .trim();
  if (NOBODY.test(text)) return undefined;
  const known = readSpeakerList(text, {
    firstNames: true,
    peopleOnly: !/[;&(]/.test(text),
  });
  if (known) return known;
  const parts = text.split(
    /\s*[;、／/&+]\s*|\s*,\s*|\s+(?:and|und|et|y|e|og|och|en)\s+/u,
  );
  if (parts.length > 6) return undefined;
  const people = parts.filter(Boolean).map(personIn);
  const named = people.filter(one => one !== undefined);
  return named.length > 0 && named.length === people.length ? named : undefined;
}

/** More lines are no cell of names. */
const MOST_LINES = 12;
const LONGEST_CELL = 600;

interface NameLine {
  text: string;
  /** How the whole line is marked: linked, bold, or not at all. */
  mark: string;
}

function nameLines(cell: InlineText): NameLine[] {
  const lines: NameLine[] = [];
  let from = 0;
  for (const part of cell.text.split('\n').slice(0, MOST_LINES + 1)) {
    const { text, spans } = sliceInline(cell, from, from + part.length);
    const marks = spans
      .filter(({ start, end }) => start === 0 && end >= text.length)
      .map(({ kind }) => kind);
    if (text) lines.push({ text, mark: [...new Set(marks)].sort().join(' ') });
    from += part.length + 1;
  }
  return lines;
}

/**
 * People of a cell line by line, each with the company on the line below, or several above the one they share:
 * "Ada Example⏎Alan Sample⏎**Acme**". Lines that are marked unlike the first name no people.
 *
 * @internal
 */
export function speakersOnLines(cell: InlineText): Speaker[] | undefined {
  const lines = nameLines(cell);
  const [first] = lines;
  if (!first || lines.length < 2 || lines.length > MOST_LINES) return undefined;
  if (cell.text.length > LONGEST_CELL) return undefined;
  const isMarked = lines.some(({ mark }) => mark !== first.mark);
  const speakers: Speaker[] = [];
  let waiting = 0;
  for (const { text, mark } of lines) {
    const people =
      isMarked && mark !== first.mark ? undefined : readSpeakerList(text);
    if (people) {
      speakers.push(...people);
      waiting += people.length;
    } else if (waiting > 0 && (mark !== first.mark || canBeAffiliation(text))) {
      const place = readAffiliation(text);
      const from = speakers.length - waiting;
      for (let at = from; at < speakers.length; at += 1)
        if (speakers[at].organization === null)
          speakers[at] = { ...speakers[at], ...place };
      waiting = 0;
    } else return undefined;
  }
  return speakers;
}
