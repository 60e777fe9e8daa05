import { Clusters, type Cluster } from './clusters';
import type { Rulings } from './decisions/rulings';
import type { Entry } from './entries';
import { firmKeys, uniteFirmly, type Likely } from './firmTalks';
import { KeyIndex } from './KeyIndex';
import type { Changes } from './MentionTable';
import { compare } from './normalise';
import type { Vocabulary } from './vocabulary';

/**
 * The mentions that are one talk at the first glance, kept up to date: what changes is worked out anew together with all
 * that it has a key in common with, and nothing else.
 *
 * @internal
 */
export class TalkGroups {
  readonly #index = new KeyIndex<Entry>();
  readonly #talkOf = new Map<Entry, Cluster>();
  /** By the second mention of each pair. */
  readonly #likely = new Map<Entry, Likely[]>();

  /**
   * @param reweighed - Of those that stay, the ones in whose titles words say more, or less, than before.
   *
   * @returns The talks that are no more, and those that came in their place.
   */
  update(
    { removed, added }: Changes<Entry>,
    reweighed: readonly Entry[],
    vocabulary: Vocabulary,
    sides: Rulings['sides'],
  ): Changes<Cluster> {
    const touched = new Set([...added, ...reweighed]);
    const before = new Set<Cluster>();
    for (const entry of removed) {
      for (const other of this.#index.neighbours(entry)) touched.add(other);
    }
    for (const entry of removed) {
      this.#index.delete(entry);
      touched.delete(entry);
      this.#forget(entry, before);
    }
    for (const entry of added) this.#index.set(entry, firmKeys(entry));
    const entries = [...this.#index.closure(touched)].sort((a, b) =>
      compare(a.mention.id, b.mention.id),
    );
    for (const entry of entries) this.#forget(entry, before);

    const clusters = new Clusters(entries, sides);
    for (const likely of uniteFirmly(entries, clusters, vocabulary)) {
      const [, second] = likely.pair;
      const known = this.#likely.get(second);
      if (known) known.push(likely);
      else this.#likely.set(second, [likely]);
    }
    const after = keepSame(clusters.toArray(), before);
    for (const talk of after) {
      for (const entry of talk.entries) this.#talkOf.set(entry, talk);
    }
    return difference(before, new Set(after));
  }

  /** The talks, as they are now, that some mentions speak of. */
  talksOf(entries: readonly Entry[]): Set<Cluster> {
    return new Set(entries.flatMap(entry => this.#talkOf.get(entry) ?? []));
  }

  *likely(): Generator<Likely> {
    for (const all of this.#likely.values()) yield* all;
  }

  #forget(entry: Entry, before: Set<Cluster>): void {
    const talk = this.#talkOf.get(entry);
    if (talk) before.add(talk);
    this.#talkOf.delete(entry);
    this.#likely.delete(entry);
  }
}

/** The talks; those that consist of the same mentions as before are the same objects. */
export function keepSame(
  talks: readonly Cluster[],
  before: ReadonlySet<Cluster>,
): Cluster[] {
  const known = new Map<Entry | undefined, Cluster>();
  for (const talk of before) known.set(talk.entries[0], talk);
  return talks.map(talk => {
    const old = known.get(talk.entries[0]);
    const isSame =
      old?.entries.length === talk.entries.length &&
      old.entries.every((entry, i) => entry === talk.entries[i]);
    return isSame && old ? old : talk;
  });
}

export function difference<T>(
  before: ReadonlySet<T>,
  after: ReadonlySet<T>,
): Changes<T> {
  return {
    removed: [...before].filter(thing => !after.has(thing)),
    added: [...after].filter(thing => !before.has(thing)),
  };
}
