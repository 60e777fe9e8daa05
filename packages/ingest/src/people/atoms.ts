import { AND } from './joints';
import { isFirstName } from './personName';
import { canBePerson } from './personAtom';
import { LIKE_A_PERSON } from './vocabulary';

/** One part of a list of speakers. @internal */
export interface Atom {
  text: string;
  /** What stands between the atom before and this one. */
  separator: '' | ',' | ';' | '&';
}

const SEPARATOR = new RegExp(
  [
    `\\s*([;,、，；]|(?<=\\s)\\|(?=\\s))\\s*(?:(?:${AND}|&)\\s+(?=\\S))?`,
    '\\s+(&|\\+|\\/|and|und|et|og|och|oraz|и|та)\\s+',
    '(?<=\\p{L}\\))\\s+(?=\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ ?[(,;])',
    // Words that are particles or anything else unless full names stand on both sides.
    `(?<=\\p{L} [\\p{L}.’'-]{1,40})\\s+(${AND})\\s+(?=\\p{Lu}[\\p{L}.’'-]{0,40} \\p{L})`,
  ].join('|'),
  'gu',
);
const WITH_AMPERSAND = new RegExp(
  [...LIKE_A_PERSON].filter(name => name.includes('&')).join('|'),
  'gi',
);
const CORPORATE_SUFFIX =
  /^(?:Inc|LLC|Ltd|Limited|GmbH|AG|S\.?A|Corp|PLC|Co)\.?$/i;
function separatorOf(text: string): Atom['separator'] {
  const mark = text.trim();
  if (/^[;；]/.test(mark)) return ';';
  return /^[,，|]/.test(mark) ? ',' : '&';
}

/** Takes a text apart at its separators, outside of brackets and of names that hold an ampersand. */
function atomsIn(text: string): Atom[] {
  const whole = [
    ...[...text.matchAll(/[([][^)\]]*[)\]]/g)].map(spanOf),
    ...(text.includes('&')
      ? [...text.matchAll(WITH_AMPERSAND)].map(spanOf)
      : []),
  ];
  const atoms: Atom[] = [];
  let separator: Atom['separator'] = '';
  let from = 0;
  const push = (end: number) => {
    const part = text.slice(from, end).trim();
    if (part) atoms.push({ text: part, separator });
  };
  for (const match of text.matchAll(SEPARATOR)) {
    const [start, end] = spanOf(match);
    if (whole.some(([opens, closes]) => start < closes && opens < end))
      continue;
    push(start);
    separator = separatorOf(match[0]);
    from = end;
  }
  push(text.length);
  return atoms;
}

function spanOf(match: RegExpMatchArray): [number, number] {
  const start = match.index ?? 0;
  return [start, start + match[0].length];
}

/** Puts back together what a separator inside a name took apart: "Acme, Inc.", "Labor and Welfare Administration". */
function joinBroken(atoms: Atom[]): Atom[] {
  return atoms.reduce<Atom[]>((joined, atom) => {
    const before = joined[joined.length - 1];
    if (before && CORPORATE_SUFFIX.test(atom.text)) {
      before.text += `${atom.separator === '&' ? ' &' : ','} ${atom.text}`;
    } else if (
      before &&
      atom.separator === '&' &&
      !canBePerson(atom.text) &&
      !isFirstName(atom.text) &&
      !canBePerson(before.text)
    ) {
      before.text += ` & ${atom.text}`;
    } else {
      joined.push({ ...atom });
    }
    return joined;
  }, []);
}

/** The parts of a list of speakers: names, organisations, roles. @internal */
export function atomsOf(text: string): Atom[] {
  return joinBroken(atomsIn(text));
}
