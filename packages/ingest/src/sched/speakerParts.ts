import { canBeAffiliation, isFirstName, isPersonName, isRole } from '../people';
import { looksLikeOrganization } from '../people/personAtom';
import { NOT_IN_NAMES } from '../people/vocabulary';
import type { CalendarNames } from './calendarNames';

/** What stands between a part of a list of speakers and the part before. */
export type Separator = '' | ';' | ',' | '&' | '-';

/** One part of what follows the title: a name, a job, a company, or a piece of one. @internal */
export interface SpeakerPart {
  text: string;
  separator: Separator;
  /** As written, to put back together what the separator took apart. */
  glue: string;
}

const SEPARATOR =
  / ?; ?(?:(?:and|&) )?| ?, ?(?:(?:and|&|und|et) )?| (?:&|and|\+|und|et) | [-–—] /g;
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|"[^"]*"|“[^“”]*”/g;
/** Beyond these a text is no list of speakers. */
const MOST_PARTS = 40;
const LONGEST = 1000;

function separatorOf(glue: string): Separator {
  const mark = glue.trim();
  if (mark.startsWith(';')) return ';';
  if (mark.startsWith(',')) return ',';
  return /^[-–—]$/.test(mark) ? '-' : '&';
}

/**
 * Takes a list of speakers apart at all it may be parted by, outside of brackets and quotation marks. Undefined when it is
 * no list of speakers.
 *
 * @internal
 */
export function speakerParts(text: string): SpeakerPart[] | undefined {
  if (text.length > LONGEST) return undefined;
  const whole = [...text.matchAll(BRACKETED)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  );
  const parts: SpeakerPart[] = [];
  let from = 0;
  let glue = '';
  const push = (end: number) => {
    const part = text.slice(from, end).trim();
    if (part) parts.push({ text: part, separator: separatorOf(glue), glue });
  };
  for (const match of text.matchAll(SEPARATOR)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (whole.some(([opens, closes]) => start < closes && opens < end))
      continue;
    push(start);
    from = end;
    glue = match[0];
    if (parts.length > MOST_PARTS) return undefined;
  }
  push(text.length);
  if (parts.length > 0) parts[0].separator = '';
  return parts.length > 0 ? parts : undefined;
}

const CORPORATE_SUFFIX =
  /^(?:[Ii]nc|INC|LLC|[Ll]lc|[Ll]td|LTD|Limited|GmbH|AG|SE|S\.?A|Corp|PLC|Plc|Co|LP|B\.?V)\.?$/;
const NAME_WORD =
  /^["'“(]?\p{Lu}[\p{L}\p{M}.'’`"”)-]*$|^(?:de|da|di|do|dos|du|del|della|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|y|e|zu|af|av)$/u;
const PRONOUNS = /\s*\((?:s?he|they|her|him|them)\b[^)]*\)/gi;
const SYMBOLS =
  /(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D/gu;

const PART_BEFORE =
  /^ *(?:(?:moderat(?:or|ed by)|host|speakers?) ?: ?|(?:moderated|presented|hosted) by )/i;
const PART_BEHIND = / *\((?:moderator|host)\) *$/i;

/** Whether somebody leads the talk of others, by what stands around the name. @internal */
export function isModerator(text: string): boolean {
  return [PART_BEFORE, PART_BEHIND].some(mark =>
    /moderat/i.test(mark.exec(text)?.[0] ?? ''),
  );
}

/** A name as people write it, without pronouns, emoji and "Moderator:". @internal */
export function cleanName(text: string): string {
  return text
    .replace(PRONOUNS, '')
    .replace(SYMBOLS, '')
    .replace(PART_BEFORE, '')
    .replace(PART_BEHIND, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a part only ends the name of a company, "Acme, Inc." @internal */
export function isCorporateSuffix(text: string): boolean {
  return CORPORATE_SUFFIX.test(text);
}

/** How well a part reads as a person: below −3 not at all. @internal */
export function likePerson(text: string, names: CalendarNames): number {
  const name = cleanName(text);
  const words = name.split(' ');
  if (!name || words.length > 6 || name.length > 60) return -9;
  if (names.isOrganization(name)) return -4;
  if (isRole(name) || isCorporateSuffix(words[words.length - 1])) return -6;
  if (names.isPerson(name)) return 3;
  if (isPersonName(name)) return 2;
  if (!words.every(word => NAME_WORD.test(word))) return -6;
  const usual = words.filter(word => NOT_IN_NAMES.has(word.toLowerCase()));
  // Somebody may be called Case; a title has more of such words.
  if (usual.length > 1 || usual.length === words.length) return -6;
  if (words.length === 1) return isFirstName(name) ? -1 : -4;
  return looksLikeOrganization(name) && !words.some(word => word.length <= 2)
    ? -0.5
    : 0.5;
}

/** How well a part reads as a company or a job. @internal */
export function likeAffiliation(text: string, names: CalendarNames): number {
  if (names.isPerson(cleanName(text))) return -3;
  if (names.isOrganization(text)) return 2;
  if (isRole(text)) return 1.5;
  if (text.length > 90) return -4;
  if (looksLikeOrganization(text)) return canBeAffiliation(text) ? 1 : 0.25;
  return -0.5;
}
