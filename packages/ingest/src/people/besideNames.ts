import { ROLE } from './vocabulary';

/** "Prof. Dr.", "Dr.-Ing.", "Herr": before a name, and no part of it. Regular expression source. @internal */
export const HONORIFICS =
  '(?:(?:Professor|Prof|Assoc|Dr|Mr|Mrs|Ms|Mx|Mme|Dipl|PD|Herr|Frau|Sra|Dra)\\.?(?:-(?:Ing|Inf|Phys|Math)\\.?)?(?: (?:med|rer|nat|phil|habil|hc|h\\.c)\\.){0,3} )';

/** "Ada Example, PhD". */
const DEGREE =
  /(?<=\p{L}\.?),?\s+(?:Ph\.?\s?D\.?|M\.?\s?Sc\.?|B\.?\s?Sc\.?|M\.?\s?Eng\.?|MBA|M\.D\.|CISSP|OSCP|PMP)(?=\s*(?:[,;&()|]|[-–—]\s|and\s|$))/gu;
const PRONOUN =
  '(?:she|he|they|ze|xe|any|sie|er|dey|elle|ella|elles|él|il|iel|ela|ele|elu|lei|zij|hij|hen|ona|on|hun|hon|han|hän)';
const OBJECT =
  '(?:her|hers|him|his|them|their|theirs|they|she|he|hir|xem|ihr|ihm|any|all|el|elle|ella|elles|lui|iel|dela|dele|delu|haar|hem|hen|henne|hende|ham|jej|jego)';
/** "she/her", "sie/ihr", "they/them/theirs"; regular expression source. @internal */
export const PRONOUN_PAIR = `${PRONOUN}\\s?[/|]\\s?${OBJECT}(?:\\s?[/|]\\s?${OBJECT})?`;
/** "Ada Example (she/her)", "Ada Example [sie/ihr]". */
const PRONOUNS =
  /\s*[([](?:she|he|they|her|his|him|any|ze|xe|sie|er|elle|ella)\s?[/|]\s?[\p{L}/| ]{2,20}[)\]]/giu;
/** The same without brackets of their own: "Ada Example, she/her, Acme", "(she/her, Acme)", "(Acme, she/her)". */
const PRONOUNS_FIRST = new RegExp(
  `(?<=[([]\\s*)${PRONOUN_PAIR}\\s*[,;|–—-]\\s*`,
  'giu',
);
const PRONOUNS_BEHIND = new RegExp(
  `\\s*[,;|]?\\s+${PRONOUN_PAIR}(?=\\s*(?:[,;&()\\]|]|and\\s|$))`,
  'giu',
);
/** "Ada Example, Jr.": a part of the name. */
const GENERATION = /,\s+(Jr\.?|Sr\.|I{2,3}|IV)(?=\s*(?:[,;&(]|and\s|$))/gu;
/** "Ada Example（Acme）". */
const WIDE_BRACKETS = /(?<=[\p{Script=Latin}.])\s?（([^（）]{1,80})）/gu;
/** "Ada Example (recording)", "Ada Example, Acme (Extended Version)". */
const MEDIA =
  /\s*\((?:pre-?)?(?:recording|recorded|video|slides|remote|virtual|online|(?:extended|full|long|short|uncut) (?:version|cut))\)/giu;
/** For whom a talk is, in the cell of who gives it: "Principiante Ada Example". */
const LEVEL =
  /^(?:principiante|iniciante|intermedi[áa]rio|avançado|intermedio|avanzado|beginner|intermediate|advanced|débutant|confirmé|einsteiger|fortgeschrittene)\s+(?=\p{Lu})/iu;
const HANDLE = '@[\\w.-]{2,40}';
/** "(@ada_example, Acme)", "(Acme, @ada_example)": what stands in the brackets beside the handle. */
const HANDLE_FIRST = new RegExp(`\\(\\s*${HANDLE}\\s*[,;/|–—-]\\s*`, 'g');
const HANDLE_LAST = new RegExp(`\\s*[,;/|–—-]\\s*${HANDLE}\\s*\\)`, 'g');
/** "Ada Example @ada_example", "Ada Example (@ada_example)", "Ada Example, Acme by @ada_example". */
const HANDLE_BEHIND = new RegExp(
  `(?<=[\\p{L}.])(?<!\\s(?:and|und|et))\\s+(?:[-–—]\\s+|by\\s+)?(\\(?)(${HANDLE})\\)?(?=\\s*(?:[,;&(–—|]|-\\s|and\\b|$))`,
  'gu',
);
/** "Ada Example(@ada_example)": the bracket sticks to the name. */
const STUCK_HANDLE = new RegExp(`(?<=[\\p{L}.])(?=\\(${HANDLE}\\))`, 'gu');
const PICTURES =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]+/gu;
/** "Ada Example, Acme by @": the handle was never filled in. */
const NO_HANDLE = /\s+(?:by\s+)?@\s*$/iu;
/** "Ada Example. (Acme)". */
const STOP_BEFORE_BRACKET = /(?<=\p{Ll}{2})\.(?=\s*\()/gu;

/** "Ada Example @Acme (@ada)": of two handles, the first is the company's. */
const TWO_HANDLES = /(?<=\p{L})\s+@([\w.-]{2,30})\s+\(@[\w.-]{2,40}\)/gu;

/** "CTO @Acme" names a company, "Ada Example @ada" a handle. */
function withoutHandles(text: string): string {
  return text
    .replace(STUCK_HANDLE, ' ')
    .replace(TWO_HANDLES, ' ($1)')
    .replace(HANDLE_FIRST, '(')
    .replace(HANDLE_LAST, ')')
    .replace(
      HANDLE_BEHIND,
      (_all, opens: string, handle: string, at: number, whole: string) => {
        const [last] = whole
          .slice(0, at)
          .split(/[,;&(]/)
          .slice(-1);
        return !opens && ROLE.test(last.trim()) ? ` at ${handle.slice(1)}` : '';
      },
    );
}

function closed(text: string): string {
  return text.lastIndexOf('(') > text.lastIndexOf(')') ? `${text})` : text;
}

/**
 * A list of speakers without what stands beside their names and is neither a name nor a company: degrees, pronouns,
 * handles, pictures. A bracket that is never closed ends with the text.
 *
 * @internal
 */
export function withoutBesides(text: string): string {
  const bare = withoutHandles(
    text
      .replace(PICTURES, ' ')
      .replace(WIDE_BRACKETS, ' ($1)')
      .replace(PRONOUNS, '')
      .replace(PRONOUNS_FIRST, '')
      .replace(PRONOUNS_BEHIND, '')
      .replace(GENERATION, ' $1')
      .replace(MEDIA, '')
      .trimStart()
      .replace(LEVEL, '')
      .replace(STOP_BEFORE_BRACKET, '')
      .replace(NO_HANDLE, ''),
  ).replace(DEGREE, '');
  return closed(bare.replace(/\s+/g, ' ').trim());
}
