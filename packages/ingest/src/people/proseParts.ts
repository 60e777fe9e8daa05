import { HONORIFICS, PRONOUN_PAIR } from './besideNames';
import { employerIn } from './employer';
import { hasGivenName } from './givenNames';
import {
  bareName,
  isFirstName,
  isPersonName,
  FIRST_NAME_PATTERN,
  NAME_PATTERN,
} from './personName';
import { LIKE_A_PERSON, ROLE, ROLE_NOUN } from './vocabulary';

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
  /,? (?:from|at|of|@|with|bei|von der|von den|vom|von|de chez|who works (?:for|at)|working (?:for|at)) (?=(?:the )?[\p{Lu}\da-z])/uy;
const BRACKET = / ?[([]([^()[\]]{1,80})[)\]]/uy;
const NOT_A_COMPANY =
  /^(?:video|slides?|recording|link|pictured|left|right|cent(?:er|re)|again|remote|virtual|online|talk|keynote|panel|moderator|host|speaker|again|also|yes|no|here|both)$/;
/** "(she/her, Acme)", "(Acme, she/her)". */
const PRONOUNS_INSIDE = new RegExp(
  `^${PRONOUN_PAIR}\\s*[,;|]\\s*|\\s*[,;|]\\s*${PRONOUN_PAIR}$`,
  'iu',
);
/** "(she/her)", ", she/her": nothing that says where somebody works. */
const PRONOUNS_ALONE = new RegExp(
  `\\s?[([]${PRONOUN_PAIR}[)\\]]|,\\s${PRONOUN_PAIR}(?=[,;\\s])`,
  'iuy',
);
/** "Ada Example, Jr.": no company. */
const GENERATION = /^(?:Jr|Sr|I{1,3}|IV|Ph\.?D|MD)\.?$/u;
const BOTH = /^(?:(?:both|all|also)\s+)?(?:(?:at|from|of|with)\s+)?/i;
const COMMA_PART =
  /,\s+([^,;:()"“”.–—]{2,60}?)(?=\s*(?:;|,|&|\s-\s|[–—:.]|$)|\s+and\s)/uy;
/** "Tech Lead Ada Example", "our co-chair Ada Example": a job right before the name. */
const ROLE_BEFORE = new RegExp(
  `(?:(?:our|my|its|their|fellow|the) )?(?:\\p{Lu}[\\p{L}&/-]{0,20} ){0,3}(?:co-?)?(?:${ROLE_NOUN})s?,? (?=\\p{Lu})`,
  'iuy',
);

/** "May Ada Example": where another name follows, the month is one. */
const MONTH = /^(?:April|May|June|August) \S+$/u;
/** "Red Hat Ada Example": the second word begins no name. */
function companyLength(text: string, at: number): number {
  const company = /^\p{Lu}\S* \p{Lu}\S*(?= \p{Lu})/u.exec(
    text.slice(at, at + 60),
  )?.[0];
  const isCompany =
    company !== undefined &&
    LIKE_A_PERSON.has(company.toLocaleLowerCase('en')) &&
    !hasGivenName(company);
  return isCompany ? company.length : 0;
}

/** Where the company ends that stands before somebody, "Red Hat Ada Example"; the place itself if none does. @internal */
export function behindCompany(text: string, at: number): number {
  const length = companyLength(text, at);
  return length > 0 ? at + length + 1 : at;
}

/** What a sticky pattern finds at a place. @internal */
export function matchAt(
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

/** The longest name that starts here and that a person can have. @internal */
export function nameAt(
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
        const behind = text.slice(at + name.length);
        if (MONTH.test(name) && /^ \p{Lu}/u.test(behind)) return undefined;
        const alone = withoutNext(name, behind);
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

/** The name behind a job that starts here: "Tech Lead Ada Example". @internal */
export function nameBehindRole(
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

/** Where a name ends with the pronouns behind it. @internal */
export function besidesEnd(text: string, nameEnd: number): number {
  return nameEnd + (matchAt(PRONOUNS_ALONE, text, nameEnd)?.[0].length ?? 0);
}

/** Where somebody works, or what they do there, right behind the name. @internal */
export function affiliationAt(
  text: string,
  nameEnd: number,
  options: ProseOptions,
): { text: string; end: number } | undefined {
  const at = besidesEnd(text, nameEnd);
  const from = matchAt(FROM, text, at);
  if (from) {
    const organization = organizationAt(text, at + from[0].length, options);
    if (organization) return { text: organization.name, end: organization.end };
  }
  const bracket = matchAt(BRACKET, text, at);
  const inside = bracket?.[1].replace(PRONOUNS_INSIDE, '') ?? '';
  if (
    bracket &&
    !/^@[\w.]+$/.test(inside) &&
    (/^(?:@|the )?\p{Lu}|^[a-z]+[\p{Lu}.]/u.test(inside.replace(BOTH, '')) ||
      (/^[a-z][\w-]{3,}$/.test(inside) && !NOT_A_COMPANY.test(inside))) &&
    inside.split(' ').length < 9
  ) {
    return { text: inside.replace(BOTH, ''), end: at + bracket[0].length };
  }
  const part = options.firstNames ? null : matchAt(COMMA_PART, text, at);
  if (part && isAffiliation(part[1])) {
    return { text: part[1], end: at + part[0].length };
  }
  return undefined;
}

function isAffiliation(text: string): boolean {
  if (GENERATION.test(text.trim())) return false;
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
