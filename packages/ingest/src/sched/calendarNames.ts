import { isPersonName } from '../people';
import { cleanName, likePerson, speakerParts } from './speakerParts';
import { splitPoints } from './splitPoints';

/**
 * Who is a person and who a company in one calendar, as far as its own entries leave no doubt: "Delivery Hero" and "Saxo Bank"
 * read like people, and stand at the end of other entries.
 *
 * @internal
 */
export interface CalendarNames {
  isPerson(name: string): boolean;
  isOrganization(name: string): boolean;
}

const key = (name: string) => name.toLocaleLowerCase('en');

/** What is known where there is no calendar around an entry. @internal */
export const NO_NAMES: CalendarNames = {
  isPerson: () => false,
  isOrganization: () => false,
};

/**
 * Learns names from all entries of a calendar: what a list of speakers begins with is a person, what stands last behind a comma
 * is a company. A name seen on both sides is left in doubt.
 *
 * @internal
 */
export function learnNames(summaries: Iterable<string>): CalendarNames {
  const people = new Set<string>();
  const organizations = new Set<string>();
  for (const summary of summaries) {
    const [point] = splitPoints(summary);
    const parts = point && speakerParts(point.tail);
    if (!parts || likePerson(parts[0].text, NO_NAMES) < -1) continue;
    parts.forEach((part, index) => {
      const next = parts[index + 1];
      const joins = part.glue.includes('&') && isPersonName(part.text);
      const opens = ['', ';'].includes(part.separator) || joins;
      const closes = !next || next.separator === ';';
      if (opens && next) people.add(key(cleanName(part.text)));
      if (closes && part.separator === ',') organizations.add(key(part.text));
    });
  }
  return {
    isPerson: name => people.has(key(name)) && !organizations.has(key(name)),
    isOrganization: name =>
      organizations.has(key(name)) && !people.has(key(name)),
  };
}
