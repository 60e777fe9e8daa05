import type { Speaker } from '../model';
import { type Affiliation, readAffiliation } from './affiliation';
import {
  bareName,
  isFirstName,
  isPersonName,
  NAME_PATTERN,
} from './personName';
import { LIKE_A_PERSON, ORGANIZATION_WORDS, ROLE } from './vocabulary';

/** @internal */
export interface SpeakerListOptions {
  /** Also take first names that stand alone: "Ada, Grace and Alan". */
  firstNames?: boolean;
}

interface Atom {
  text: string;
  /** What stands between the atom before and this one. */
  separator: '' | ',' | ';' | '&';
}

const SEPARATOR =
  /\s*(;|,(?:\s*(?:and|&)\s+)?|\s&\s|\s\+\s|\sand\s|\sund\s|\set\s|\n)\s*/;
const CORPORATE_SUFFIX =
  /^(?:Inc|LLC|Ltd|Limited|GmbH|AG|S\.?A|Corp|PLC|Co)\.?$/i;
const INTRODUCTION =
  /^(?:(?:presented|given|delivered|hosted|led|moderated)\s+)?(?:by|with|from|speakers?\s*:|presenters?\s*:|von|par)\s+/i;
const NAMED_AT = new RegExp(
  `^(?:moderator:?\\s+)?((?:Dr\\.? |Prof\\.? )?${NAME_PATTERN})(?:,?\\s+(?:from|at|@|bei)\\s+(.+)|\\s*[([](.+)[)\\]]|\\s+[-–—|]\\s+(.+))$`,
  'u',
);
const OWNED = new RegExp(
  `^(?:the )?(.{2,40}?)[’']s?\\s+(${NAME_PATTERN})$`,
  'u',
);

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let held = '';
  let separator: Atom['separator'] = '';
  const push = () => {
    if (held.trim()) atoms.push({ text: held.trim(), separator });
    held = '';
  };
  let rest = text;
  while (rest) {
    const known = [...LIKE_A_PERSON].find(
      name =>
        name.includes('&') && rest.toLocaleLowerCase('en').startsWith(name),
    );
    const bracket = /^[([][^)\]]*[)\]]/.exec(rest)?.[0];
    const whole = known ? rest.slice(0, known.length) : bracket;
    if (whole) {
      held += whole;
      rest = rest.slice(whole.length);
      continue;
    }
    const match = new RegExp(`^(?:${SEPARATOR.source})`).exec(rest);
    if (match && match[0]) {
      push();
      const mark = match[1].trim();
      if (mark === ';') separator = ';';
      else
        separator =
          /^,?\s*(?:&|and|und|et|\+)$/.test(mark) && !mark.startsWith(',')
            ? '&'
            : ',';
      if (mark.startsWith(',') && mark.length > 1) separator = '&';
      rest = rest.slice(match[0].length).replace(/^(?:and|&)\s+/, '');
      continue;
    }
    held += rest[0];
    rest = rest.slice(1);
  }
  push();
  return atoms;
}

