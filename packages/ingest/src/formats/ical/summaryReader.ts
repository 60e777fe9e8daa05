import { typeOfLabel } from '../../mentions/grammar/talkTypes';
import {
  learnNames,
  likePerson,
  NO_NAMES,
  readSpeakersOnly,
  readSummary,
  splitPoints,
  type Summary,
} from '../../sched';

/** Reads the title and the speakers of one line, as the program does that wrote it. @internal */
export type SummaryReader = (summary: string) => Summary;

/** Programs that write speakers into the summary, each in its way. @internal */
export type CalendarProgram = 'sched' | 'pretalx' | null;

/** "Title - Ada Example, Grace Sample": pretalx names people only, behind the last dash. */
const pretalx: SummaryReader = summary => {
  for (const { title, tail, isSure } of splitPoints(summary)) {
    const names = tail.split(/, /);
    if (isSure && names.every(name => likePerson(name, NO_NAMES) > -1)) {
      return {
        title,
        speakers: names.map(name => ({ name, organization: null })),
      };
    }
  }
  return { title: summary, speakers: [] };
};

const BRACKETS = /^(.{3,}?)\s*\(([^()]{3,200})\)$/;
const BY = /^(.{3,}) (?:by|von|par) ([^:]{3,200})$/i;

/** The ways in which calendars put speakers behind titles. */
const STYLES: Array<(summary: string) => Array<[string, string]>> = [
  summary => splitPoints(summary).map(({ title, tail }) => [title, tail]),
  summary => pairOf(BRACKETS.exec(summary)),
  summary => pairOf(BY.exec(summary)),
];

function pairOf(match: RegExpExecArray | null): Array<[string, string]> {
  return match ? [[match[1], match[2]]] : [];
}

function readAs(
  style: (summary: string) => Array<[string, string]>,
): SummaryReader {
  return summary => {
    for (const [title, tail] of style(summary)) {
      const speakers = readSpeakersOnly(tail);
      if (speakers) return { title: title.trim(), speakers };
    }
    return { title: summary, speakers: [] };
  };
}

/** How many entries must read the same way before a dash or brackets are taken for more than a part of titles. */
const HABIT = { least: 3, share: 0.4, sample: 1000 };

/** "Keynote - Ada Example": the title is no more than a kind of talk, so that what follows is who gives it. */
const namedKeynote: SummaryReader = summary => {
  const [point] = splitPoints(summary);
  const speakers =
    point && typeOfLabel(point.title) && readSpeakersOnly(point.tail);
  return speakers
    ? { title: point.title, speakers }
    : { title: summary, speakers: [] };
};

/**
 * How to read the summaries of a calendar: as its program writes them, or as most of them read. A calendar in which hardly any
 * summary ends in names has none in them.
 *
 * @internal
 */
export function summaryReader(
  summaries: readonly string[],
  program: CalendarProgram,
): SummaryReader {
  if (program === 'sched') {
    const names = learnNames(summaries);
    return summary => readSummary(summary, names);
  }
  if (program === 'pretalx') return pretalx;
  const sample = summaries.slice(0, HABIT.sample);
  const habits = STYLES.map(readAs)
    .map(read => ({
      read,
      count: sample.filter(one => read(one).speakers.length > 0).length,
    }))
    .filter(
      ({ count }) =>
        count >= HABIT.least && count >= HABIT.share * sample.length,
    )
    .sort((a, b) => b.count - a.count);
  return habits[0]?.read ?? namedKeynote;
}
