import type { EventFact, Mention } from '../model';
import {
  canBeOneEdition,
  eventName,
  isHeldInside,
  type EventName,
} from './eventNames';
import { parseHttp } from './externalIds';
import { compare, words } from './normalise';

/**
 * One edition of an event, or an event of which no edition is known.
 *
 * @internal
 */
export interface EventNode extends EventName {
  /** What the packs say of it, best first; empty where it is only named. */
  facts: EventFact[];
  /** The names by which mentions called it. */
  names: Set<string>;
  parent: EventNode | null;
}

/** What of a document tells which edition is meant by a name without a year. */
export interface EventContext {
  /** The only year its mentions name; null where there are several, or none. */
  year: string | null;
  /** The only region its mentions name. */
  region: string | null;
  /** The only event it names that is not held inside another. */
  umbrella: string | null;
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

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

const key = (name: string) => words(name).join(' ');

/**
 * All events of an input by the names, hosts and editions under which documents speak of them.
 *
 * @internal
 */
export class EventIndex {
  readonly #nodes: EventNode[] = [];
  readonly #byName = new Map<string, Set<EventNode>>();
  readonly #byHost = new Map<string, Set<EventNode>>();
  readonly #names = new Map<string, EventName>();
  readonly #bySeries = new Map<string, EventNode[]>();
  readonly #bare = new Map<string, EventNode>();

  /** @param facts - What packs say of events, in the order of their authority. */
  constructor(facts: EventFact[]) {
    for (const fact of facts) this.#addFact(fact);
    for (const node of this.#nodes) {
      const partOf = node.facts.find(fact => fact.partOf)?.partOf;
      const parents = partOf ? this.#byName.get(key(partOf)) : undefined;
      const [parent] = parents ?? [];
      if (parents?.size === 1 && parent && parent !== node)
        node.parent = parent;
    }
  }

  /** A name taken apart; each name once, for a schedule repeats it with every talk. */
  nameOf(name: string): EventName {
    const known = this.#names.get(name) ?? eventName(name);
    this.#names.set(name, known);
    return known;
  }

  /** The event a mention speaks of; null where it does not say, nor its addresses. */
  find(mention: Mention, context: EventContext): EventNode | null {
    const byHost = this.#findByHost(mention);
    if (!mention.event?.trim()) return byHost;
    const node = this.#findByName(mention.event, mention.day, context);
    node.names.add(mention.event.trim());
    // A schedule of one edition settles which edition a bare name means.
    return byHost && areCompatible(byHost, node) && byHost.parent !== null
      ? byHost
      : node;
  }

  /** The event that a curator calls so. */
  named(title: string): EventNode {
    const nowhere = { year: null, region: null, umbrella: null };
    const node = this.#findByName(title, null, nowhere);
    node.names.add(title.trim());
    return this.settle(node) ?? node;
  }

  /**
   * The edition meant by a name without a year, where all of the input speaks of one edition only. To be asked when every
   * mention has been looked up.
   */
  settle(node: EventNode | null): EventNode | null {
    if (!node || node.facts.length > 0) return node;
    const fuller = this.#ofSeries(node.series).filter(
      other =>
        other !== node &&
        canBeOneEdition(other, node) &&
        (other.facts.length > 0 || detail(other) > detail(node)),
    );
    const [only] = fuller;
    if (!only || fuller.length !== 1) return node;
    for (const name of node.names) only.names.add(name);
    return only;
  }

  /** The events that packs describe. */
  described(): EventNode[] {
    return this.#nodes;
  }

  #addFact(fact: EventFact): void {
    const name = this.nameOf(fact.title);
    const year = name.year ?? fact.startDate?.slice(0, 4) ?? null;
    const known = this.#nodes.find(
      node =>
        (fact.name !== undefined &&
          node.facts.some(f => f.name === fact.name)) ||
        (node.series === name.series &&
          node.year === year &&
          node.region === name.region),
    );
    const node = known ?? {
      ...name,
      year,
      facts: [],
      names: new Set<string>(),
      parent: null,
    };
    if (!known) {
      this.#nodes.push(node);
      this.#ofSeries(node.series).push(node);
    }
    node.facts.push(fact);
    for (const called of [fact.name, fact.title, ...(fact.aliases ?? [])]) {
      if (called) add(this.#byName, key(called), node);
    }
    for (const host of fact.hosts ?? []) add(this.#byHost, hostOf(host), node);
  }

  #ofSeries(series: string): EventNode[] {
    const known = this.#bySeries.get(series);
    if (known) return known;
    const nodes: EventNode[] = [];
    this.#bySeries.set(series, nodes);
    return nodes;
  }

  #findByHost(mention: Mention): EventNode | null {
    for (const url of [mention.url, mention.slides, mention.video]) {
      const host = url ? parseHttp(url)?.hostname.toLowerCase() : undefined;
      const nodes = host ? this.#byHost.get(host) : undefined;
      const [node] = nodes ?? [];
      if (node && nodes?.size === 1) return node;
    }
    return null;
  }

  #findByName(
    called: string,
    day: string | null,
    context: EventContext,
  ): EventNode {
    const named = this.nameOf(called);
    const inside = isHeldInside(named.series);
    const year = named.year ?? day?.slice(0, 4) ?? context.year;
    const known = [...(this.#byName.get(key(called)) ?? [])];
    const candidates =
      known.length > 0
        ? known
        : this.#ofSeries(named.series).filter(
            node =>
              node.facts.length > 0 &&
              canBeOneEdition(node, { ...named, year }),
          );
    const fitting = candidates.filter(
      node => agree(node.year, year) && (!day || isWithin(node, day)),
    );
    const regional = fitting.filter(node =>
      agree(node.region, named.region ?? context.region),
    );
    const [only] = regional.length === 1 ? regional : fitting;
    if (only && (fitting.length === 1 || regional.length === 1)) return only;
    // An event held inside another is of its edition, in its region.
    const region = named.region ?? (inside ? context.region : null);
    const node = this.#bareNode({ series: named.series, year, region });
    if (inside && context.umbrella && !node.parent) {
      const parent = this.#findByName(context.umbrella, null, {
        ...context,
        umbrella: null,
      });
      if (parent !== node) node.parent = parent;
    }
    return node;
  }

  #bareNode(name: EventName): EventNode {
    const bareKey = [name.series, name.region, name.year].join('|');
    const known = this.#bare.get(bareKey);
    if (known) return known;
    const node: EventNode = {
      ...name,
      facts: [],
      names: new Set(),
      parent: null,
    };
    this.#bare.set(bareKey, node);
    this.#ofSeries(node.series).push(node);
    return node;
  }
}

function detail(name: EventName): number {
  return Number(name.year !== null) + Number(name.region !== null);
}

function add(map: Map<string, Set<EventNode>>, at: string, node: EventNode) {
  const nodes = map.get(at) ?? new Set();
  map.set(at, nodes.add(node));
}

function hostOf(host: string): string {
  return (parseHttp(host)?.hostname ?? host).toLowerCase();
}

/** With a day to spare on both sides: schedules and local time do not always agree. */
function isWithin(node: EventNode, day: string): boolean {
  const start = node.facts.find(fact => fact.startDate)?.startDate;
  if (!start) return true;
  const end = node.facts.find(fact => fact.endDate)?.endDate ?? start;
  const spare = 24 * 60 * 60 * 1000;
  const at = Date.parse(day);
  return (
    Number.isNaN(at) ||
    (at >= Date.parse(start) - spare && at <= Date.parse(end) + spare)
  );
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
