import type {
  LearnPresenter,
  Reference,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { clean, personKey, sortKey, words } from '../text';
import type { KnownTalk } from './KnowledgeStore';
import { replaceRows } from './replaceRows';

/** What is known of a person from all their talks. */
class Person {
  /** As the first of their talks writes it. */
  readonly #name: string;
  readonly #organizations = new Map<string, Reference & { count: number }>();
  #talkCount = 0;
  #user: string | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  addTalk(): void {
    this.#talkCount += 1;
  }

  add({ organization, user }: KnownTalk['talk']['presenters'][number]): void {
    this.#user ??= user ?? null;
    if (organization) {
      const { id, title } = organization;
      const count = (this.#organizations.get(id)?.count ?? 0) + 1;
      this.#organizations.set(id, { id, title, count });
    }
  }

  toPresenter(id: string): LearnPresenter {
    return {
      id,
      name: this.#name,
      organizations: [...this.#organizations.values()]
        .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
        .map(organization => ({
          id: organization.id,
          title: organization.title,
        })),
      talkCount: this.#talkCount,
      user: this.#user,
    };
  }
}

/**
 * Brings the people of the store to those who gave the given talks.
 *
 * @internal
 */
export async function writePeople(tx: Knex, talks: KnownTalk[]): Promise<void> {
  const people = new Map<string, Person>();
  for (const { talk } of talks) {
    const present = new Set<string>();
    for (const presenter of talk.presenters) {
      const key = personKey(presenter.name);
      const person = people.get(key) ?? new Person(clean(presenter.name));
      people.set(key, person);
      person.add(presenter);
      if (!present.has(key)) person.addTalk();
      present.add(key);
    }
  }
  await replaceRows(
    tx,
    'people',
    [...people].map(([id, person]) => {
      const presenter = person.toPresenter(id);
      return {
        id,
        name: presenter.name,
        sort_title: sortKey(presenter.name),
        search: ` ${words(presenter.name).join(' ')}`,
        talk_count: presenter.talkCount,
        content: JSON.stringify(presenter),
      };
    }),
  );
}
