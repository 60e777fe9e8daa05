import {
  MATURITY_ASPECTS,
  type ResolvedTopic,
  type TopicFact,
  type TopicReason,
} from '../model';
import { compare, slug, sortedUnique } from '../resolve/normalise';
import { PhraseTrie } from './PhraseTrie';
import { tokensOf, type Token } from './tokens';
import { topicWords, type TopicWord } from './topicWords';

/** Who looks for a topic in an abstract does not read on for pages. */
const MAX_TEXT = 4_000;

/** An abstract names many things once, to compare or to leave them; what it is about it names again, further on. */
const TIMES_IN_ABSTRACT = 2;
/** "Terraform, Ansible and Pulumi" names one thing in one place. */
const WORDS_BETWEEN = 10;

/** Something that is written of a talk, and the mention it stands in. @internal */
export interface WrittenText {
  text: string;
  mention: string;
}

/** How a topic is named in a text. */
interface Found {
  /** The longest of its words that stand there, as written. */
  matched: string;
  /** In how many places. */
  times: number;
  /** Where the last of these ends. */
  end: number;
}

/** What a talk is filed by. @internal */
export interface TalkTexts {
  title: WrittenText;
  track?: WrittenText | null;
  abstract?: WrittenText | null;
}

const phraseOf = (tokens: readonly Token[]) =>
  tokens.map(({ key }) => key).join(' ');

/**
 * The topics of an input, and the words by which they are found.
 *
 * @internal
 */
export class TopicIndex {
  readonly #topics = new Map<string, ResolvedTopic>();
  /** By name, title and synonyms, folded. */
  readonly #byPhrase = new Map<string, string>();
  readonly #words = new PhraseTrie<TopicWord>();

  /** @param facts - What packs say of topics, in the order of their authority. */
  constructor(facts: TopicFact[]) {
    for (const fact of facts) {
      const name = slug(fact.name) || slug(fact.title);
      if (!name) continue;
      this.#describe(name, fact);
      for (const text of [fact.name, fact.title, ...(fact.synonyms ?? [])]) {
        const phrase = phraseOf(tokensOf(text));
        if (phrase && !this.#byPhrase.has(phrase)) {
          this.#byPhrase.set(phrase, name);
        }
      }
      for (const { phrase, word } of topicWords(name, fact)) {
        this.#words.add(phrase, word);
      }
    }
  }

  /**
   * The topics a talk has, and why: those its mentions state, and those whose words stand in its title, in its track or in
   * its abstract, at least twice. A track that names several topics ("Testing and Security") says of none that the talk is about it.
   *
   * @param stated - With the mention that states each.
   * @returns The strongest reason for each topic, sorted by topic.
   */
  reasonsFor(
    { title, track, abstract }: TalkTexts,
    stated: ReadonlyArray<{ topic: string; mention: string }>,
  ): TopicReason[] {
    const reasons = new Map<string, TopicReason>();
    for (const { topic: said, mention } of stated) {
      const topic = this.#named(said);
      if (!topic || reasons.has(topic)) continue;
      reasons.set(topic, { topic, rule: 'stated', matched: said, mention });
    }
    const note = (
      rule: TopicReason['rule'],
      { mention }: WrittenText,
      found: ReadonlyMap<string, Found>,
      least = 1,
    ) => {
      for (const [topic, { matched, times }] of found) {
        if (reasons.has(topic) || times < least) continue;
        reasons.set(topic, { topic, rule, matched, mention });
      }
    };
    note('title', title, this.#in(title.text, 'title'));
    if (track) {
      const found = this.#in(track.text, 'title');
      if (found.size === 1) note('track', track, found);
    }
    if (abstract) {
      const found = this.#in(abstract.text, 'text');
      note('abstract', abstract, found, TIMES_IN_ABSTRACT);
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
        introductory: false,
        synonyms: [],
      };
    });
    return [...this.#topics.values(), ...others].sort((a, b) =>
      compare(a.name, b.name),
    );
  }

  #describe(name: string, fact: TopicFact): void {
    const known = this.#topics.get(name);
    this.#topics.set(name, {
      name,
      title: known?.title ?? fact.title,
      description: known?.description ?? fact.description ?? null,
      themes: sortedUnique([...(known?.themes ?? []), ...(fact.themes ?? [])]),
      takeaways: sortedUnique([
        ...(known?.takeaways ?? []),
        ...(fact.takeaways ?? []),
      ]),
      maturity: MATURITY_ASPECTS.filter(
        aspect =>
          known?.maturity.includes(aspect) || fact.maturity?.includes(aspect),
      ),
      introductory: known?.introductory || (fact.introductory ?? false),
      synonyms: sortedUnique([
        ...(known?.synonyms ?? []),
        ...(fact.synonyms ?? []),
        ...(fact.titleSynonyms ?? []),
      ]),
    });
  }

  /** A topic no pack describes is one all the same: somebody named it. */
  #named(topic: string): string | null {
    return (
      this.#byPhrase.get(phraseOf(tokensOf(topic))) ?? (slug(topic) || null)
    );
  }

  /**
   * The topics whose words stand in a text.
   *
   * @param where - `title` for all words of a topic, `text` for those that mean it anywhere.
   */
  #in(text: string, where: 'title' | 'text'): Map<string, Found> {
    if (this.#words.isEmpty) return new Map();
    const tokens = tokensOf(text.slice(0, MAX_TEXT));
    const all = this.#words
      .matches(tokens)
      .filter(({ value, from, to }) => value.fits(tokens.slice(from, to)));
    const means = all.filter(
      ({ value }) => value.where === 'text' || value.where === where,
    );
    const others = all.filter(({ value }) => value.where === 'unless');
    const found = new Map<string, Found>();
    for (const { value, from, to } of means) {
      const meansOther = others.some(
        other =>
          other.value.topic === value.topic &&
          other.from < to &&
          other.to > from &&
          other.to - other.from >= to - from,
      );
      if (meansOther) continue;
      const matched = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
      const before = found.get(value.topic);
      const isElsewhere =
        before === undefined || from >= before.end + WORDS_BETWEEN;
      found.set(value.topic, {
        matched:
          before && before.matched.length >= matched.length
            ? before.matched
            : matched,
        times: (before?.times ?? 0) + Number(isElsewhere),
        end: isElsewhere ? to : Math.max(before.end, to),
      });
    }
    return found;
  }
}
