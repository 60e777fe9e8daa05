import type { ResolvedTopic, TopicFact } from '../model';
import { compare, slug, sortedUnique, words } from '../resolve/normalise';

/**
 * The topics of an input, by name, title and synonyms.
 *
 * @internal
 */
export class TopicIndex {
  readonly #topics = new Map<string, ResolvedTopic>();
  /** Folded words, joined by spaces. */
  readonly #byPhrase = new Map<string, string>();
  #longest = 0;

  /** @param facts - What packs say of topics, in the order of their authority. */
  constructor(facts: TopicFact[]) {
    for (const fact of facts) {
      const name = slug(fact.name) || slug(fact.title);
      if (!name) continue;
      const known = this.#topics.get(name);
      this.#topics.set(name, {
        name,
        title: known?.title ?? fact.title,
        description: known?.description ?? fact.description ?? null,
      });
      for (const phrase of [fact.name, fact.title, ...(fact.synonyms ?? [])]) {
        const said = words(phrase);
        if (said.length === 0 || this.#byPhrase.has(said.join(' '))) continue;
        this.#byPhrase.set(said.join(' '), name);
        this.#longest = Math.max(this.#longest, said.length);
      }
    }
  }

  /**
   * The topics a talk has: those its mentions state, and those whose title or synonym stands in its title word for word.
   *
   * @returns Names of topics, sorted.
   */
  topicsOf(title: string, stated: string[]): string[] {
    const explicit = stated.flatMap(topic => this.#named(topic) ?? []);
    return sortedUnique([...explicit, ...this.#inTitle(title)]);
  }

  /** Sorted by name. */
  toArray(): ResolvedTopic[] {
    return [...this.#topics.values()].sort((a, b) => compare(a.name, b.name));
  }

  /** A topic no pack describes is one all the same: somebody named it. */
  #named(topic: string): string | null {
    const known = this.#byPhrase.get(words(topic).join(' '));
    if (known) return known;
    const name = slug(topic);
    if (name && !this.#topics.has(name)) {
      this.#topics.set(name, { name, title: topic.trim(), description: null });
    }
    return name || null;
  }

  #inTitle(title: string): string[] {
    const said = words(title);
    const found: string[] = [];
    for (let from = 0; from < said.length; from += 1) {
      for (let length = 1; length <= this.#longest; length += 1) {
        const topic = this.#byPhrase.get(
          said.slice(from, from + length).join(' '),
        );
        if (topic && from + length <= said.length) found.push(topic);
      }
    }
    return found;
  }
}
