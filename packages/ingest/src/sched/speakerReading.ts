import type { Speaker } from '../model';
import { isPersonName, isRole, readAffiliation } from '../people';
import type { CalendarNames } from './calendarNames';
import {
  cleanName,
  isCorporateSuffix,
  isModerator,
  likeAffiliation,
  likePerson,
  type SpeakerPart,
  speakerParts,
} from './speakerParts';

/** What a part is: a person, where or as what the people before it work, or a piece of the part before. */
type Label = 'person' | 'affiliation' | 'piece';

/** What was said last: people, where they work, or, with what follows up to the next person, what they do there. */
type State = 'person' | 'affiliation' | 'job' | null;

/** A list of speakers read, and how well it reads as one. @internal */
export interface SpeakerReading {
  speakers: Speaker[];
  /** Above 0 for what is more a list of speakers than not. */
  score: number;
}

interface Path {
  score: number;
  labels: Label[];
}

const LABELS: readonly Label[] = ['person', 'affiliation', 'piece'];
const NEVER = -99;
const MARK = /[;&+]/;
const IMPOSSIBLE = -20;
/** A person of whom is not said where she works, where a group ends. */
const UNAFFILIATED = -1;

/**
 * How likely a part is what it would be called, by what stands before it. ";" begins a group, "&" joins people and now and then
 * the halves of a company's name, a comma mostly leads from a person to the company.
 */
function step(
  before: State,
  label: Label,
  part: SpeakerPart,
  hasMarks: boolean,
): number {
  const { separator, text } = part;
  if (before === null || separator === ';') {
    if (label !== 'person') return NEVER;
    return before === 'person' ? UNAFFILIATED : 0;
  }
  if (label === 'piece') {
    if (before === 'person') return NEVER;
    if (isCorporateSuffix(text)) return separator === ',' ? 2.5 : NEVER;
    if (separator === '&') return -1.5;
    return separator === ',' ? -2.5 : NEVER;
  }
  if (separator === '-') return label === 'affiliation' ? 0 : -3;
  if (separator === '&') {
    if (label === 'affiliation') return -6;
    // Where "&" and ";" part the people, "and" is a part of jobs and companies.
    if (hasMarks && !MARK.test(part.glue)) return -5;
    // "Manager and Technologist, Acme": what is no name behind a job is more of the job.
    if (before === 'job') return isPersonName(cleanName(text)) ? 0 : -3;
    return before === 'person' || text.includes(' ') ? 0 : -2;
  }
  if (label === 'person') return before === 'person' ? -1.5 : -2.5;
  if (before === 'person') return 0.5;
  return before === 'job' || isRole(text) ? 0 : -1.5;
}

function stateAfter(before: State, label: Label, part: SpeakerPart): State {
  if (label === 'piece') return before;
  if (label === 'person') return 'person';
  return before === 'job' || isRole(part.text) ? 'job' : 'affiliation';
}

function worth(label: Label, part: SpeakerPart, names: CalendarNames): number {
  if (label === 'person') return likePerson(part.text, names);
  if (label === 'affiliation') return likeAffiliation(part.text, names);
  return 0;
}

/**
 * The best way to call every part something. A step asks only what the part before is, so that the work grows with the parts;
 * a piece is what the part is that it belongs to.
 */
function bestPath(parts: SpeakerPart[], names: CalendarNames): Path {
  const hasMarks = parts.some(({ glue }) => MARK.test(glue));
  let paths = new Map<State, Path>([[null, { score: 0, labels: [] }]]);
  for (const part of parts) {
    const next = new Map<State, Path>();
    for (const label of LABELS) {
      const value = worth(label, part, names);
      for (const [before, path] of paths) {
        const score = path.score + value + step(before, label, part, hasMarks);
        const state = stateAfter(before, label, part);
        const known = next.get(state);
        if (!known || score > known.score)
          next.set(state, { score, labels: [...path.labels, label] });
      }
    }
    paths = next;
  }
  return [...paths]
    .map(([state, path]) => ({
      ...path,
      score: path.score + (state === 'person' ? UNAFFILIATED : 0),
    }))
    .reduce((best, path) => (path.score > best.score ? path : best));
}

/** People with the same affiliation: its parts are a company, a job and a company, or a job that runs over several parts. */
interface Run {
  people: string[];
  affiliation: string[];
}

function runsOf(parts: SpeakerPart[], labels: Label[]): Run[] {
  const runs: Run[] = [];
  parts.forEach((part, index) => {
    const run = runs[runs.length - 1];
    if (labels[index] === 'person') {
      const joins = run && run.affiliation.length === 0;
      if (joins && part.separator !== ';') run.people.push(part.text);
      else runs.push({ people: [part.text], affiliation: [] });
    } else if (labels[index] === 'affiliation') {
      run.affiliation.push(part.text);
    } else {
      const last = run.affiliation.length - 1;
      run.affiliation[last] += `${part.glue}${part.text}`;
    }
  });
  return runs;
}

/** "Acme | An Example Company" is Acme. */
function companyOf(text: string): string | null {
  return readAffiliation(text.split(' | ')[0]).organization;
}

function affiliationOf(pieces: string[]): Omit<Speaker, 'name'> {
  const [only] = pieces;
  if (pieces.length < 2) {
    if (!only) return { organization: null };
    const { role } = readAffiliation(only);
    return { organization: companyOf(only), ...(role && { role }) };
  }
  if (!pieces.some(isRole)) return { organization: pieces.join(', ') };
  const last = pieces[pieces.length - 1];
  const isJob = isRole(last) && companyOf(last) === null;
  if (isJob && pieces.length === 2 && !isRole(only))
    return { organization: companyOf(only), role: last };
  if (isJob) return { organization: null, role: pieces.join(', ') };
  return {
    organization: companyOf(last),
    role: pieces.slice(0, -1).join(', '),
  };
}

/** A job stands behind one person, "Co-Chairs" behind all. */
function withAffiliation({ people, affiliation }: Run): Speaker[] {
  const { organization, role } = affiliationOf(affiliation);
  return people.map((person, index) => {
    const isTheirs = index === people.length - 1 || /s$/.test(role ?? '');
    const job = isModerator(person) ? 'moderator' : isTheirs && role;
    return { name: cleanName(person), organization, ...(job && { role: job }) };
  });
}

/**
 * Reads a list of speakers as Sched writes it behind a title: "A, Acme; B & C, Example", "A & B", "A, CTO, Acme & B, Example".
 * Undefined where the text can be no such list.
 *
 * @internal
 */
export function readSpeakers(
  text: string,
  names: CalendarNames,
): SpeakerReading | undefined {
  const parts = speakerParts(text);
  if (!parts) return undefined;
  const { score, labels } = bestPath(parts, names);
  if (score <= IMPOSSIBLE) return undefined;
  return {
    score,
    speakers: runsOf(parts, labels).flatMap(withAffiliation),
  };
}
