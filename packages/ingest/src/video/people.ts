import type { Speaker } from '../model';
import { isPersonName } from '../people';
import { readSummary } from '../sched';
import type { Habits } from './habits';
import { namesNobody, readNames, type Strictness } from './names';
import { joinParts, type TitlePart, titleParts } from './titleParts';

/** The people a title names, and what is left of it. */
export interface PeopleFound {
  parts: TitlePart[];
  speakers: Speaker[];
}

/** A way to find people, tried one after the other. */
type Finder = (
  parts: TitlePart[],
  habits: Habits,
  description: string | null,
  isBare: boolean,
) => PeopleFound | null;

const only = (text: string): TitlePart[] => [{ text, joint: '' }];

/** All but one part; those that follow the first keep their separators. */
function without(parts: TitlePart[], gone: number): TitlePart[] {
  return parts
    .filter((_, index) => index !== gone)
    .map((part, index) => (index === 0 ? { ...part, joint: '' } : part));
}

/** "“Title” - Name", "Name, “Title”", "Name. "Title"": a title in quotation marks, and people around it. */
const quoted: Finder = parts => {
  const text = parts.map(({ text: one, joint }) => `${joint}${one}`).join('');
  const match = /^([^"“”«»„]*)[“"„«]([^"“”«»„]{4,})[”"“»]([^"“”«»„]*)$/u.exec(
    text,
  );
  if (!match) return null;
  const around = [match[1], match[3]]
    .map(one =>
      one
        .replace(/^[\s.,:;|/–—-]+|[\s.,:;|/–—-]+$/gu, '')
        .replace(/\s+(?:on|about|über|sobre)$/iu, '')
        .replace(
          /(?:[’']s)?\s+(?:(?:opening|closing)\s+)?(?:talk|keynote|session)$/iu,
          '',
        )
        .replace(
          /^(?:(?:opening|closing)\s+)?(?:talk|keynote|session)\s+(?=(?:by|from)\s)/iu,
          '',
        ),
    )
    .filter(Boolean);
  if (around.length !== 1) return null;
  const speakers = readNames(around[0], 'expected');
  return speakers ? { parts: only(match[2].trim()), speakers } : null;
};

/** "Powered by Renewable Energy": what is done by something, not by somebody. */
const MEANS =
  /(?:^|\s)(?:\p{L}{2,}(?:ed|wn|ilt|aught)|made|run|step|side|one|line|day)$/iu;

/** How sure it is that people stand behind "by". */
function behindBy(habits: Habits, at: number): Strictness {
  return habits.by || at === 0 ? 'sure' : 'expected';
}

/** "Title by Name", "Title, by: Name & Name". */
const byline: Finder = (parts, habits) => {
  const at = parts.length - 1;
  const { text, joint } = parts[at];
  const marks = [
    ...text.matchAll(
      /(?:^|,?\s+)(?:(?:presented|given|hosted|led|talk|a talk)\s+)?by:?\s+(?=\S)/giu,
    ),
    ...text.matchAll(/,?\s+(?:von|por|par)\s+(?=\p{Lu})/gu),
  ].sort((a, b) => b.index - a.index);
  for (const mark of marks.slice(0, 4)) {
    const list = text.slice(mark.index + mark[0].length);
    const before = text.slice(0, mark.index).trim();
    const isGerman = !/by/i.test(mark[0]);
    const strictness =
      isGerman || MEANS.test(before) ? 'strict' : behindBy(habits, mark.index);
    const nobody = namesNobody(list);
    const speakers = nobody
      ? []
      : readNames(list, strictness, habits.affiliated);
    if (!speakers) continue;
    if (!before && at === 0) return null;
    const rest = before
      ? [...parts.slice(0, at), { text: before, joint }]
      : parts.slice(0, at);
    return { parts: rest, speakers };
  }
  return null;
};

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

/** "Title (Name)", "Title (Name, Org)". */
const inBrackets: Finder = parts => {
  const at = parts.length - 1;
  const { text, joint } = parts[at];
  const match = /^(.*\S)\s*[([]([^()[\]]{4,100})[)\]]$/u.exec(text);
  const speakers = match && readNames(match[2], 'strict');
  return match && speakers
    ? { parts: [...parts.slice(0, at), { text: match[1], joint }], speakers }
    : null;
};

/** "Panel with A, B & C", "Fireside Chat with A": the people belong to the title. */
const guests: Finder = (parts, _habits, _description, isBare) => {
  const text = parts[parts.length - 1].text;
  const match =
    /\b(?:panel(?: discussion)?|fireside chat|conversation|conversaci[oó]n|conversa|charla|gespräch|entretien|ama|q&a|chat|keynote|remarks|welcome|opening|closing)\b[^:]{0,60}?\b(?:with|mit|avec|con)\s+(.{4,150})$/iu.exec(
      text,
    ) ??
    /^(?:closing |opening )?(?:keynotes?|panel|fireside chat|opening words|opening remarks|closing remarks|q&a)\s*[:–-]\s+(.{4,150})$/iu.exec(
      text,
    );
  const listed =
    match ??
    (isBare ? /\s(?:with|mit|avec|con)\s+(.{4,150})$/iu.exec(text) : null);
  const speakers = listed && readNames(listed[1], 'strict');
  return speakers ? { parts, speakers } : null;
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
