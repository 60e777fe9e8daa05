import { readNames } from './names';
import { takeMarks } from './titleMarks';
import { titleParts } from './titleParts';

/** How the titles of one feed are written: what they have in common is decoration, and where one names people all do. */
export interface Habits {
  /** Parts that stand in many titles, compacted: the event, the channel, a slogan. */
  repeated: ReadonlySet<string>;
  /** Words with which many titles begin, as written: "Heron Conf 2031 ". The longest first. */
  prefixes: readonly string[];
  /** Where parts between separators name people. */
  people: 'first' | 'last' | null;
  /** Names are followed by where people work. */
  affiliated: boolean;
  /** Many titles end in "by …". */
  by: boolean;
  /** Many titles begin with "Name: …". */
  colon: boolean;
}

/** What nobody knows anything about. @internal */
export const NO_HABITS: Habits = {
  repeated: new Set(),
  prefixes: [],
  people: null,
  affiliated: false,
  by: false,
  colon: false,
};

/** Longer than any title of a video. @internal */
export const LONGEST_TITLE = 400;
/** Titles beyond which more would teach nothing. */
const MAX_TITLES = 300;
/** Fewer than this are chance. */
const ENOUGH = 3;

/** A part as it is compared with others. @internal */
export function partKey(text: string): string {
  return text
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Beginnings that end in a year or a number, of up to eight words. */
function beginnings(title: string): string[] {
  return [...title.matchAll(/\S+/gu)]
    .slice(0, 8)
    .flatMap(word =>
      /(?:19|20)\d\d[:,]?$/.test(word[0])
        ? [title.slice(0, word.index + word[0].length)]
        : [],
    );
}

/**
 * Learns how the titles of one feed are written. Titles that are the same count once.
 *
 * @internal
 */
export function habitsOf(titles: readonly string[]): Habits {
  const distinct = [...new Set(titles)]
    .filter(title => title.length <= LONGEST_TITLE)
    .slice(0, MAX_TITLES);
  if (distinct.length < ENOUGH) return NO_HABITS;
  const parted = distinct.map(title => titleParts(takeMarks(title).text));
  const often = Math.max(ENOUGH, distinct.length * 0.12);
  const counts = new Map<string, number>();
  const starts = new Map<string, number>();
  for (const [index, parts] of parted.entries()) {
    if (parts.length > 1)
      for (const key of new Set(parts.map(({ text }) => partKey(text))))
        count(counts, key);
    for (const start of beginnings(distinct[index])) count(starts, start);
  }
  const repeated = new Set(
    [...counts].flatMap(([key, times]) =>
      times >= often && key && !isPeople(key) ? [key] : [],
    ),
  );
  let first = 0;
  let last = 0;
  let by = 0;
  let colon = 0;
  let affiliated = 0;
  for (const all of parted) {
    const parts = all.filter(({ text }) => !repeated.has(partKey(text)));
    const tail = parts[parts.length - 1];
    if (!tail) continue;
    const byline = /[\s,]by:?\s+(\S.*)$/i.exec(tail.text);
    if (byline && readNames(byline[1], 'strict')) by += 1;
    const before = /^([^:]{3,60}):\s/.exec(parts[0].text);
    if (before && readNames(before[1], 'strict')) colon += 1;
    if (parts.length < 2) continue;
    const startsWithPeople = readNames(parts[0].text, 'strict') !== undefined;
    const slash = tail.joint.trim() === '/';
    const endsWithPeople =
      readNames(tail.text, slash ? 'sure' : 'strict') !== undefined;
    const named = readNames(tail.text, 'strict') ?? [];
    if (named.some(({ organization }) => organization !== null))
      affiliated += 1;
    if (startsWithPeople && !endsWithPeople) first += 1;
    if (endsWithPeople && !startsWithPeople) last += 1;
  }
  return {
    repeated,
    prefixes: [...starts]
      .filter(([, times]) => times >= often)
      .map(([start]) => start)
      .sort((a, b) => b.length - a.length),
    people: habit(first, last),
    affiliated: affiliated >= ENOUGH,
    by: by >= ENOUGH,
    colon: colon >= ENOUGH && colon >= distinct.length * 0.4,
  };
}

/** One speaker of three talks is no decoration. */
function isPeople(key: string): boolean {
  const name = key.replace(/(?<![\p{L}])\p{L}/gu, letter =>
    letter.toLocaleUpperCase('en'),
  );
  return readNames(name, 'strict') !== undefined;
}

function habit(first: number, last: number): Habits['people'] {
  if (first >= ENOUGH && first >= last * 3) return 'first';
  if (last >= ENOUGH && last >= first * 3) return 'last';
  return null;
}
