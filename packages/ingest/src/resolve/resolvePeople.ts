import type { ResolvedPerson, ResolvedTalk } from '../model';
import { compare, sortedUnique } from './normalise';
import { personForm, plainPersonName, publishedPersonKey } from './people';

/**
 * The people who gave the talks, by full name: a lone first name is nobody. Spelled several ways, the most frequent one is
 * shown.
 *
 * @internal
 */
export function resolvePeople(
  talks: Array<Pick<ResolvedTalk, 'name' | 'presenters'>>,
): ResolvedPerson[] {
  const found = new Map<
    string,
    { spellings: Map<string, number>; organizations: string[]; talks: string[] }
  >();
  for (const talk of talks) {
    for (const { name, organization } of talk.presenters) {
      const { key } = personForm(name);
      if (!key) continue;
      const person = found.get(key) ?? {
        spellings: new Map<string, number>(),
        organizations: [],
        talks: [],
      };
      found.set(key, person);
      const spelling = plainPersonName(name);
      person.spellings.set(spelling, (person.spellings.get(spelling) ?? 0) + 1);
      if (organization) person.organizations.push(organization);
      person.talks.push(talk.name);
    }
  }
  return [...found.values()]
    .map(person => {
      const [most] = [...person.spellings].sort(
        ([a, n], [b, m]) => m - n || b.length - a.length || compare(a, b),
      );
      const name = most?.[0] ?? '';
      return {
        name,
        key: publishedPersonKey(name),
        organizations: sortedUnique(person.organizations),
        talks: sortedUnique(person.talks),
      };
    })
    .sort((a, b) => compare(a.key, b.key));
}
