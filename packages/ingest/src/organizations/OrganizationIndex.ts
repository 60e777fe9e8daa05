import type { OrganizationFact, ResolvedOrganization } from '../model';
import { compare, sortedUnique, words } from '../resolve/normalise';
import { giveNames } from '../resolve/names';
import { affiliationsIn, webDomain } from './affiliations';
import { organizationKey, shortName, spelledOut } from './organizationKey';

/** Words of the longest name that is looked for in a text. */
const MAX_WORDS = 6;

interface Group {
  /** The first of its keys: stays while facts do, however often which spelling is used. */
  id: string;
  facts: OrganizationFact[];
  /** How often it was written which way. */
  spellings: Map<string, number>;
  keys: Set<string>;
}

/** Key of a web domain; no name has one like it. */
function domainKey(domain: string): string {
  return `domain:${domain.toLowerCase()}`;
}

/**
 * The keys by which an affiliation may be found, see {@link OrganizationIndex.ids}.
 *
 * @internal
 */
export function keysOfAffiliation(affiliation: string): string[] {
  return [affiliation, ...affiliationsIn(affiliation)].flatMap(name => {
    const domain = webDomain(name);
    return [organizationKey(name), ...(domain ? [domainKey(domain)] : [])];
  });
}

/**
 * All organizations of an input, by every name under which documents speak of them.
 *
 * @internal
 */
export class OrganizationIndex {
  readonly #groups = new Map<string, Group>();
  readonly #resolved = new Map<string, ResolvedOrganization>();

  /**
   * @param facts - What packs say of organizations, in the order of their authority.
   * @param spellings - Every affiliation as written, with how often it was.
   */
  constructor(
    facts: OrganizationFact[],
    spellings: Iterable<readonly [string, number]>,
  ) {
    for (const fact of facts) this.#addFact(fact);
    for (const [spelling, times] of spellings) {
      for (const part of this.#partsOf(spelling)) {
        const group = this.#known(part) ?? this.#groupOf([part]);
        if (!group) continue;
        const written = part.trim().replace(/^@(?=[\p{L}\d])/u, '');
        const before = group.spellings.get(written) ?? 0;
        group.spellings.set(written, before + times);
      }
    }
    this.#resolve();
  }

  /** The organization meant by a name as written; null where it means none ("Independent"), or an unknown one. */
  find(name: string | null | undefined): ResolvedOrganization | null {
    const id = this.idOf(name);
    return id === null ? null : this.byId(id);
  }

  /** What tells the organization meant by a name from all others, whatever it is called; the first where it means several. */
  idOf(name: string | null | undefined): string | null {
    return this.idsOf(name)[0] ?? null;
  }

