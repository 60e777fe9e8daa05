import { firstOf, type Cluster } from '../clusters';
import { KeyIndex } from '../KeyIndex';
import type { Changes } from '../MentionTable';
import { compare } from '../normalise';
import { heirOf } from '../nameTalks';
import { ownName } from '../ownName';
import { difference, keepSame } from '../TalkGroups';
import { applyUnions } from './applyUnions';
import type { PublishedIndex } from './PublishedIndex';
import type { Meant, Ruling, Rulings } from './rulings';

/** What is decided of talks, the oldest first. @internal */
export type OnTalks = Map<Cluster, Array<Ruling['decision']>>;

/**
 * The talks as curators have them: those that the rules found, some of them united; kept up to date as these come and go.
 *
 * @internal
 */
export class DecidedTalks {
  readonly #ownNames = new KeyIndex<Cluster>();
  #wholes = new Map<Cluster, Cluster>();
  /** What is decided of each. */
  rulings: OnTalks = new Map();
  /** The talks that decisions mean, by the names they use. */
  heirs: ReadonlyMap<string, Cluster> = new Map();
  /** Ids of the decisions that bear on nothing, sorted. */
  idle: string[] = [];

  /**
   * @param found - The talks that the rules found no more, and those they found instead.
   * @param of - The talk that the rules hold a mention to speak of.
   * @param published - The names that talks have had.
   * @returns The same of the talks as they are decided.
   */
  update(
    found: Changes<Cluster>,
    { unions, rulings, meant, parts: leaving }: Rulings,
    of: (mention: string) => Cluster | undefined,
    published: PublishedIndex,
  ): Changes<Cluster> {
    for (const talk of found.removed) this.#ownNames.delete(talk);
    for (const talk of found.added) {
      this.#ownNames.set(talk, [ownName(talk.entries)]);
    }
    const talkOf = ({ name, mentions }: Meant) => {
      const parts = mentions.flatMap(mention => of(mention) ?? []);
      const publication = published.get(name);
      const heir = publication
        ? heirOf(publication, [...new Set(parts)], {
            published,
            parts: leaving,
          })
        : mostOf(parts);
      return heir ?? this.#named(name);
    };

    const before = this.#wholes;
    this.#wholes = reuse(applyUnions(unions, talkOf), new Set(before.values()));
    this.rulings = new Map();
    for (const { decision, talk } of rulings) {
      const part = talkOf(talk);
      if (!part) continue;
      const whole = this.wholeOf(part);
      this.rulings.set(whole, [...(this.rulings.get(whole) ?? []), decision]);
    }
    this.heirs = new Map(
      meant.flatMap(({ talks }) =>
        talks.flatMap((one): Array<[string, Cluster]> => {
          const talk = talkOf(one);
          return talk ? [[one.name, this.wholeOf(talk)]] : [];
        }),
      ),
    );
    this.idle = meant
      .flatMap(({ decision, talks }) => (talks.every(talkOf) ? [] : decision))
      .sort(compare);

    const isNew = new Set(found.added);
    const isGone = new Set(found.removed);
    const touched = [...before.keys(), ...this.#wholes.keys()];
    const were = [...found.removed, ...touched.filter(t => !isNew.has(t))];
    const are = [...found.added, ...touched.filter(t => !isGone.has(t))];
    return difference(
      new Set(were.map(talk => before.get(talk) ?? talk)),
      new Set(are.map(talk => this.wholeOf(talk))),
    );
  }

  /** The talk that one found by the rules is, or is part of. */
  wholeOf(talk: Cluster): Cluster {
    return this.#wholes.get(talk) ?? talk;
  }

  /** The talks found by the rules that are part of another. */
  parts(): Iterable<Cluster> {
    return this.#wholes.keys();
  }

  #named(name: string): Cluster | null {
    const [talk] = [...this.#ownNames.having(name)].sort((a, b) =>
      compare(firstOf(a), firstOf(b)),
    );
    return talk ?? null;
  }
}

/** The united talks; those that consist of the same mentions as before are the same objects. */
function reuse(
  wholes: ReadonlyMap<Cluster, Cluster>,
  before: ReadonlySet<Cluster>,
): Map<Cluster, Cluster> {
  const distinct = [...new Set(wholes.values())];
  const kept = keepSame(distinct, before);
  const keptOf = new Map(distinct.map((whole, i) => [whole, kept[i] ?? whole]));
  return new Map(
    [...wholes].map(([part, whole]) => [part, keptOf.get(whole) ?? whole]),
  );
}

/** The most frequent; of equally frequent ones the first. */
function mostOf<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
