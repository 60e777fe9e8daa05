import type { Speaker } from '../model';
import { readAffiliation } from './affiliation';
import { HONORIFICS } from './besideNames';
import { AND } from './joints';
import {
  bareName,
  isFirstName,
  isPersonName,
  FIRST_NAME_PATTERN,
  NAME_PATTERN,
} from './personName';
import { employerIn, SEVERAL } from './employer';
import { ROLE, ROLE_NOUN } from './vocabulary';

/**
 * People named together in running text, with the place they stand in.
 *
 * @internal
 */
export interface SpeakerGroup {
  start: number;
  end: number;
  speakers: Speaker[];
}

/** @internal */
export interface ProseOptions {
  /** Also take first names that stand alone, where the place says that they are people. */
  firstNames?: boolean;
  /** Says whether a text is known to be one organisation (from a link's words, say). */
  isKnown?(organization: string): boolean;
}

const ORGANIZATION_WORD =
  "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d.+’'/-]*[\\p{L}\\p{M}\\d+]|\\p{Lu}|[a-z]{1,3}\\p{Lu}[\\p{L}\\d]*|[a-z\\d-]+\\.(?:io|com|ai|dev|org|net|sh|cloud|tech))";
const ORGANIZATION = new RegExp(
  `(?:the )?(${ORGANIZATION_WORD}(?:(?: (?:of|for|de|the|of the|für) | (?:and|&) | )${ORGANIZATION_WORD})*(?:, (?:Inc|LLC|Ltd)\\b)?)`,
  'uy',
);
const NAME = new RegExp(`${HONORIFICS}{0,4}${NAME_PATTERN}`, 'uy');
const FIRST = new RegExp(`${FIRST_NAME_PATTERN}(?![\\p{L}’'-])`, 'uy');
const FROM =
  /,? (?:from|at|of|@|with|bei|von|von der|vom|de chez|who works (?:for|at)|working (?:for|at)) (?=(?:the )?[\p{Lu}\da-z])/uy;
const BRACKET = / ?[([]([^()[\]]{1,80})[)\]]/uy;
const NOT_A_COMPANY =
  /^(?:video|slides?|recording|link|pictured|left|right|cent(?:er|re)|again|remote|virtual|online|talk|keynote|panel|moderator|host|speaker|again|also|yes|no|here|both)$/;
