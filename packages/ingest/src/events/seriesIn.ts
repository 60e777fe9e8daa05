import { EVENT_SERIES, type EventSeries } from './series';

/** A series, and what its names look like. */
interface KnownSeries {
  series: EventSeries;
  pattern: RegExp;
}

function escapeName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, ' ?');
}

const KNOWN: readonly KnownSeries[] = EVENT_SERIES.map(series => ({
  series,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.@-])#?(?:${[
      ...series.aliases,
      escapeName(series.name),
    ].join('|')})(?![\\p{L}])`,
    series.name === 'GOTO' ||
    series.name === 'NDC' ||
    series.name.startsWith('DevOps Enterprise') ||
    series.name === 'linux.conf.au'
      ? 'gu'
      : 'giu',
  ),
}));

/** Whether any of the series can be meant at all: one look instead of one per series. */
const ANY_KNOWN = new RegExp(
  EVENT_SERIES.flatMap(series => [
    ...series.aliases,
    escapeName(series.name),
  ]).join('|'),
  'i',
);

/** The alternatives of a pattern that stand outside of all brackets. */
function alternatives(pattern: string): string[] {
  let depth = 0;
  let from = 0;
  const found: string[] = [];
  for (const { 0: sign, index } of pattern.matchAll(/\\.|[()|]/g)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign !== '|' || depth > 0) continue;
    found.push(pattern.slice(from, index));
    from = (index ?? 0) + 1;
  }
  return [...found, pattern.slice(from)];
}

/** Enough letters of a word to tell most series apart. */
const LETTERS = 3;

/** Letters with which all that a pattern finds begins, in lower case; null where it does not say. */
function beginningOf(pattern: string): string | null {
  return /^[a-z\d]{3}(?![?*{])/i.exec(pattern)?.[0].toLowerCase() ?? null;
}

/** The series that a word with this beginning may name. Under null stand those that may begin with anything. */
const BY_BEGINNING = new Map<string | null, Set<KnownSeries>>();
for (const known of KNOWN) {
  const { aliases, name } = known.series;
  for (const each of [...aliases, escapeName(name)].flatMap(alternatives)) {
    const beginning = beginningOf(each);
    const alike = BY_BEGINNING.get(beginning) ?? new Set();
    BY_BEGINNING.set(beginning, alike.add(known));
  }
}

/** Whether a word goes on behind this character, as far as ASCII goes. */
const GOES_ON = /[a-z\d.@-]/;

/**
 * The series that a text may name, each with the pattern of its names: few are looked for instead of all of them.
 *
 * @internal
 */
export function seriesIn(text: string): KnownSeries[] {
  if (!ANY_KNOWN.test(text)) return [];
  const found = new Set(BY_BEGINNING.get(null));
  const lower = text.toLowerCase();
  let isInside = false;
  for (let at = 0; at + LETTERS <= lower.length; at += 1) {
    const beginning = isInside ? null : lower.slice(at, at + LETTERS);
    if (beginning !== null) {
      for (const known of BY_BEGINNING.get(beginning) ?? []) found.add(known);
    }
    isInside = GOES_ON.test(lower.charAt(at));
  }
  return KNOWN.filter(known => found.has(known));
}
