import type { Cluster } from '../clusters';
import type { Entry } from '../entries';
import { compare } from '../normalise';
import { ownName } from '../ownName';
import { applyUnions } from './applyUnions';
import type { Meant, Ruling, Rulings } from './rulings';

/** What the decisions make of the talks that mentions speak of by themselves. @internal */
export interface Decided {
  /** The talks; those that curators united are one. */
  talks: Cluster[];
  /** The talk that one found by the rules is, or is part of. */
  wholeOf: (cluster: Cluster) => Cluster;
  /** What is decided of each, the oldest first. */
  rulings: Map<Cluster, Array<Ruling['decision']>>;
  /** Ids of the decisions that bear on nothing, sorted. */
  idle: string[];
}

/**
 * Puts the decisions of curators upon the talks that the rules found.
 *
 * @param found - In an order that does not depend on how the documents arrived.
 * @internal
 */
export function decide(
  found: readonly Cluster[],
  { unions, rulings, meant }: Rulings,
  clusterOf: (entry: Entry) => Cluster,
): Decided {
  let named: Map<string, Cluster> | null = null;
  const byName = (name: string) => {
    named ??= new Map(
      [...found].reverse().map(talk => [ownName(talk.entries), talk]),
    );
    return named.get(name) ?? null;
  };
  const talkOf = ({ name, entries }: Meant) =>
    mostOf(entries.map(clusterOf)) ?? byName(name);
  const wholes = applyUnions(unions, talkOf);
  const wholeOf = (cluster: Cluster) => wholes.get(cluster) ?? cluster;

  const onTalk: Decided['rulings'] = new Map();
  for (const { decision, talk } of rulings) {
    const cluster = talkOf(talk);
    if (!cluster) continue;
    const whole = wholeOf(cluster);
    onTalk.set(whole, [...(onTalk.get(whole) ?? []), decision]);
  }
  return {
    talks: [...new Set(found.map(wholeOf))],
    wholeOf,
    rulings: onTalk,
    idle: meant
      .flatMap(({ decision, talks }) => (talks.every(talkOf) ? [] : decision))
      .sort(compare),
  };
}

/** The most frequent; of equally frequent ones the first. */
function mostOf<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
