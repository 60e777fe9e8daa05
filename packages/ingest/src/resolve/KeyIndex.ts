const NOTHING: never[] = [];

/**
 * Things by the keys they have, to find those that have one in common.
 *
 * @internal
 */
export class KeyIndex<T extends string | object> {
  /** Most keys are of one thing alone: that stands there without a set around it. */
  readonly #things = new Map<string, T | Set<T>>();
  readonly #keys = new Map<T, readonly string[]>();

  /** Adds a thing; one that is there already gets these keys instead of its old ones. */
  set(thing: T, keys: Iterable<string>): void {
    this.delete(thing);
    const distinct = [...new Set(keys)];
    this.#keys.set(thing, distinct);
    for (const key of distinct) {
      const things = this.#things.get(key);
      if (things === undefined) this.#things.set(key, thing);
      else if (things instanceof Set) things.add(thing);
      else this.#things.set(key, new Set<T>([things, thing]));
    }
  }

  delete(thing: T): void {
    for (const key of this.keysOf(thing)) {
      const things = this.#things.get(key);
      if (!(things instanceof Set)) {
        this.#things.delete(key);
        continue;
      }
      things.delete(thing);
      const [left] = things;
      if (things.size === 1 && left !== undefined) this.#things.set(key, left);
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
    const things = this.#things.get(key);
    if (things instanceof Set) return things;
    return new Set(things === undefined ? [] : [things]);
  }

  /** How many things have a key. */
  countHaving(key: string): number {
    const things = this.#things.get(key);
    if (things instanceof Set) return things.size;
    return things === undefined ? 0 : 1;
  }

  /**
   * The things that have a key in common with this one, itself not among them.
   *
   * @param maxSharing - A key of more things than this brings nobody together.
   */
  neighbours(thing: T, maxSharing = Infinity): Set<T> {
    const found = new Set<T>();
    for (const key of this.keysOf(thing)) {
      for (const other of this.#sharing(key, maxSharing)) found.add(other);
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
        const sharing = this.#sharing(key, maxSharing);
        if (sharing === NOTHING || keys.has(key)) continue;
        keys.add(key);
        for (const other of sharing) {
          if (found.has(other)) continue;
          found.add(other);
          open.push(other);
        }
      }
    }
    return found;
  }

  /** The things that a key brings together: none where it is that of one alone. */
  #sharing(key: string, maxSharing: number): Iterable<T> {
    const things = this.#things.get(key);
    return things instanceof Set && things.size <= maxSharing
      ? things
      : NOTHING;
  }
}
