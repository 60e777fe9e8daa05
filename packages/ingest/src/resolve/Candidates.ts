import { firstOf, type Cluster } from './clusters';
import { judge, type Verdict } from './judge';
import { KeyIndex } from './KeyIndex';
import type { Changes } from './MentionTable';
import type { Vocabulary } from './vocabulary';

/** A word or person of more talks than this brings nobody together: the work would grow with its square. */
const MAX_SHARING = 120;

/**
 * The pairs of talks that are one, or may be, by what they say; kept up to date as talks come and go. Only pairs that
 * share a telling word of a title, or a speaker and any word, are looked at: the work grows with the talks, not with
 * their pairs.
 *
 * @internal
 */
export class Candidates {
  readonly #index = new KeyIndex<Cluster>();
  readonly #verdicts = new Map<Cluster, Map<Cluster, Verdict>>();

  /**
   * @param reweighed - Talks in whose titles words say more, or less, than before.
   *
   * @returns The talks of which a pair came or went, the added and reweighed ones among them; those that are no more are not.
   */
  update(
    { removed, added }: Changes<Cluster>,
    reweighed: ReadonlySet<Cluster>,
    vocabulary: Vocabulary,
  ): Set<Cluster> {
    const looked = new Set([...added, ...reweighed]);
    const touched = new Set(looked);
    const sharing = new Map<string, number>();
    // Of nothing there are no pairs that could come or go.
    const isFirst = this.#index.isEmpty;
    const note = (key: string) => {
      if (isFirst || sharing.has(key)) return;
      sharing.set(key, this.#index.countHaving(key));
    };
    for (const talk of [...removed, ...reweighed]) {
      this.#index.keysOf(talk).forEach(note);
      this.#index.delete(talk);
      for (const other of this.#verdicts.get(talk)?.keys() ?? []) {
        this.#verdicts.get(other)?.delete(talk);
        touched.add(other);
      }
      this.#verdicts.delete(talk);
    }
    for (const talk of removed) touched.delete(talk);
    for (const talk of looked) {
      const keys = keysOf(talk, vocabulary);
      for (const key of keys) note(key);
      this.#index.set(talk, keys);
    }
    for (const [key, before] of sharing) {
      const size = this.#index.countHaving(key);
      if (before > MAX_SHARING && size <= MAX_SHARING) {
        this.#meet(key, vocabulary, touched);
      } else if (before <= MAX_SHARING && size > MAX_SHARING) {
        this.#part(key, touched);
      }
    }
    const met = new Set<Cluster>();
    for (const talk of looked) {
      met.add(talk);
      for (const other of this.#partners(talk)) {
        if (!met.has(other)) this.#judge(talk, other, vocabulary, touched);
      }
    }
    return touched;
  }

  /** The talks that a talk is, or may be, one with. */
  verdicts(talk: Cluster): ReadonlyMap<Cluster, Verdict> {
    return this.#verdicts.get(talk) ?? new Map();
  }

  /** Each pair once. */
  *pairs(): Generator<[Cluster, Cluster, Verdict]> {
    for (const [a, others] of this.#verdicts) {
      for (const [b, verdict] of others) {
        if (firstOf(a) < firstOf(b)) yield [a, b, verdict];
      }
    }
  }

  #partners(talk: Cluster): Set<Cluster> {
    return this.#index.neighbours(talk, MAX_SHARING);
  }

  /** Few enough talks share a key again. */
  #meet(key: string, vocabulary: Vocabulary, touched: Set<Cluster>): void {
    const talks = [...this.#index.having(key)];
    talks.forEach((talk, i) => {
      for (const other of talks.slice(i + 1)) {
        if (this.#verdicts.get(talk)?.has(other)) continue;
        this.#judge(talk, other, vocabulary, touched);
      }
    });
  }

  /** Too many talks share a key: those that share no other are no pair any more. */
  #part(key: string, touched: Set<Cluster>): void {
    for (const talk of this.#index.having(key)) {
      const partners = this.#partners(talk);
      for (const other of [...(this.#verdicts.get(talk)?.keys() ?? [])]) {
        if (partners.has(other)) continue;
        this.#verdicts.get(talk)?.delete(other);
        this.#verdicts.get(other)?.delete(talk);
        touched.add(talk).add(other);
      }
    }
  }

  #judge(
    a: Cluster,
    b: Cluster,
    vocabulary: Vocabulary,
    touched: Set<Cluster>,
  ): void {
    const [left, right] = firstOf(a) < firstOf(b) ? [a, b] : [b, a];
    const verdict = judge(left, right, vocabulary);
    if (verdict.decision === 'none') return;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.#verdicts.get(from);
      if (known) known.set(to, verdict);
      else this.#verdicts.set(from, new Map([[to, verdict]]));
      touched.add(from);
    }
  }
}

function keysOf(talk: Cluster, vocabulary: Vocabulary): Set<string> {
  const keys = new Set<string>();
  const people = [...talk.people.values()].flatMap(({ key }) => key || []);
  for (const { tokens, core, truncated } of talk.titles.values()) {
    for (const token of tokens) {
      if (vocabulary.weight(token) === 1) keys.add(`word ${token}`);
      for (const person of people) keys.add(`person ${person} ${token}`);
    }
    if (truncated || tokens.size > 0) keys.add(`start ${core.slice(0, 20)}`);
  }
  return keys;
}
