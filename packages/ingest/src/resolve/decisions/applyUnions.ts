import { united, type Cluster } from '../clusters';
import { UnionFind } from '../UnionFind';
import { areKeptApart, type Meant, type Union } from './rulings';

/**
 * Unites the talks that curators hold to be one. To be done when the rest is settled: a mention then finds either of them
 * by what it says, and need not agree with both.
 *
 * @param clusterOf - The talk that is meant; null where it is gone.
 * @returns The talk that each of the united ones is part of now.
 * @internal
 */
export function applyUnions(
  unions: readonly Union[],
  clusterOf: (meant: Meant) => Cluster | null,
): Map<Cluster, Cluster> {
  const sets = new UnionFind<Cluster>();
  const members = new Map<Cluster, Cluster[]>();
  for (const { talks } of unions) {
    const [first, ...others] = talks.flatMap(meant => clusterOf(meant) ?? []);
    for (const other of others) {
      if (!first) continue;
      const [a, b] = [sets.find(first), sets.find(other)];
      const [left, right] = [members.get(a) ?? [a], members.get(b) ?? [b]];
      if (a === b || areDecidedApart(left, right)) continue;
      sets.unite(a, b);
      members.set(sets.find(a), [...left, ...right]);
    }
  }
  const parts = new Map<Cluster, Cluster>();
  for (const [root, all] of members) {
    if (sets.find(root) !== root) continue;
    const whole = united(all);
    for (const part of all) parts.set(part, whole);
  }
  return parts;
}

function areDecidedApart(
  left: readonly Cluster[],
  right: readonly Cluster[],
): boolean {
  return left.some(a => right.some(b => areKeptApart(a.sides, b.sides)));
}
