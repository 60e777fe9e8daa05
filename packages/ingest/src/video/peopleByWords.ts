import type { Speaker } from '../model';
import type { Habits } from './habits';
import { namesNobody, readNames, type Strictness } from './names';
import type { TitlePart } from './titleParts';

/** The people a title names, and what is left of it. @internal */
export interface PeopleFound {
  parts: TitlePart[];
  speakers: Speaker[];
}

/** A way to find people, tried one after the other. @internal */
export type Finder = (
  parts: TitlePart[],
  habits: Habits,
  description: string | null,
  isBare: boolean,
) => PeopleFound | null;

const only = (text: string): TitlePart[] => [{ text, joint: '' }];

/** "“Title” - Name", "Name, “Title”", "Name. "Title"": a title in quotation marks, and people around it. @internal */
export const quoted: Finder = parts => {
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

/** "Title by Name", "Title, by: Name & Name". @internal */
export const byline: Finder = (parts, habits) => {
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

/** "Title (Name)", "Title (Name, Org)". @internal */
export const inBrackets: Finder = parts => {
  const at = parts.length - 1;
  const { text, joint } = parts[at];
  const match = /^(.*\S)\s*[([]([^()[\]]{4,100})[)\]]$/u.exec(text);
  const speakers = match && readNames(match[2], 'strict');
  return match && speakers
    ? { parts: [...parts.slice(0, at), { text: match[1], joint }], speakers }
    : null;
};

/** "Panel with A, B & C", "Fireside Chat with A": the people belong to the title. @internal */
export const guests: Finder = (parts, _habits, _description, isBare) => {
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
