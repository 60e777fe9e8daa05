import type { OrganizationFact, ResolvedOrganization, Speaker } from '../model';
import {
  keysOfAffiliation,
  OrganizationIndex,
} from '../organizations/OrganizationIndex';
import { spelledOut } from '../organizations/organizationKey';
import type { Entry } from './entries';
import { KeyIndex } from './KeyIndex';
import type { Changes } from './MentionTable';
import { words } from './normalise';

/** What became of the organizations. @internal */
export interface OrganizationChanges {
  /** Ids of mentions that may speak of other organizations now. */
  mentions: Set<string>;
  /** Ids of organizations that go by another name now. */
  renamed: Set<string>;
  changes: Changes<ResolvedOrganization>;
}

/**
 * The organizations of all documents, kept up to date as these come and go.
 *
 * @internal
 */
export class Organizations {
  #facts: OrganizationFact[] = [];
  /** Every affiliation as written, with how often it was. */
  readonly #spellings = new Map<string, number>();
  /** Mentions by the keys of the organizations and the words of the titles they name. */
  readonly #mentions = new KeyIndex<string>();
  /** Their titles without spaces. */
  readonly #titles = new Map<string, string>();
  #isStale = false;
  #index = new OrganizationIndex([], []);

  get index(): OrganizationIndex {
    return this.#index;
  }

  /** @param facts - What documents say of organizations, in the order of their authority. */
  setFacts(facts: OrganizationFact[]): void {
    this.#facts = facts;
    this.#isStale = true;
  }

  /** Counts people, or, by -1, counts them no more. */
  count(speakers: readonly Speaker[], by: 1 | -1): void {
    for (const { organization } of speakers) {
      if (!organization) continue;
      const count = (this.#spellings.get(organization) ?? 0) + by;
      if (count > 0) this.#spellings.set(organization, count);
      else this.#spellings.delete(organization);
      this.#isStale = true;
    }
  }

  /** Notes what mentions name. */
  update({ removed, added }: Changes<Entry>): void {
    for (const { mention } of removed) {
      this.#mentions.delete(mention.id);
      this.#titles.delete(mention.id);
    }
    for (const { mention } of added) {
      const named = [
        ...mention.speakers.flatMap(({ organization }) => organization ?? []),
        ...(mention.aboutOrganizations ?? []),
      ];
      const title = words(mention.title).map(spelledOut);
      this.#mentions.set(mention.id, [
        ...named.flatMap(keysOfAffiliation).map(key => `named ${key}`),
        ...title.map(word => `word ${word}`),
      ]);
      this.#titles.set(mention.id, title.join(''));
    }
  }

  /** Works the organizations out anew, where anything changed; null where nothing did. */
  refresh(): OrganizationChanges | null {
    if (!this.#isStale) return null;
    this.#isStale = false;
    const before = this.#index;
    const after = new OrganizationIndex(this.#facts, this.#spellings);
    this.#index = after;
    const [old, fresh] = [before.ids(), after.ids()];
    const changes: OrganizationChanges = {
      mentions: new Set(),
      renamed: new Set(),
      changes: { removed: before.toArray(), added: after.toArray() },
    };
    for (const key of new Set([...old.keys(), ...fresh.keys()])) {
      const [was, is] = [old.get(key), fresh.get(key)];
      const meansOther =
        was !== is ||
        (is !== undefined &&
          before.describedNames(is).join() !== after.describedNames(is).join());
      if (meansOther) this.#touch(key, changes.mentions);
      if (is === undefined || was !== is) continue;
      if (before.byId(is)?.name !== after.byId(is)?.name) {
        changes.renamed.add(is);
      }
    }
    return changes;
  }

  /** The mentions that may name an organization by this key: as an affiliation, or in their titles. */
  #touch(key: string, mentions: Set<string>): void {
    for (const id of this.#mentions.having(`named ${key}`)) mentions.add(id);
    for (let end = 1; end <= key.length; end += 1) {
      const word = `word ${key.slice(0, end)}`;
      for (const id of this.#mentions.having(word)) {
        if (this.#titles.get(id)?.includes(key)) mentions.add(id);
      }
    }
  }
}