const BOTH = /^(?:(?:both|all|also)\s+)?(?:(?:at|from|of|with)\s+)?/i;
const SEPARATOR = new RegExp(
  `(?:\\s*;\\s*|\\s*,\\s*|\\s+&\\s+|\\s+\\+\\s+|\\s+(?=${AND}\\s))(?:${AND}\\s+)?(?:(?:also|my (?:friend|colleague)s?|our (?:own )?)\\s+)?`,
  'uy',
);
const COMMA_PART =
  /,\s+([^,;:()"“”.–—]{2,60}?)(?=\s*(?:;|,|&|\s-\s|[–—:.]|$)|\s+and\s)/uy;
/** "im Nebenraum Ada Example": German writes nouns like names. */
const GERMAN_NOUN_NEXT =
  /(?<![\p{L}])(?:im|am|zum|zur|beim|ins|ans|dieses|jedes|letztes|nächstes)\s$/iu;
const AFFILIATIONS_BEFORE = /\bfrom ([^,.;:]{2,80}),\s*$/;

/** "Tech Lead Ada Example", "our co-chair Ada Example": a job right before the name. */
const ROLE_BEFORE = new RegExp(
  `(?:(?:our|my|its|their|fellow|the) )?(?:\\p{Lu}[\\p{L}&/-]{0,20} ){0,3}(?:co-?)?(?:${ROLE_NOUN})s?,? (?=\\p{Lu})`,
  'iuy',
);

function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "Ada Example y Alan" before " Sample": the last word is the first name of the next person. */
function withoutNext(name: string, behind: string): string {
  const next = / (?:y|e|i) \p{Lu}[^\s]*$/u.exec(name);
  return next && /^ \p{Lu}/u.test(behind) ? name.slice(0, next.index) : name;
}

/** The longest name that starts here and that a person can have. */
function nameAt(
  text: string,
  at: number,
  options: ProseOptions,
): { name: string; end: number } | undefined {
  const match = matchAt(NAME, text, at);
  if (match) {
    let name = match[0];
    while (name.includes(' ')) {
      const next = text[at + name.length] ?? '';
      const company = /^ (?:GmbH|AG|SE|KG|e\.V\.|Inc|Ltd)(?!\p{L})/u.test(
        text.slice(at + name.length),
      );
      if (!company && isPersonName(name) && !/[\p{L}\d]/u.test(next)) {
        const alone = withoutNext(name, text.slice(at + name.length));
        return { name: bareName(alone), end: at + alone.length };
      }
      name = name.slice(0, name.lastIndexOf(' '));
    }
  }
  if (!options.firstNames) return undefined;
  const first = matchAt(FIRST, text, at);
  return first && isFirstName(first[0])
    ? { name: first[0], end: at + first[0].length }
    : undefined;
}

function nameBehindRole(
  text: string,
  at: number,
): { name: string; end: number; employer?: string } | undefined {
  const role = matchAt(ROLE_BEFORE, text, at);
  const name = role ? nameAt(text, at + role[0].length, {}) : undefined;
  const employer = role && employerIn(role[0]);
  return name && employer ? { ...name, employer } : name;
}

/** Takes back the part of an organisation's name that is the next person: "Acme and Ada Example from …". */
function organizationAt(
  text: string,
  at: number,
  options: ProseOptions,
): { name: string; end: number } | undefined {
  const match = matchAt(ORGANIZATION, text, at);
  if (!match) return undefined;
  const start = at + match[0].length - match[1].length;
  const joints = [...match[1].matchAll(/ (?:and|&) /g)];
  let name = match[1];
  for (const joint of joints.reverse()) {
    const after = name.slice((joint.index ?? 0) + joint[0].length);
    if (joint[0] === ' and ' && options.isKnown?.(name)) break;
    if (nameAt(after, 0, { firstNames: false }) || !/ \p{Lu}/u.test(after)) {
      name = name.slice(0, joint.index);
    }
  }
  name = name.replace(/[’']s$/, '');
  return { name: name.replace(/[.,]+$/, ''), end: start + name.length };
}

function affiliationAt(
  text: string,
  at: number,
  options: ProseOptions,
): { text: string; end: number } | undefined {
  const from = matchAt(FROM, text, at);
  if (from) {
    const organization = organizationAt(text, at + from[0].length, options);
    if (organization) return { text: organization.name, end: organization.end };
  }
  const bracket = matchAt(BRACKET, text, at);
  if (
    bracket &&
    !/^@[\w.]+$/.test(bracket[1]) &&
    (/^(?:@|the )?\p{Lu}|^[a-z]+[\p{Lu}.]/u.test(
      bracket[1].replace(BOTH, ''),
    ) ||
      (/^[a-z][\w-]{3,}$/.test(bracket[1]) &&
        !NOT_A_COMPANY.test(bracket[1]))) &&
    bracket[1].split(' ').length < 9
  ) {
    return { text: bracket[1].replace(BOTH, ''), end: at + bracket[0].length };
  }
  const part = options.firstNames ? null : matchAt(COMMA_PART, text, at);
  if (part && isAffiliation(part[1])) {
    return { text: part[1], end: at + part[0].length };
  }
  return undefined;
}

function isAffiliation(text: string): boolean {
  if (isPersonName(text.trim()) || /^(?:and|&|und|et|y|e)\s/iu.test(text))
    return false;
  if (ROLE.test(text)) return text.split(' ').length < 9;
  const words = text.split(' ');
  return (
    words.length < 7 &&
    words.every(
      word =>
        /^(?:[\p{Lu}\d&]|of$|the$|for$|and$|de$)/u.test(word) ||
        /\.(?:io|com|ai|dev)$/.test(word),
    )
  );
}

/**
 * Reads the speakers a text begins with, up to where the sentence goes on:
 * "Ada Example from Acme & Alan Sample, Initech Ltd show how …".
 *
 * @internal
 */
export function speakersAt(
  text: string,
  at: number,
  options: ProseOptions = {},
): SpeakerGroup | undefined {
  const speakers: Array<Speaker & { open: boolean }> = [];
  let position = at;
  let end = at;
  let employer: string | null = null;
  let isSeveral = false;
  for (;;) {
    const own = nameAt(text, position, options);
    const behind = own ? undefined : nameBehindRole(text, position);
    const name = own ?? behind;
    if (!name) break;
    if (behind) {
      employer = behind.employer ?? null;
      isSeveral =
        employer !== null && SEVERAL.test(text.slice(position, behind.end));
    } else if (!isSeveral) employer = null;
    end = name.end;
    const affiliation = affiliationAt(text, end, options);
    if (affiliation) {
      const read = readAffiliation(affiliation.text);
      end = affiliation.end;
      if (read.role && !read.organization) {
        const more = affiliationAt(text, end, options);
        if (more && !ROLE.test(more.text)) {
          read.organization = readAffiliation(more.text).organization;
          end = more.end;
        }
      }
      for (const open of speakers.filter(speaker => speaker.open)) {
        open.organization = read.organization;
        open.open = false;
      }
      speakers.push({
        name: name.name,
        organization: read.organization,
        ...(read.role && { role: read.role }),
        open: false,
      });
    } else {
      speakers.push({
        name: name.name,
        organization: employer,
        open: employer === null,
      });
    }
    const separator = matchAt(SEPARATOR, text, end);
    if (!separator || !separator[0]) break;
    position = end + separator[0].length;
    if (separator[0].includes(';'))
      speakers.forEach(speaker => {
        speaker.open = false;
      });
  }
  if (speakers.length === 0) return undefined;
  return {
    start: at,
    end,
    speakers: speakers.map(({ open: _open, ...speaker }) => speaker),
  };
}

/** Pairs "from Acme and Initech, Ada Example and Alan Sample" in their order. */
function affiliateFromBefore(text: string, group: SpeakerGroup): void {
  if (group.speakers.some(speaker => speaker.organization)) return;
  const before = AFFILIATIONS_BEFORE.exec(text.slice(0, group.start));
  if (!before) return;
  const organizations = before[1]
    .replace(/\s*\([^)]*\)/g, '')
    .split(/\s+(?:and|&)\s+/)
    .map(name => name.trim())
    .filter(name => /^(?:the )?\p{Lu}/u.test(name))
    .map(name => readAffiliation(name).organization);
  if (organizations.length === group.speakers.length) {
    group.speakers.forEach((speaker, index) => {
      speaker.organization = organizations[index];
    });
  } else if (organizations.length === 1) {
    group.speakers.forEach(speaker => {
      speaker.organization = organizations[0];
    });
  }
}

/**
 * Finds the people a sentence names by their full names.
 *
 * @internal
 */
export function speakersIn(
  text: string,
  options: ProseOptions = {},
): SpeakerGroup[] {
  const groups: SpeakerGroup[] = [];
  const starts = /(?<![\p{L}\p{M}\d’'-])\p{Lu}/gu;
  let match = starts.exec(text);
  while (match) {
    const group = GERMAN_NOUN_NEXT.test(
      text.slice(Math.max(0, match.index - 11), match.index),
    )
      ? undefined
      : speakersAt(text, match.index, options);
    if (group) {
      affiliateFromBefore(text, group);
      const owner =
        /(?<![\p{L}])([\p{Lu}][\p{L}\d.]+)[’']s (?:(?:very )?own )?$/u.exec(
          text.slice(0, group.start),
        );
      if (owner && group.speakers.every(speaker => !speaker.organization)) {
        group.speakers.forEach(speaker => {
          speaker.organization = owner[1];
        });
      }
      groups.push(group);
      starts.lastIndex = group.end;
    }
    match = starts.exec(text);
  }
  return groups;
}