/** Puts back together what a separator inside a name took apart: "Acme, Inc.", "Labor and Welfare Administration". */
function joinBroken(atoms: Atom[]): Atom[] {
  return atoms.reduce<Atom[]>((joined, atom) => {
    const before = joined[joined.length - 1];
    if (before && CORPORATE_SUFFIX.test(atom.text)) {
      before.text += `, ${atom.text}`;
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

function canBePerson(text: string): boolean {
  return (
    isPersonName(bareName(text)) || NAMED_AT.test(text) || OWNED.test(text)
  );
}

function looksLikeOrganization(text: string): boolean {
  return (
    ORGANIZATION_WORDS.test(text) ||
    LIKE_A_PERSON.has(text.toLocaleLowerCase('en')) ||
    ROLE.test(text) ||
    !isPersonName(text)
  );
}

/** An organisation's name is short, and no sentence. */
function canBeAffiliation(text: string): boolean {
  const words = text.split(' ');
  if (text.length > 70 || words.length > 8) return false;
  if (
    /[!?:“”"]|\.\s/.test(text) ||
    /\.$/.test(text.replace(/\b(?:Inc|Ltd|Co|Corp|Bros|S\.A|B\.V)\.$/, ''))
  )
    return false;
  return (
    ROLE.test(text) ||
    /^(?:the )?\p{Lu}/u.test(text) ||
    /^[a-z]+[\p{Lu}.\d]/u.test(text)
  );
}

interface Reading {
  score: number;
  speakers: Array<{ name: string } & Partial<Affiliation>>;
}

/** A person with all that stands in the same atom, "Ada Example from Acme", "Acme's Ada Example", "Ada Example (Acme)". */
function personIn(text: string): Reading['speakers'][number] | undefined {
  const named = NAMED_AT.exec(text);
  if (named && isPersonName(bareName(named[1]))) {
    const affiliation = named[2] ?? named[3] ?? named[4];
    if (canBeAffiliation(affiliation)) {
      return { name: bareName(named[1]), ...readAffiliation(affiliation) };
    }
    return undefined;
  }
  if (isPersonName(bareName(text))) return { name: bareName(text) };
  const owned = OWNED.exec(text);
  if (owned && isPersonName(owned[2])) {
    return { name: owned[2], organization: owned[1] };
  }
  return undefined;
}

function affiliate(
  speakers: Reading['speakers'],
  text: string,
  separators: Atom['separator'][],
): Reading['speakers'] {
  const affiliation = readAffiliation(text);
  const result = speakers.map(speaker => ({ ...speaker }));
  for (let i = result.length - 1; i >= 0; i -= 1) {
    const speaker = result[i];
    const held =
      speaker.organization !== undefined && speaker.organization !== null;
    if (held) break;
    if (speaker.role && i === result.length - 1) {
      speaker.organization = affiliation.organization;
      if (!affiliation.organization && affiliation.role)
        speaker.role = `${speaker.role}, ${affiliation.role}`;
      break;
    } else if (speaker.organization === null && speaker.role) {
      break;
    } else {
      Object.assign(speaker, affiliation);
      if (affiliation.role && !affiliation.organization) break;
    }
    if (separators[i] !== '&' && separators[i] !== ',') break;
  }
  return result;
}

/** Finds the best way to call each atom a person or an affiliation. */
function readGroup(
  atoms: Atom[],
  options: SpeakerListOptions,
): Reading | undefined {
  let best: Reading | undefined;
  const hasAnd = atoms.some(atom => atom.separator === '&');
  const walk = (
    index: number,
    reading: Reading,
    separators: Atom['separator'][],
    sawOrganization: boolean,
  ): void => {
    if (index === atoms.length) {
      if (!best || reading.score > best.score) best = reading;
      return;
    }
    const { text, separator } = atoms[index];
    const person = personIn(text);
    const afterAnd = atoms.slice(0, index).some(atom => atom.separator === '&');
    if (person) {
      let score = 2;
      if (separator === ',' && afterAnd && !sawOrganization) score -= 4;
      if (separator === ',' && atoms.length === 2) score -= 3;
      walk(
        index + 1,
        {
          score: reading.score + score,
          speakers: [...reading.speakers, person],
        },
        [...separators, separator],
        sawOrganization,
      );
    } else if (options.firstNames && isFirstName(text)) {
      walk(
        index + 1,
        {
          score: reading.score + 1,
          speakers: [...reading.speakers, { name: text }],
        },
        [...separators, separator],
        sawOrganization,
      );
    }
    const last = reading.speakers[reading.speakers.length - 1];
    if (
      last &&
      separator !== '&' &&
      canBeAffiliation(text) &&
      !last.organization
    ) {
      const sure = looksLikeOrganization(text);
      const soleName =
        isPersonName(text) && !sure && !hasAnd && atoms.length > 2;
      walk(
        index + 1,
        {
          score: reading.score + (sure ? 1.5 : -0.5) - (soleName ? 1 : 0),
          speakers: affiliate(reading.speakers, text, separators),
        },
        separators,
        !ROLE.test(text),
      );
    }
  };
  walk(0, { score: 0, speakers: [] }, [], false);
  return best;
}

/** "Name, Product Manager, Platform and Tools, Acme": one person whose job title runs over several parts. */
function readTitledPerson(atoms: Atom[]): Reading | undefined {
  const [first, second, ...rest] = atoms;
  const last = rest.pop();
  if (!second || !last || last.separator !== ',' || !ROLE.test(second.text))
    return undefined;
  if (!isPersonName(bareName(first.text)) || !canBeAffiliation(last.text))
    return undefined;
  if (rest.some(atom => isPersonName(atom.text) && atom.separator === '&'))
    return undefined;
  const role = [second, ...rest]
    .map((atom, index) =>
      index === 0
        ? atom.text
        : `${atom.separator === '&' ? ' and' : ','} ${atom.text}`,
    )
    .join('');
  return {
    score: 0,
    speakers: [
      { name: bareName(first.text), ...readAffiliation(last.text), role },
    ],
  };
}

/**
 * Reads a text that is nothing but a list of speakers: "Name, Org & Name, Org; Name (Org)", "Name & Name, Org",
 * "Name from Org and Org's Name". Undefined when any part of it cannot be placed.
 *
 * @internal
 */
export function readSpeakerList(
  text: string,
  options: SpeakerListOptions = {},
): Speaker[] | undefined {
  const given = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(INTRODUCTION, '')
    .replace(/\s*\(@[\w.]+\)/g, '')
    .replace(/\s*\([^()]*\b(?:level|remote|virtual|online)\)/gi, '')
    .replace(/[\s:,;–—-]+$/, '')
    .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|S\.A|B\.V))\.$/, '');
  if (!given || given.length > 600) return undefined;
  const atoms = joinBroken(atomsOf(given));
  if (atoms.length === 0 || atoms.length > 16) return undefined;
  const groups: Atom[][] = [];
  for (const atom of atoms) {
    if (atom.separator === ';' || groups.length === 0) {
      groups.push([{ ...atom, separator: '' }]);
    } else groups[groups.length - 1].push(atom);
  }
  const speakers: Speaker[] = [];
  for (const group of groups) {
    const reading = readGroup(group, options) ?? readTitledPerson(group);
    if (!reading) return undefined;
    for (const { name, organization, role } of reading.speakers) {
      speakers.push({
        name,
        organization: organization ?? null,
        ...(role && { role }),
      });
    }
  }
  return speakers.length > 0 ? speakers : undefined;
}
