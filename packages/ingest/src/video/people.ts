import type { Speaker } from '../model';
import { isPersonName } from '../people';
import { readSummary } from '../sched';
import type { Habits } from './habits';
import { readNames } from './names';
import {
  byline,
  type Finder,
  guests,
  inBrackets,
  type PeopleFound,
  quoted,
} from './peopleByWords';
import { joinParts, type TitlePart, titleParts } from './titleParts';

/** All but one part; those that follow the first keep their separators. */
function without(parts: TitlePart[], gone: number): TitlePart[] {
  return parts
    .filter((_, index) => index !== gone)
    .map((part, index) => (index === 0 ? { ...part, joint: '' } : part));
}

/** Whether all people of a part are named below the video too. */
function areIn(speakers: Speaker[], description: string | null): boolean {
  return (
    description !== null &&
    speakers.every(({ name }) => description.includes(name))
  );
}

/** "Title - Name, Org", "Name | Title": the part between separators that names people. */
const separated: Finder = (parts, habits, description) => {
  if (parts.length < 2) return null;
  const ends = [parts.length - 1, 0];
  const order = habits.people === 'first' ? [0, parts.length - 1] : ends;
  const strict = order.map(at => ({
    at,
    speakers: readNames(parts[at].text, 'strict', habits.affiliated),
  }));
  const sure = strict.filter(({ speakers }) => speakers);
  const told =
    sure.length === 2 && habits.people === null
      ? sure.find(({ speakers }) => areIn(speakers ?? [], description))
      : undefined;
  const best = told ?? sure[0];
  const expected = habits.people ? order[0] : null;
  if (expected !== null && (!best || best.at !== expected)) {
    // A full name at the other end is a likelier one than a single word here.
    const speakers = readNames(
      parts[expected].text,
      best ? 'expected' : 'sure',
      habits.affiliated,
    );
    if (speakers) return { parts: without(parts, expected), speakers };
  }
  if (best?.speakers) {
    // "Name / Name - Title": the part beside it may name people too.
    const beside = best.at === 0 ? 1 : best.at - 1;
    const slash = parts[Math.max(best.at, beside)].joint.trim() === '/';
    const more =
      slash && parts.length > 2
        ? readNames(parts[beside].text, 'strict')
        : undefined;
    if (more) {
      const rest = without(
        without(parts, Math.max(best.at, beside)),
        Math.min(best.at, beside),
      );
      return {
        parts: rest,
        speakers:
          best.at < beside
            ? [...best.speakers, ...more]
            : [...more, ...best.speakers],
      };
    }
    return { parts: without(parts, best.at), speakers: best.speakers };
  }
  const handle = parts.findIndex(({ text }) => /\S\s+@[\w.]{2,30}$/.test(text));
  const tagged = handle > 0 ? readNames(parts[handle].text, 'sure') : undefined;
  return tagged ? { parts: without(parts, handle), speakers: tagged } : null;
};

/** "Name: Title": two capitalised words before a colon may be the first half of a title, so more must speak for people. */
const beforeColon: Finder = (parts, habits, description) => {
  const match =
    /^(?:(?:talk|keynote) (?:by|from)\s+)?([^:]{3,80})\s?:\s+(\S.*)$/iu.exec(
      parts[0].text,
    );
  if (!match) return null;
  const speakers = readNames(match[1], habits.colon ? 'expected' : 'strict');
  const isSure =
    habits.colon ||
    /^(?:talk|keynote) (?:by|from)\s/i.test(parts[0].text) ||
    (speakers !== undefined &&
      (speakers.length > 1 ||
        speakers.some(({ organization }) => organization !== null) ||
        areIn(speakers, description)));
  return speakers && isSure
    ? { parts: [{ text: match[2], joint: '' }, ...parts.slice(1)], speakers }
    : null;
};

/** "Keynote: Name", "HeronConf 2031 - Name": nothing is left but people. */
const alone: Finder = (parts, _habits, _description, isBare) => {
  const speakers =
    isBare && parts.length === 1
      ? readNames(parts[0].text, 'strict')
      : undefined;
  return speakers ? { parts, speakers } : null;
};

/** "Title - Name, Org; Name & Name, Org": a list as the schedules of large conferences write it, see {@link readSummary}. */
const affiliated: Finder = (parts, habits) => {
  const last = parts[parts.length - 1].text;
  if (parts.length < 2 || !last.includes(',')) return null;
  const { title, speakers } = readSummary(joinParts(parts));
  const working = speakers.filter(({ organization }) => organization).length;
  const isList = working * 2 >= speakers.length && working > 0;
  return isList && (habits.affiliated || isOfCompanies(last, speakers))
    ? { parts: titleParts(title), speakers }
    : null;
};

/** "A B, C D" may be two people. */
function isOfCompanies(text: string, speakers: Speaker[]): boolean {
  return (
    /[;&]/.test(text) ||
    speakers.some(
      ({ organization }) =>
        organization !== null && !isPersonName(organization),
    )
  );
}

const FINDERS: readonly Finder[] = [
  quoted,
  affiliated,
  byline,
  separated,
  beforeColon,
  inBrackets,
  guests,
  alone,
];

const ONLY_HANDLES =
  /^@[\w.-]{2,30}(?:(?:\s*[,&]\s*|\s+and\s+|\s+)@[\w.-]{2,30})*$/;

/**
 * Finds the people that the parts of a video's title name. The first way that finds any counts.
 *
 * @param isBare - a label or the event stood beside the parts, so that people alone may be left
 *
 * @internal
 */
export function findPeople(
  parts: TitlePart[],
  habits: Habits,
  description: string | null,
  isBare: boolean,
): PeopleFound {
  const named = parts.filter(({ text }) => !ONLY_HANDLES.test(text));
  const given = named.length > 0 ? named : parts;
  if (given.length === 0) return { parts, speakers: [] };
  for (const find of FINDERS) {
    const found = find(given, habits, description, isBare);
    if (found) return found;
  }
  return { parts: given, speakers: [] };
}
