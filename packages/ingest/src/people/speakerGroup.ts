import type { Atom } from './atoms';
import { readAffiliation } from './affiliation';
import { hasGivenName } from './givenNames';
import {
  canBeAffiliation,
  isOrganization,
  looksLikeOrganization,
  type PersonFound,
  personIn,
} from './personAtom';
import { bareName, isFirstName, isPersonName } from './personName';
import { isPlace } from './places';
import { ROLE } from './vocabulary';

/** @internal */
export interface SpeakerListOptions {
  /** Also take first names that stand alone: "Ada, Grace and Alan". */
  firstNames?: boolean;
  /** Two names with a comma between are two people, not one and where she works. */
  peopleOnly?: boolean;
}

/** "Ada Example, CEO, acme labs". */
const IN_SMALL_LETTERS = /^[a-z][\w-]{2,20}(?: [a-z][\w-]{1,20})?$/;

/** One way to read a group, and how well it fits. @internal */
export interface Reading {
  score: number;
  speakers: PersonFound[];
}

function affiliate(
  speakers: PersonFound[],
  text: string,
  separators: Atom['separator'][],
): PersonFound[] {
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

/** Finds the best way to call each atom a person or an affiliation. @internal */
export function readGroup(
  atoms: Atom[],
  options: SpeakerListOptions,
): Reading | undefined {
  let best: Reading | undefined;
  let joints: Atom['separator'][] = [];
  const hasAnd = atoms.some(atom => atom.separator === '&');
  const walk = (
    index: number,
    reading: Reading,
    separators: Atom['separator'][],
  ): void => {
    if (index === atoms.length) {
      if (!best || reading.score > best.score) {
        best = reading;
        joints = separators;
      }
      return;
    }
    const { text, separator } = atoms[index];
    const person = personIn(text);
    const afterAnd = atoms.slice(0, index).some(atom => atom.separator === '&');
    if (person) {
      let score = 2;
      const last = reading.speakers[reading.speakers.length - 1];
      if (separator === ',' && afterAnd && last?.organization === undefined)
        score -= 4;
      if (
        separator === ',' &&
        atoms.length === 2 &&
        !options.peopleOnly &&
        !hasGivenName(text)
      )
        score -= 3;
      if (
        separator === ',' &&
        atoms.length === 3 &&
        index === 2 &&
        last?.role &&
        !last.organization &&
        !hasGivenName(text)
      )
        score -= 4;
      walk(
        index + 1,
        {
          score: reading.score + score,
          speakers: [...reading.speakers, person],
        },
        [...separators, separator],
      );
    } else if (
      options.firstNames &&
      isFirstName(text) &&
      reading.speakers.every(speaker => !speaker.name.includes(' '))
    ) {
      walk(
        index + 1,
        {
          score: reading.score + 2,
          speakers: [...reading.speakers, { name: text }],
        },
        [...separators, separator],
      );
    }
    const last = reading.speakers[reading.speakers.length - 1];
    if (
      last?.organization &&
      separator === ',' &&
      (isPlace(text) || (index > 1 && !last.role && isOrganization(text)))
    )
      walk(index + 1, reading, separators);
    // "Head of Reeds, Acme": what she heads, and then where.
    const before = atoms[index - 1]?.text;
    if (
      last?.organization &&
      last.role &&
      separator === ',' &&
      before === `${last.role} of ${last.organization}` &&
      canBeAffiliation(text) &&
      !ROLE.test(text) &&
      !isPlace(text)
    )
      walk(
        index + 1,
        {
          score: reading.score - (person ? 1 : 0),
          speakers: [
            ...reading.speakers.slice(0, -1),
            { ...last, role: before, ...readAffiliation(text) },
          ],
        },
        separators,
      );
    if (
      last &&
      separator !== '&' &&
      (canBeAffiliation(text) || (last.role && IN_SMALL_LETTERS.test(text))) &&
      !(person?.organization && !isOrganization(text)) &&
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
      );
    }
  };
  walk(0, { score: 0, speakers: [] }, []);
  return best && { ...best, speakers: shared(best.speakers, joints) };
}

/** "Ada Example and Alan Sample (Acme), Eve Muster (Initech)": what stands behind the last of several names holds for those joined to it. */
function shared(
  speakers: PersonFound[],
  joints: readonly Atom['separator'][],
): PersonFound[] {
  const isOpen = (one: PersonFound) =>
    one.organization === undefined && !one.role;
  const isOneRun = speakers.slice(0, -1).every(isOpen);
  const result = [...speakers];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const { organization, role } = result[at];
    if (!organization || role || !(isOneRun || joints[at] === '&')) continue;
    for (let i = at - 1; i >= 0 && isOpen(speakers[i]); i -= 1)
      result[i] = { ...result[i], organization };
  }
  return result;
}

/** "Name, Developer and Team Lead at Acme": two jobs of one person at one place. */
function readTwoJobs(name: string, jobs: string): Reading | undefined {
  const { organization, role } = readAffiliation(jobs);
  return organization && role && isPersonName(bareName(name))
    ? { score: 0, speakers: [{ name: bareName(name), organization, role }] }
    : undefined;
}

/** "Name, Product Manager, Platform and Tools, Acme": one person whose job title runs over several parts. @internal */
export function readTitledPerson(atoms: Atom[]): Reading | undefined {
  const [first, second, ...rest] = atoms;
  const last = rest.pop();
  if (!second || !last || !ROLE.test(second.text)) return undefined;
  if (last.separator === '&' && rest.length === 0)
    return readTwoJobs(first.text, `${second.text} and ${last.text}`);
  if (last.separator !== ',') return undefined;
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
