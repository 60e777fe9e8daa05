import { Candidates } from './Candidates';
import { Clusters, firstOf, type Cluster } from './clusters';
import type { Rulings } from './decisions/rulings';
import type { Entry } from './entries';
import { CLEAR_LEAD, type Likely } from './firmTalks';
import type { Verdict } from './judge';
import type { Changes } from './MentionTable';
import { compare } from './normalise';
import { difference, keepSame } from './TalkGroups';
import type { Vocabulary } from './vocabulary';

interface Edge {
  a: Cluster;
  b: Cluster;
  verdict: Verdict;
}

/**
 * The talks that are one by all that is said of them, kept up to date: what changes is worked out anew together with all
 * that it may be one with, and nothing else.
 *
 * @internal
 */
export class LikelyTalks {
  readonly #candidates = new Candidates();
  /** What each talk of the first glance is, or is part of. */
  readonly #wholeOf = new Map<Cluster, Cluster>();
  readonly #ofEntry = new Map<Entry, Cluster>();
  /** By the first talk of each pair that was left apart. */
  readonly #likely = new Map<Cluster, Likely[]>();

  /**
   * @param reweighed - Talks in whose titles words say more, or less, than before.
   *
   * @returns The talks that are no more, and those that came in their place.
   */
  update(
    changes: Changes<Cluster>,
    reweighed: ReadonlySet<Cluster>,
    vocabulary: Vocabulary,
    sides: Rulings['sides'],
  ): Changes<Cluster> {
    const touched = this.#candidates.update(changes, reweighed, vocabulary);
    const before = new Set<Cluster>();
    for (const part of changes.removed) this.#forget(part, before);
    const after: Cluster[] = [];
    const done = new Set<Cluster>();
    for (const seed of touched) {
      if (done.has(seed)) continue;
      const parts = this.#connected(seed);
      for (const part of parts) {
        done.add(part);
        this.#forget(part, before);
      }
      after.push(...this.#unite(parts, sides));
    }
    const kept = keepSame(after, before);
    for (const whole of kept) {
      for (const entry of whole.entries) this.#ofEntry.set(entry, whole);
    }
    for (const part of done) {
      const [entry] = part.entries;
      const whole = entry && this.#ofEntry.get(entry);
      if (whole) this.#wholeOf.set(part, whole);
    }
    return difference(before, new Set(kept));
  }

  /** The talk a mention is held to speak of. */
  of(entry: Entry): Cluster | undefined {
    return this.#ofEntry.get(entry);
  }

  *likely(): Generator<Likely> {
    for (const all of this.#likely.values()) yield* all;
    for (const [a, b, verdict] of this.#candidates.pairs()) {
      const [left, right] = [a.entries[0], b.entries[0]];
      if (verdict.decision === 'suggest' && left && right) {
        yield { pair: [left, right], ...verdict };
      }
    }
  }

  /** Those that are connected by pairs held for one talk, in the order of their mentions. */
  #connected(seed: Cluster): Cluster[] {
    const found = new Set([seed]);
    const open = [seed];
    for (let talk = open.pop(); talk !== undefined; talk = open.pop()) {
      for (const [other, { decision }] of this.#candidates.verdicts(talk)) {
        if (decision !== 'merge' || found.has(other)) continue;
        found.add(other);
        open.push(other);
      }
    }
    return [...found].sort((x, y) => compare(firstOf(x), firstOf(y)));
  }

  /** The most similar pairs first, unless another is about as good and contradicts. */
  #unite(parts: readonly Cluster[], sides: Rulings['sides']): Cluster[] {
    if (parts.length === 1) return [...parts];
    const clusters = Clusters.of(parts, sides);
    const edges = parts
      .flatMap(a =>
        [...this.#candidates.verdicts(a)].flatMap(([b, verdict]): Edge[] =>
          verdict.decision === 'merge' && firstOf(a) < firstOf(b)
            ? [{ a, b, verdict }]
            : [],
        ),
      )
      .sort(
        (x, y) =>
          y.verdict.similarity - x.verdict.similarity ||
          compare(firstOf(x.a), firstOf(y.a)) ||
          compare(firstOf(x.b), firstOf(y.b)),
      );
    for (const { a, b, verdict } of edges) {
      const [left, right] = [a.entries[0], b.entries[0]];
      if (!left || !right) continue;
      const hasRival =
        this.#isRivalled(a, b, verdict, clusters) ||
        this.#isRivalled(b, a, verdict, clusters);
      if (hasRival || !clusters.merge(left, right, verdict.ground)) {
        const likely = this.#likely.get(a) ?? [];
        likely.push({ pair: [left, right], ...verdict });
        this.#likely.set(a, likely);
      }
    }
    return clusters.toArray();
  }

  /** Whether another may just as well be what `a` is, and cannot be if `b` is. */
  #isRivalled(
    a: Cluster,
    b: Cluster,
    { similarity, ground }: Verdict,
    clusters: Clusters,
  ): boolean {
    const [left, right] = [a.entries[0], b.entries[0]];
    for (const [other, verdict] of this.#candidates.verdicts(a)) {
      const [to] = other.entries;
      if (other === b || verdict.decision !== 'merge') continue;
      if (similarity - verdict.similarity >= CLEAR_LEAD) continue;
      if (!to || !left || !right) continue;
      const talk = clusters.of(to);
      if (talk === clusters.of(left) || talk === clusters.of(right)) continue;
      if (
        clusters.conflict(to, left, ground) !== null ||
        clusters.conflict(to, right, ground) !== null
      ) {
        return true;
      }
    }
    return false;
  }

  #forget(part: Cluster, before: Set<Cluster>): void {
    const whole = this.#wholeOf.get(part);
    if (whole) {
      before.add(whole);
      for (const entry of part.entries) {
        if (this.#ofEntry.get(entry) === whole) this.#ofEntry.delete(entry);
      }
    }
    this.#wholeOf.delete(part);
    this.#likely.delete(part);
  }
}
