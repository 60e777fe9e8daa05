import { areKeptApart, type Rulings } from './decisions/rulings';
import type { Entry } from './entries';
import { areCompatible, type EventNode } from './eventNodes';
import { providerOf } from './externalIds';
import type { Names } from './likeness';
import { localTime } from './localTime';
import { compare } from './normalise';
import { compareSpeakers, peopleOf, type PersonForm } from './people';
import type { TitleForm } from './titles';

/**
 * Mentions that are held to be one talk, and what they say together. Each thing once: a talk may have thousands of
 * mentions, but few titles and speakers.
 *
 * @internal
 */
export interface Cluster {
  entries: Entry[];
  ids: Set<string>;
  /** Where they stand in packs. */
  places: Set<string>;
  /** By core. */
  titles: Map<string, TitleForm>;
  /** By key, or first name. */
  people: Map<string, PersonForm>;
  organizations: Set<string>;
  names: Names;
  events: Set<EventNode>;
  days: Set<string>;
  articles: Set<string>;
  /** By which curators told it from other talks, see `areKeptApart`. */
  sides: Set<string>;
}

/**
 * How strong the reason for a merge is. `repeat`, of sessions that are one talk given twice, overrides all but a curator's
 * word, `id` doubts about speakers, days and titles,
 * `title` that an article seldom tells of one talk twice under two titles.
 *
 * @internal
 */
export type Ground = 'repeat' | 'id' | 'title' | 'likeness';

/** What speaks against a merge. @internal */
export type Conflict =
  | 'decision'
  | 'ids'
  | 'event'
  | 'day'
  | 'speakers'
  | 'article';

/**
 * Disjoint sets of mentions that refuse to become contradictory: whatever the reason for a merge, the whole of both sides
 * is looked at, so that a chain of likely pairs never unites what cannot be one.
 *
 * @internal
 */
export class Clusters {
  readonly #of = new Map<Entry, Cluster>();
  readonly #sides: Rulings['sides'];

  /**
   * @param entries - Sorted by mention id.
   * @param sides - Of mentions that curators told from others, by id.
   */
  constructor(entries: readonly Entry[], sides: Rulings['sides']) {
    this.#sides = sides;
    for (const entry of entries) {
      this.#of.set(entry, alone(entry, sides.get(entry.mention.id) ?? []));
    }
  }

  /** Takes talks as they were found so far. */
  static of(talks: readonly Cluster[], sides: Rulings['sides']): Clusters {
    const clusters = new Clusters([], sides);
    for (const talk of talks) {
      const copy = united([talk]);
      for (const entry of talk.entries) clusters.#of.set(entry, copy);
    }
    return clusters;
  }

  /** Unites the talks of two mentions, unless that contradicts what is known. */
  merge(a: Entry, b: Entry, ground: Ground): boolean {
    const left = this.of(a);
    const right = this.of(b);
    if (left === right) return true;
    if (this.conflict(a, b, ground)) return false;
    const [into, from] =
      left.entries.length >= right.entries.length
        ? [left, right]
        : [right, left];
    absorb(into, from);
    for (const entry of from.entries) this.#of.set(entry, into);
    return true;
  }

  /** The talk a mention is held to speak of. */
  of(entry: Entry): Cluster {
    const cluster = this.#of.get(entry);
    if (!cluster) throw new Error(`Unknown mention ${entry.mention.id}`);
    return cluster;
  }

  /** What speaks against uniting the talks of two mentions; null where nothing does. */
  conflict(a: Entry, b: Entry, ground: Ground): Conflict | null {
    return conflictOf(this.of(a), this.of(b), ground);
  }

