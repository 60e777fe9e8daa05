/**
 * Things by the keys they have, to find those that have one in common.
 *
 * @internal
 */
export class KeyIndex<T> {
  readonly #things = new Map<string, Set<T>>();
  readonly #keys = new Map<T, readonly string[]>();

  /** Adds a thing; one that is there already gets these keys instead of its old ones. */
  set(thing: T, keys: Iterable<string>): void {
    this.delete(thing);
    const distinct = [...new Set(keys)];
    this.#keys.set(thing, distinct);
    for (const key of distinct) {
      const things = this.#things.get(key);
      if (things) things.add(thing);
      else this.#things.set(key, new Set([thing]));
    }
  }

  delete(thing: T): void {
    for (const key of this.keysOf(thing)) {
      const things = this.#things.get(key);
      things?.delete(thing);
      if (things?.size === 0) this.#things.delete(key);
    }
    this.#keys.delete(thing);
  }

  get isEmpty(): boolean {
    return this.#keys.size === 0;
  }

  has(thing: T): boolean {
    return this.#keys.has(thing);
  }

  keysOf(thing: T): readonly string[] {
    return this.#keys.get(thing) ?? [];
  }

  /** The things that have a key. */
  having(key: string): ReadonlySet<T> {
    return this.#things.get(key) ?? new Set();
  }

  /** The things that have a key in common with this one, itself not among them. */
  neighbours(thing: T): Set<T> {
    const found = new Set<T>();
    for (const key of this.keysOf(thing)) {
      for (const other of this.having(key)) found.add(other);
    }
    found.delete(thing);
    return found;
  }

  /**
   * These things, those that have a key in common with one of them, those that have one in common with such, and so on.
   *
   * @param maxSharing - A key of more things than this brings nobody together.
   */
  closure(seeds: Iterable<T>, maxSharing = Infinity): Set<T> {
    const found = new Set<T>();
    const keys = new Set<string>();
    const open = [...seeds].filter(seed => this.#keys.has(seed));
    for (const thing of open) found.add(thing);
    for (let thing = open.pop(); thing !== undefined; thing = open.pop()) {
      for (const key of this.keysOf(thing)) {
        if (keys.has(key)) continue;
        keys.add(key);
        const sharing = this.having(key);
        if (sharing.size > maxSharing) continue;
        for (const other of sharing) {
          if (found.has(other)) continue;
          found.add(other);
          open.push(other);
        }
      }
    }
    return found;
  }
}
