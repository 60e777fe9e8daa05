import type { EventFact } from '../model';
import type { DescribedEvent, EventIndex, FoundEvent } from './eventIndex';
import { canBeOneEdition, type EventName } from './eventNames';
import { compare } from './normalise';

/**
 * One edition of an event, or an event of which no edition is known.
 *
 * @internal
 */
export interface EventNode extends EventName {
  /** Tells it from all others. */
  key: string;
  /** What documents say of it, best first; empty where it is only named. */
  facts: EventFact[];
  /** The names by which mentions called it. */
  names: Set<string>;
  /** IANA zone, where any document says. */
  timezone: string | null;
  parent: EventNode | null;
}

/** What mentions call events, and which they mean. @internal */
export interface NamedEvent {
  called: string | null;
  found: FoundEvent;
}

/**
 * Whether one talk can have been given at both: an unknown event is any event, and an umbrella is its co-located events.
 *
 * @internal
 */
export function areCompatible(
  a: EventNode | null,
  b: EventNode | null,
): boolean {
  if (!a || !b || a === b) return true;
  if (a.parent === b || b.parent === a) return true;
  return canBeOneEdition(a, b);
}

/**
 * The events there are, by the key of what was found: those that are described, and those that are only named. An event
 * named without a year is the only edition of it that anybody speaks of, where there is one only.
 *
 * @param before - What this gave before. An event that is still the same to talks is the same object, with what is new in it.
 * @internal
 */
export function eventNodes(
  index: EventIndex,
  named: Iterable<NamedEvent>,
  before: ReadonlyMap<string, EventNode> = new Map(),
): Map<string, EventNode> {
  const drafts = new Map<string, Draft>();
  for (const event of index.described()) describe(event, drafts);
  for (const { called, found } of named) {
    const draft = draftOf(found, drafts);
    if (called) draft.names.add(called.trim());
    if (!found.umbrella || draft.facts.length > 0) continue;
    const umbrella = draftOf(found.umbrella, drafts);
    draft.umbrellas.set(umbrella, (draft.umbrellas.get(umbrella) ?? 0) + 1);
  }
  settle(drafts);
  const rootless = [...drafts.values()].filter(d => !reachesRoot(d, drafts));
  for (const draft of rootless) draft.parent = null;
  const nodes = new Map<string, EventNode>();
  for (const key of drafts.keys()) nodeOf(key, drafts, before, nodes);
  return nodes;
}

interface Draft extends EventName {
  key: string;
  facts: EventFact[];
  names: Set<string>;
  parent: string | null;
  /** The events it is said to be held inside of, with how often. */
  umbrellas: Map<Draft, number>;
  /** The edition that is meant by it. */
  meant: Draft | null;
}

function describe(event: DescribedEvent, drafts: Map<string, Draft>): void {
  const { series, region, year, key, facts, parent } = event;
  drafts.set(key, {
    series,
    region,
    year,
    key,
    facts,
    names: new Set(),
    parent: parent && parent.key,
    umbrellas: new Map(),
    meant: null,
  });
}

function draftOf(found: FoundEvent, drafts: Map<string, Draft>): Draft {
  const known = drafts.get(found.key);
  if (known) return known;
  const { series, region, year, key } = found;
  const draft: Draft = {
    series,
    region,
    year,
    key,
    facts: [],
    names: new Set(),
    parent: null,
    umbrellas: new Map(),
    meant: null,
  };
  drafts.set(key, draft);
  return draft;
}

function settle(drafts: ReadonlyMap<string, Draft>): void {
  const series = new Map<string, Draft[]>();
  for (const draft of drafts.values()) {
    const editions = series.get(draft.series);
    if (editions) editions.push(draft);
    else series.set(draft.series, [draft]);
  }
  const bare = [...drafts.values()].filter(({ facts }) => facts.length === 0);
  for (const draft of bare) {
    const fuller = (series.get(draft.series) ?? []).filter(
      other =>
        other !== draft &&
        canBeOneEdition(other, draft) &&
        (other.facts.length > 0 || detail(other) > detail(draft)),
    );
    if (fuller.length === 1) draft.meant = fuller[0] ?? null;
  }
  for (const draft of bare) {
    for (const name of draft.names) draft.meant?.names.add(name);
    const [umbrella] = [...draft.umbrellas].sort(
      ([a, n], [b, m]) => m - n || compare(a.key, b.key),
    );
    if (umbrella) draft.parent = (umbrella[0].meant ?? umbrella[0]).key;
  }
}

function detail(name: EventName): number {
  return Number(name.year !== null) + Number(name.region !== null);
}

/** Umbrellas of umbrellas are followed no further than this. */
const MAX_DEPTH = 8;

/** Facts may name each other in a circle: none of these is held inside another then. */
function reachesRoot(
  draft: Draft,
  drafts: ReadonlyMap<string, Draft>,
): boolean {
  let at: Draft | undefined = draft;
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    if (!at || at.parent === null) return true;
    at = drafts.get(at.parent);
  }
  return false;
}

function nodeOf(
  key: string,
  drafts: ReadonlyMap<string, Draft>,
  before: ReadonlyMap<string, EventNode>,
  nodes: Map<string, EventNode>,
): EventNode | null {
  const known = nodes.get(key);
  const draft = drafts.get(key);
  if (known || !draft) return known ?? null;
  if (draft.meant) {
    const meant = nodeOf(draft.meant.key, drafts, before, nodes);
    if (meant) nodes.set(key, meant);
    return meant;
  }
  const { series, region, year, facts, names } = draft;
  const old = before.get(key);
  const isDescribed = facts.length > 0;
  const fresh: EventNode = {
    key,
    series,
    region,
    year,
    facts,
    names,
    timezone: facts.find(fact => fact.timezone)?.timezone ?? null,
    parent: null,
  };
  const parent =
    draft.parent === null ? null : nodeOf(draft.parent, drafts, before, nodes);
  const isSame =
    old?.key === key &&
    old.parent === parent &&
    old.timezone === fresh.timezone &&
    old.facts.length > 0 === isDescribed;
  const node = isSame && old ? old : fresh;
  node.facts = facts;
  node.names = names;
  node.parent = parent;
  nodes.set(key, node);
  return node;
}

/**
 * The name under which a bare event is shown: the most complete of those it was called.
 *
 * @internal
 */
export function titleOfBare(node: EventNode): string {
  return (
    [...node.names].sort((a, b) => b.length - a.length || compare(a, b))[0] ??
    node.series
  );
}