  /**
   * Each once, in the order of the first of its mentions, and these in the order of their ids; what they say together does
   * not depend on the order in which they met.
   */
  toArray(): Cluster[] {
    const sides = (entry: Entry) => this.#sides.get(entry.mention.id) ?? [];
    const talks = [...new Set(this.#of.values())].map(talk =>
      talk.entries.length === 1
        ? talk
        : united(talk.entries.map(entry => alone(entry, sides(entry)))),
    );
    return talks.sort((a, b) => compare(firstOf(a), firstOf(b)));
  }
}

/** What speaks against uniting two talks; null where nothing does. @internal */
export function conflictOf(
  left: Cluster,
  right: Cluster,
  ground: Ground,
): Conflict | null {
  if (areKeptApart(left.sides, right.sides)) return 'decision';
  if (ground === 'repeat') return null;
  if (contradictoryIds(left.places, right.places)) return 'decision';
  if (contradictoryIds(left.ids, right.ids)) return 'ids';
  if (!all(left.events, right.events, areCompatible)) return 'event';
  if (ground === 'id') return null;
  if (!all(left.days, right.days, (x, y) => x === y)) return 'day';
  const speakers = compareSpeakers(left.people, right.people);
  if (speakers === 'differ') return 'speakers';
  if (ground === 'title') return null;
  const twice = [...left.articles].some(id => right.articles.has(id));
  return twice ? 'article' : null;
}

/** The smallest id of its mentions: tells a talk from all others. @internal */
export function firstOf({ entries }: Cluster): string {
  return entries[0]?.mention.id ?? '';
}

function alone(entry: Entry, sides: readonly string[]): Cluster {
  return {
    entries: [entry],
    ids: new Set(entry.ids),
    places: new Set(placeInPack(entry)),
    titles: new Map(entry.titles.map(title => [title.core, title])),
    people: peopleOf(entry.people),
    organizations: new Set(entry.organizations),
    names: {
      people: new Set(entry.names.people),
      organizations: new Set(entry.names.organizations),
      event: new Set(entry.names.event),
    },
    events: new Set(entry.event ? [entry.event] : []),
    days: new Set(dayOf(entry) ?? []),
    articles: new Set([entry.article]),
    sides: new Set(sides),
  };
}

/**
 * The day of the talk at the event. Of an instant it is known with the time zone only: in UTC it may be that before, or after.
 */
function dayOf({ mention, event }: Entry): [string] | null {
  const local = localTime(mention, event);
  if (local) return [local.date];
  const isUncertain = mention.startsAt !== undefined && mention.start === null;
  return mention.day && !isUncertain ? [mention.day] : null;
}

/** A pack lists each talk once: two of its talks are never one. */
function placeInPack({ authority, document, mention }: Entry): string[] {
  return authority === 'pack'
    ? [`${encodeURIComponent(document.source)}:${mention.id}`]
    : [];
}

function absorb(into: Cluster, from: Cluster): void {
  for (const entry of from.entries) into.entries.push(entry);
  for (const [key, title] of from.titles) into.titles.set(key, title);
  for (const [key, person] of from.people) into.people.set(key, person);
  for (const set of [
    'ids',
    'places',
    'organizations',
    'days',
    'articles',
    'sides',
  ] as const) {
    for (const value of from[set]) into[set].add(value);
  }
  for (const kind of ['people', 'organizations', 'event'] as const) {
    for (const word of from.names[kind]) into.names[kind].add(word);
  }
  for (const event of from.events) into.events.add(event);
}

function all<T>(
  left: Set<T>,
  right: Set<T>,
  agree: (a: T, b: T) => boolean,
): boolean {
  return [...left].every(a => [...right].every(b => agree(a, b)));
}

/** The ids without the second at which a recording is entered, with all of these. */
function startsOf(ids: ReadonlySet<string>): Map<string, Set<string>> {
  const starts = new Map<string, Set<string>>();
  for (const id of ids) {
    const [, whole = id, start] = /^(.*)@(\d+)$/.exec(id) ?? [];
    const known = starts.get(whole) ?? new Set();
    starts.set(whole, start && start !== '0' ? known.add(start) : known);
  }
  return starts;
}

/**
 * Two ids of one provider are two talks, unless both sides have one of its ids in common. Where one side knows only on which
 * recording the talk is, it may be any part of it.
 *
 * @internal
 */
export function contradictoryIds(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): boolean {
  const providers = new Set([...left].map(id => providerOf(id)));
  if (![...right].some(id => providers.has(providerOf(id)))) return false;
  const [ours, theirs] = [startsOf(left), startsOf(right)];
  const isShared = (id: string) => {
    const [one, other] = [ours.get(id), theirs.get(id)];
    if (!one || !other) return false;
    if (one.size === 0 || other.size === 0) return true;
    return [...one].some(start => other.has(start));
  };
  const shared = new Set(
    [...ours.keys()].filter(isShared).map(id => providerOf(id)),
  );
  return [...right].some(id => {
    const provider = providerOf(id);
    return providers.has(provider) && !shared.has(provider);
  });
}

/**
 * The talks of several clusters taken together, whatever speaks against it: a curator's word.
 *
 * @param clusters - At least one.
 * @internal
 */
export function united(clusters: readonly Cluster[]): Cluster {
  const whole: Cluster = {
    entries: [],
    ids: new Set(),
    places: new Set(),
    titles: new Map(),
    people: new Map(),
    organizations: new Set(),
    names: { people: new Set(), organizations: new Set(), event: new Set() },
    events: new Set(),
    days: new Set(),
    articles: new Set(),
    sides: new Set(),
  };
  const inOrder = [...clusters].sort((a, b) => compare(firstOf(a), firstOf(b)));
  for (const cluster of inOrder) absorb(whole, cluster);
  whole.entries.sort((a, b) => compare(a.mention.id, b.mention.id));
  return whole;
}
