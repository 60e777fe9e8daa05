import type { Entry } from './entries';
import { providerOf } from './externalIds';
import { areCompatible, type EventNode } from './eventIndex';
import { compareSpeakers, type PersonForm } from './people';

/** Mentions that are held to be one talk, and what they say together. */
interface Cluster {
  entries: Entry[];
  ids: Set<string>;
  /** By key, or first name. Kept apart from the entries: a talk may have thousands of mentions, but few speakers. */
  people: Map<string, PersonForm>;
  events: Set<EventNode>;
  days: Set<string>;
}

/**
 * How strong the reason for a merge is. `curator` overrides all doubts, `id` those about speakers and days.
 *
 * @internal
 */
export type Ground = 'curator' | 'id' | 'title' | 'likeness';

/**
 * Disjoint sets of mentions that refuse to become contradictory: whatever the reason for a merge, the whole of both sides
 * is looked at, so that a chain of likely pairs never unites what cannot be one.
 *
 * @internal
 */
export class Clusters {
  readonly #of = new Map<Entry, Cluster>();
  readonly #apart: Array<[Entry, Entry]>;

  constructor(entries: Entry[], apart: Array<[Entry, Entry]>) {
    this.#apart = apart;
    for (const entry of entries) {
      this.#of.set(entry, {
        entries: [entry],
        ids: new Set(entry.ids),
        people: new Map(entry.people.map(p => [p.key || p.first, p])),
        events: new Set(entry.event ? [entry.event] : []),
        days: new Set(entry.mention.day ? [entry.mention.day] : []),
      });
    }
  }

  /** Unites the talks of two mentions, unless that contradicts what is known. */
  merge(a: Entry, b: Entry, ground: Ground): boolean {
    const left = this.#cluster(a);
    const right = this.#cluster(b);
    if (left === right) return true;
    if (this.#conflict(left, right, ground)) return false;
    const [into, from] =
      left.entries.length >= right.entries.length
        ? [left, right]
        : [right, left];
    into.entries.push(...from.entries);
    for (const id of from.ids) into.ids.add(id);
    for (const [key, person] of from.people) into.people.set(key, person);
    for (const event of from.events) into.events.add(event);
    for (const day of from.days) into.days.add(day);
    for (const entry of from.entries) this.#of.set(entry, into);
    return true;
  }

  areOne(a: Entry, b: Entry): boolean {
    return this.#cluster(a) === this.#cluster(b);
  }

  /** Whether something known speaks against uniting the talks of two mentions. */
  contradict(a: Entry, b: Entry, ground: Ground): boolean {
    return this.#conflict(this.#cluster(a), this.#cluster(b), ground);
  }

  /** All mentions held to be the same talk as this one. */
  around(entry: Entry): readonly Entry[] {
    return this.#cluster(entry).entries;
  }

  /** Each in the order of the mentions' ids, and in that order among themselves. */
  toArray(): Entry[][] {
    const order = new Map([...this.#of.keys()].map((entry, i) => [entry, i]));
    const place = (entry: Entry) => order.get(entry) ?? 0;
    const all = [...new Set(this.#of.values())].map(cluster =>
      [...cluster.entries].sort((a, b) => place(a) - place(b)),
    );
    const head = (entries: Entry[]) => entries.map(place)[0] ?? 0;
    return all.sort((a, b) => head(a) - head(b));
  }

  #cluster(entry: Entry): Cluster {
    const cluster = this.#of.get(entry);
    if (!cluster) throw new Error(`Unknown mention ${entry.mention.id}`);
    return cluster;
  }

  #conflict(left: Cluster, right: Cluster, ground: Ground): boolean {
    if (this.#keptApart(left, right)) return true;
    if (ground === 'curator') return false;
    if (contradictoryIds(left.ids, right.ids)) return true;
    if (!all(left.events, right.events, areCompatible)) return true;
    if (ground === 'id') return false;
    return (
      !all(left.days, right.days, (a, b) => a === b) ||
      compareSpeakers([...left.people.values()], [...right.people.values()]) ===
        'differ'
    );
  }

  #keptApart(left: Cluster, right: Cluster): boolean {
    return this.#apart.some(([a, b]) => {
      const [x, y] = [this.#cluster(a), this.#cluster(b)];
      return (x === left && y === right) || (x === right && y === left);
    });
  }
}

function all<T>(
  left: Set<T>,
  right: Set<T>,
  agree: (a: T, b: T) => boolean,
): boolean {
  return [...left].every(a => [...right].every(b => agree(a, b)));
}

/** Two ids of one provider are two talks, unless both sides share one of its ids already. */
function contradictoryIds(left: Set<string>, right: Set<string>): boolean {
  const shared = new Set(
    [...left].filter(id => right.has(id)).map(id => providerOf(id)),
  );
  const providers = new Set([...left].map(id => providerOf(id)));
  return [...right].some(id => {
    const provider = providerOf(id);
    return providers.has(provider) && !shared.has(provider);
  });
}
