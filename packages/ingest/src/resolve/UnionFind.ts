/**
 * Disjoint sets. The member that was there first stands for its set.
 *
 * @internal
 */
export class UnionFind<T> {
  readonly #parent = new Map<T, T>();

  find(member: T): T {
    let root = member;
    for (
      let next = this.#parent.get(root);
      next !== undefined;
      next = this.#parent.get(root)
    ) {
      root = next;
    }
    // Later look-ups from here are direct.
    for (
      let at = member, next = this.#parent.get(at);
      next !== undefined && next !== root;
      next = this.#parent.get(at)
    ) {
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  unite(a: T, b: T): void {
    const [left, right] = [this.find(a), this.find(b)];
    if (left !== right) this.#parent.set(right, left);
  }
}

/** How many members of a key a further one is compared with: a bound where thousands have the same title. */
const MAX_COMPARED = 16;

/**
 * Unites the members that are the same, comparing those only that have a key in common.
 *
 * @param keysOf - Keys of which two members that are the same share at least one.
 * @internal
 */
export function uniteSame<T>(
  members: readonly T[],
  keysOf: (member: T) => string[],
  isSame: (a: T, b: T) => boolean,
): UnionFind<T> {
  const sets = new UnionFind<T>();
  const met = new Map<string, T[]>();
  for (const member of members) {
    for (const key of keysOf(member)) {
      const others = met.get(key);
      for (const other of others ?? []) {
        if (isSame(other, member)) sets.unite(other, member);
      }
      if (!others) met.set(key, [member]);
      else if (others.length < MAX_COMPARED) others.push(member);
    }
  }
  return sets;
}
