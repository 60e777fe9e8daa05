import {
  MATURITY_ASPECTS,
  type ResolvedTopic,
  type TopicFact,
  type TopicReason,
} from '../model';
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
        themes: sortedUnique([
          ...(known?.themes ?? []),
          ...(fact.themes ?? []),
        ]),
        takeaways: sortedUnique([
          ...(known?.takeaways ?? []),
          ...(fact.takeaways ?? []),
        ]),
        maturity: MATURITY_ASPECTS.filter(
          aspect =>
            known?.maturity.includes(aspect) || fact.maturity?.includes(aspect),
        ),
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
   * The topics a talk has, and why: those its mentions state, and those whose title or synonym stands in its title word for
   * word.
   *
   * @param title - With the mention it stands in.
   * @param stated - With the mention that states each.
   * @returns One reason for each topic, sorted by topic.
   */
  reasonsFor(
    title: { text: string; mention: string },
    stated: ReadonlyArray<{ topic: string; mention: string }>,
  ): TopicReason[] {
    const reasons = new Map<string, TopicReason>();
    for (const { topic: said, mention } of stated) {
      const topic = this.#named(said);
      if (!topic || reasons.has(topic)) continue;
      reasons.set(topic, { topic, rule: 'stated', matched: said, mention });
    }
    for (const { topic, matched } of this.#inTitle(title.text)) {
      if (reasons.has(topic)) continue;
      const { mention } = title;
      reasons.set(topic, { topic, rule: 'title', matched, mention });
    }
    return [...reasons.values()].sort((a, b) => compare(a.topic, b.topic));
  }

  /**
   * The topics that packs describe, and those that talks have beside them, under the name most of them are given.
   *
   * @returns Sorted by name.
   */
  toArray(used: Iterable<TopicReason>): ResolvedTopic[] {
    const spellings = new Map<string, Map<string, number>>();
    for (const { topic, matched } of used) {
      if (this.#topics.has(topic)) continue;
      const written = matched?.trim() || topic;
      const counts = spellings.get(topic) ?? new Map<string, number>();
      spellings.set(topic, counts);
      counts.set(written, (counts.get(written) ?? 0) + 1);
    }
    const others = [...spellings].map(([name, counts]): ResolvedTopic => {
      const [most] = [...counts].sort(
        ([a, n], [b, m]) => m - n || compare(a, b),
      );
      return {
        name,
        title: most?.[0] ?? name,
        description: null,
        themes: [],
        takeaways: [],
        maturity: [],
      };
    });
    return [...this.#topics.values(), ...others].sort((a, b) =>
      compare(a.name, b.name),
    );
  }

  /** A topic no pack describes is one all the same: somebody named it. */
  #named(topic: string): string | null {
    return this.#byPhrase.get(words(topic).join(' ')) ?? (slug(topic) || null);
  }

  #inTitle(title: string): Array<{ topic: string; matched: string }> {
    const said = words(title);
    const found: Array<{ topic: string; matched: string }> = [];
    for (let from = 0; from < said.length; from += 1) {
      for (let length = 1; length <= this.#longest; length += 1) {
        const matched = said.slice(from, from + length).join(' ');
        const topic = this.#byPhrase.get(matched);
        if (topic && from + length <= said.length) {
          found.push({ topic, matched });
        }
      }
    }
    return found;
  }
}
