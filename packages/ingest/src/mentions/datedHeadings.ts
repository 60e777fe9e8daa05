import type { RootContent } from 'mdast';
import { eventsIn, type NamedEvent } from '../events';
import { dayIn } from './grammar/days';
import { isEventName } from './grammar/eventNames';
import { SAYS_TALKS } from './groups/vocabulary';
import { textOf } from './inline';

/** A year for dates that name none: whether they are dates is all that counts. */
const ANY_YEAR = 2000;
const LONGEST_HEADING = 160;
const LONGEST_NAME = 80;
/** An event we know within a longer name is another one: "Ghent Frontend Day". */
const MOST_OF = 0.7;
/** Blocks between a heading and what it lists. */
const WITHIN = 3;
const JOINT = /\s+[-–—|·•]\s+|\s*[,()[\]]\s*|:\s+/u;
const NAME = /^[\p{Lu}\p{Lo}\d].{2,80}[^.:!?]$/u;
/** What else is dated and lists things. */
const DATED_ELSE =
  /(?<!\p{L})(?:releases?|version|v\d|changelog|change log|issue|newsletter|weekly|week|digest|updates?|minutes|meeting notes|sprint|posted|published|deadline|\d+\.\d+)(?!\p{L})/iu;

/** The name before or behind a date: "SomeGroup 61 - Aug 15", "15.08.2019: SomeGroup". */
function nameBesideDate(text: string): string | null {
  if (text.length > LONGEST_HEADING || DATED_ELSE.test(text)) return null;
  const parts = text.split(JOINT).filter(part => /[\p{L}\d]/u.test(part));
  const isDated = (part: string) =>
    dayIn(part, ANY_YEAR, 'day-first') !== null ||
    dayIn(part, ANY_YEAR, 'month-first') !== null;
  const name = parts.find(part => !isDated(part))?.trim();
  return parts.some(isDated) && name && NAME.test(name) ? name : null;
}

/** "Some Group Town #12": two words at least, and which time it was. */
const NUMBERED =
  /^\p{Lu}[\p{L}\d.+&’'-]{1,30}(?: [\p{L}\d.+&’'-]{1,30}){1,5} #\d{1,4}$/u;
/** What else is counted where talks are listed. */
const NUMBERED_ELSE =
  /(?<!\p{L})(?:talks?|sessions?|days?|tracks?|rooms?|slots?|parts?|blocks?|panels?|workshops?|teams?|groups?|lessons?|modules?|lectures?|vortrag|charla|palestra)(?!\p{L})/iu;

/** The name of one of a group's evenings by its number, on a page of talks. */
function nameWithNumber(text: string, first: string): string | null {
  return text.length < LONGEST_NAME &&
    SAYS_TALKS.test(first) &&
    NUMBERED.test(text) &&
    !NUMBERED_ELSE.test(text) &&
    !DATED_ELSE.test(text)
    ? text
    : null;
}

/** Whether a table stands near below, or a list where the name is surely an event's. */
function listsSomething(
  blocks: readonly RootContent[],
  at: number,
  name: string,
): boolean {
  for (const block of blocks.slice(at + 1, at + 1 + WITHIN)) {
    if (block.type === 'heading') return false;
    if (block.type === 'table') return true;
    if (block.type === 'list')
      return isEventName(name) || SAYS_TALKS.test(name);
  }
  return false;
}

/** "Meetup #12", "3º Encontro": one of many, of a group that is not named. */
const OF_NO_GROUP =
  /(?<!\p{L})(?:meet-?ups?|user ?group|meetings?|reunión|encuentro|encontro|reunião|treffen|stammtisch|rencontre|soirée|incontro|serata|bijeenkomst|spotkanie|event|evening|abend|edition|edición|edição|ausgabe|встреча|митап|talks?|sessions?|no|nr|vol)(?!\p{L})|[#\d\P{L}]/giu;

/** The event a heading with a date names, as a guess; null where the name is nobody's. */
function eventNamed(name: string, text: string): NamedEvent | null {
  if (name.replace(OF_NO_GROUP, '').length < 3) return null;
  const [known] = eventsIn(name).filter(
    one => one.end - one.start > name.length * MOST_OF,
  );
  return (
    known ?? {
      name: name.slice(0, LONGEST_NAME),
      series: name.replace(/\s*#?\d+$/, ''),
      year: Number(/(?<!\d)20\d\d(?!\d)/.exec(text)?.[0]) || null,
      complete: true,
      colocated: false,
      guessed: true,
      start: 0,
      end: name.length,
    }
  );
}

/**
 * Headings of events one after another, each with its date, or its number on a page of talks, and what was given there: "SomeGroup 61 - Aug 15" › a table of
 * titles and names. Several of one depth have to be of this form, and most of them. Null stands for an event without a name.
 *
 * @internal
 */
export function datedHeadings(
  blocks: readonly RootContent[],
): Map<RootContent, NamedEvent | null> {
  const depths = new Map<number, { of: number; named: RootContent[] }>();
  const events = new Map<RootContent, NamedEvent | null>();
  const heading = blocks.find(({ type }) => type === 'heading');
  const first = heading ? textOf(heading).slice(0, LONGEST_HEADING) : '';
  blocks.forEach((node, at) => {
    if (node.type !== 'heading') return;
    const text = textOf(node);
    const name = nameBesideDate(text) ?? nameWithNumber(text, first);
    const group = depths.get(node.depth) ?? { of: 0, named: [] };
    group.of += 1;
    if (name && listsSomething(blocks, at, name)) {
      group.named.push(node);
      events.set(node, eventNamed(name, text));
    }
    depths.set(node.depth, group);
  });
  for (const { of, named } of depths.values()) {
    if (named.length < 2 || named.length * 3 < of * 2)
      named.forEach(node => events.delete(node));
  }
  return events;
}
