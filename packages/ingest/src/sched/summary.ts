import type { Speaker } from '../model';
import { isPersonName } from '../people';
import { type CalendarNames, NO_NAMES } from './calendarNames';
import {
  cleanName,
  isCorporateSuffix,
  likePerson,
  speakerParts,
} from './speakerParts';
import { readSpeakers, type SpeakerReading } from './speakerReading';
import { type SplitPoint, splitPoints, tidySpaces } from './splitPoints';

/**
 * What a summary says.
 *
 * @public
 */
export interface Summary {
  /** The title, without the speakers. */
  title: string;
  /** Empty where it names nobody. */
  speakers: Speaker[];
}

const INITIALS = /(?:^|\s)\p{Lu}{2,}(?:\s|$)/u;

/** "Flexible, Open and Easy Tools for Developers", "Past, Present, Future": a word, and more of a sentence than of a company or job. */
function isWordWithClause({ name, organization, role }: Speaker): boolean {
  const clause = organization ?? role ?? '';
  const [, ...more] = (organization ?? '').split(', ');
  const isList = more.some(piece => !isCorporateSuffix(piece));
  return !name.includes(' ') && (isList || clause.split(' ').length > 4);
}

/** What a name that stands alone must read like: nothing behind it says that it is one. */
function isBelievable(
  { isSure, tail }: SplitPoint,
  { score, speakers }: SpeakerReading,
  names: CalendarNames,
): boolean {
  const isAffiliated = speakers.some(
    ({ organization, role }) => organization || role,
  );
  if (!isSure && !isAffiliated) return false;
  const [first] = speakerParts(tail) ?? [];
  if (!first || likePerson(first.text, names) < -1) return false;
  if (speakers.some(isWordWithClause)) return false;
  if (isAffiliated) return score >= (isSure ? 0 : 1.5);
  return speakers.every(
    ({ name }) =>
      names.isPerson(cleanName(name)) ||
      (isPersonName(name) && !INITIALS.test(name)),
  );
}

/**
 * Reads a text that is a list of speakers and nothing else; undefined where that is not sure. Stricter than what is read behind a
 * title of Sched, where speakers are expected.
 *
 * @internal
 */
export function readSpeakersOnly(text: string): Speaker[] | undefined {
  const reading = readSpeakers(text, NO_NAMES);
  const isSure =
    reading &&
    reading.score > 0 &&
    reading.speakers.every(({ name }) => isPersonName(name));
  return isSure ? reading.speakers : undefined;
}

/**
 * Reads the SUMMARY of a calendar by Sched, which holds title and speakers in one line: "Title - A, Acme; B & C, Example".
 * Titles hold " - " as well, so the speakers are what stands behind the last one that leads to a list of speakers.
 *
 * @public
 */
export function readSummary(
  summary: string,
  names: CalendarNames = NO_NAMES,
): Summary {
  for (const point of splitPoints(summary)) {
    const reading = readSpeakers(point.tail, names);
    if (reading && isBelievable(point, reading, names))
      return { title: point.title, speakers: reading.speakers };
  }
  return { title: tidySpaces(summary), speakers: [] };
}
