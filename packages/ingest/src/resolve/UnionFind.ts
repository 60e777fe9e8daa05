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