  /** As {@link idOf}, of all organizations of an affiliation: "X / Y" are two. */
  idsOf(affiliation: string | null | undefined): string[] {
    const ids = this.#partsOf(affiliation ?? '').flatMap(
      part => this.#known(part)?.id ?? [],
    );
    return [...new Set(ids)];
  }

  byId(id: string): ResolvedOrganization | null {
    return this.#resolved.get(id) ?? null;
  }

  /** The names that packs give an organization. */
  describedNames(id: string): string[] {
    const facts = this.#groups.get(id)?.facts ?? [];
    return facts.flatMap(fact => [fact.title, ...(fact.aliases ?? [])]);
  }

  /** The keys of all names, see {@link organizationKey}, with the id of the organization each means. */
  ids(): Map<string, string> {
    return new Map([...this.#groups].map(([key, { id }]) => [key, id]));
  }

  /**
   * The organizations whose name stands in a text, by its longest names: "How Feather Works Grew" is not about "Feather".
   *
   * @returns Ids, each with the name as the text writes it, folded.
   */
  findIn(text: string): Array<{ id: string; words: string[] }> {
    const said = words(text).map(spelledOut);
    const found: Array<{ id: string; words: string[] }> = [];
    for (let from = 0; from < said.length; from += 1) {
      for (
        let to = Math.min(said.length, from + MAX_WORDS);
        to > from;
        to -= 1
      ) {
        const group = this.#groups.get(said.slice(from, to).join(''));
        if (!group || !this.#resolved.has(group.id)) continue;
        found.push({ id: group.id, words: said.slice(from, to) });
        from = to - 1;
        break;
      }
    }
    return found;
  }

  /** Sorted by name. */
  toArray(): ResolvedOrganization[] {
    return [...this.#resolved.values()].sort((a, b) => compare(a.name, b.name));
  }

  /** The organizations of an affiliation, unless a pack knows it as one, slash and all. */
  #partsOf(affiliation: string): string[] {
    const whole = this.#groups.get(organizationKey(affiliation));
    return whole && whole.facts.length > 0
      ? [affiliation]
      : affiliationsIn(affiliation);
  }

  /** The group of a name, or of the web domain that stands in its place. */
  #known(name: string): Group | undefined {
    const domain = webDomain(name);
    return (
      (domain && this.#groups.get(domainKey(domain))) ||
      this.#groups.get(organizationKey(name))
    );
  }

  #addFact(fact: OrganizationFact): void {
    const domains = (fact.domains ?? []).map(domainKey);
    const group = this.#groupOf(
      [fact.title, ...(fact.aliases ?? []), ...(fact.name ? [fact.name] : [])],
      domains.map(domain => this.#groups.get(domain)).find(Boolean),
    );
    if (!group) return;
    group.facts.push(fact);
    for (const domain of domains) {
      if (!this.#groups.has(domain)) this.#groups.set(domain, group);
    }
  }

  /**
   * The group of all these names. A name that is in two groups stays with the first.
   *
   * @param sameSite - The group that has their web domain; they join it where the first of them has none.
   */
  #groupOf(names: string[], sameSite?: Group): Group | null {
    const keys = names.map(organizationKey).filter(Boolean);
    if (keys.length === 0) return null;
    const [id = ''] = keys;
    const group = this.#groups.get(id) ??
      sameSite ?? {
        id,
        facts: [],
        spellings: new Map(),
        keys: new Set<string>(),
      };
    for (const key of keys) {
      if (this.#groups.has(key)) continue;
      this.#groups.set(key, group);
      group.keys.add(key);
    }
    return group;
  }

  #resolve(): void {
    const groups = [...new Set(this.#groups.values())].sort((a, b) =>
      compare(
        [...a.keys].sort(compare)[0] ?? '',
        [...b.keys].sort(compare)[0] ?? '',
      ),
    );
    const names = giveNames(
      groups.map(group => ({
        thing: group,
        title: shortName(titleOf(group)),
        key: `organization|${[...group.keys].sort(compare)[0]}`,
        id: '',
        wanted: group.facts.flatMap(fact => fact.name ?? []),
      })),
      true,
    );
    for (const group of groups) {
      const name = names.get(group)?.name;
      if (name) this.#resolved.set(group.id, describe(group, name));
    }
  }
}

/** A pack's word, or the spelling most writers use. */
function titleOf(group: Pick<Group, 'facts' | 'spellings'>): string {
  const [fact] = group.facts;
  if (fact) return fact.title;
  const [most] = [...group.spellings].sort(
    ([a, n], [b, m]) => m - n || a.length - b.length || compare(a, b),
  );
  return most?.[0] ?? '';
}

function describe(
  { facts, spellings }: Group,
  name: string,
): ResolvedOrganization {
  const title = titleOf({ facts, spellings });
  return {
    name,
    title,
    aliases: sortedUnique([
      ...facts.flatMap(fact => [fact.title, ...(fact.aliases ?? [])]),
      ...spellings.keys(),
    ]).filter(alias => alias !== title),
    type: facts.find(fact => fact.type)?.type ?? null,
    domains: sortedUnique(facts.flatMap(fact => fact.domains ?? [])),
    website: facts.find(fact => fact.website)?.website ?? null,
  };
}
