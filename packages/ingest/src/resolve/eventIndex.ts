import type { EventFact } from '../model';
import {
  canBeOneEdition,
  eventName,
  isHeldInside,
  type EventName,
} from './eventNames';
import { wordsBeside } from './editionWords';
import { canonicalUrl, parseHttp } from './externalIds';
import { words } from './normalise';
import { remembered } from '../remembered';

/** An event that documents describe in its own right. @internal */
export interface DescribedEvent extends EventName {
  /** See {@link editionKey}. */
  key: string;
  /** Never empty; best first. */
  facts: EventFact[];
  parent: DescribedEvent | null;
}

/** What of a document tells which edition is meant by a name without a year. @internal */
export interface EventContext {
  /** The only year its mentions name; null where there are several, or none. */
  year: string | null;
  /** The only region its mentions name. */
  region: string | null;
  /** The only event it names that is not held inside another. */
  umbrella: string | null;
}

/** How a mention speaks of its event. @internal */
export interface EventCall {
  /** The name it gives, if any. */
  called: string | null;
  day: string | null;
  /** Of the addresses it gives, in the order in which they are believed. */
  hosts: string[];
  context: EventContext;
}

/** The event a call means: one that is described, or one of which only the name is known. @internal */
export interface FoundEvent extends EventName {
  /** The same for all calls that mean it. */
  key: string;
  described: DescribedEvent | null;
  /** The event that it is said to be held inside of. */
  umbrella: FoundEvent | null;
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** The same for all spellings of a name. @internal */
export const nameKey: (name: string) => string = remembered(name =>
  words(name).join(' '),
);

/** The same for all that is said of one edition. @internal */
export function editionKey({ series, region, year }: EventName): string {
  return [series, region, year].join('|');
}

/**
 * The events that documents describe, by the names, hosts and editions under which people speak of them.
 *
 * @internal
 */
export class EventIndex {
  readonly #events: DescribedEvent[] = [];
  readonly #byEdition = new Map<string, DescribedEvent>();
  readonly #byFactName = new Map<string, DescribedEvent>();
  readonly #byName = new Map<string, Set<DescribedEvent>>();
  readonly #byHost = new Map<string, Set<DescribedEvent>>();
  readonly #bySeries = new Map<string, DescribedEvent[]>();
  readonly #byYear = new Map<string, DescribedEvent[]>();
  readonly #bySite = new Map<string, DescribedEvent>();

  /** @param facts - What documents say of events, in the order of their authority. */
  constructor(facts: EventFact[]) {
    for (const fact of facts) this.#addFact(fact);
    for (const event of this.#events) event.parent = this.#parentOf(event);
  }

  /** The event a mention speaks of; null where it does not say, nor its addresses. */
  find(call: EventCall): FoundEvent | null {
    const byHost = this.#findByHost(call.hosts);
    if (!call.called) return byHost && foundOf(byHost);
    const found = this.#findByName(call.called, call.day, call.context);
    // A schedule of one edition settles which edition a bare name means.
    const isMeant =
      byHost &&
      byHost.parent !== null &&
      (byHost === found.described ||
        byHost.parent === found.described ||
        found.described?.parent === byHost ||
        canBeOneEdition(byHost, found));
    return isMeant ? foundOf(byHost) : found;
  }

  /** All of them, in the order of their authority. */
  described(): readonly DescribedEvent[] {
    return this.#events;
  }

  #addFact(fact: EventFact): void {
    const name = eventName(fact.title);
    const year = name.year ?? fact.startDate?.slice(0, 4) ?? null;
    const edition = editionKey({ ...name, year });
    const site = siteOf(fact, year);
    const known =
      (fact.name === undefined ? undefined : this.#byFactName.get(fact.name)) ??
      this.#byEdition.get(edition) ??
      (site === null ? undefined : this.#bySite.get(site));
    const event = known ?? {
      ...name,
      year,
      key: edition,
      facts: [],
      parent: null,
    };
    if (!known) {
      this.#events.push(event);
      const sameYear = this.#byYear.get(year ?? '');
      if (sameYear) sameYear.push(event);
      else this.#byYear.set(year ?? '', [event]);
      this.#byEdition.set(edition, event);
      const series = this.#bySeries.get(event.series);
      if (series) series.push(event);
      else this.#bySeries.set(event.series, [event]);
    }
    event.facts.push(fact);
    if (site !== null && !this.#bySite.has(site)) this.#bySite.set(site, event);
    if (fact.name !== undefined && !this.#byFactName.has(fact.name)) {
      this.#byFactName.set(fact.name, event);
    }
    for (const called of [fact.name, fact.title, ...(fact.aliases ?? [])]) {
      if (called) add(this.#byName, nameKey(called), event);
    }
    for (const host of fact.hosts ?? []) add(this.#byHost, hostOf(host), event);
  }

  /** The umbrella that documents name; else, for an event that is known to be held inside others, the only one of its time and region. */
  #parentOf(event: DescribedEvent): DescribedEvent | null {
    const partOf = event.facts.find(fact => fact.partOf)?.partOf;
    const start = event.facts.find(fact => fact.startDate)?.startDate;
    const isGuest = isHeldInside(event.series) && event.region && start;
    const around = partOf
      ? [...(this.#byName.get(nameKey(partOf)) ?? [])]
      : (isGuest ? this.#byYear.get(event.year ?? '') ?? [] : []).filter(
          other =>
            !isHeldInside(other.series) &&
            other.region === event.region &&
            other.facts.some(fact => fact.startDate) &&
            isWithin(other, start ?? ''),
        );
    const [parent, another] = around.filter(other => other !== event);
    return parent && !another ? parent : null;
  }

  /** The edition that is told from others by its city or its month, "Tern Days, Lyon, March 2031". */
  #findByPlace(called: string, year: string | null): DescribedEvent[] {
    if (year === null) return [];
    const said = new Set(words(called));
    return (this.#byYear.get(year) ?? []).filter(event => {
      const own = new Set([...event.series.split(' '), year]);
      if (![...own].every(word => said.has(word))) return false;
      const others = [...said].filter(word => !own.has(word));
      const beside = wordsBeside(event);
      return others.length > 0 && others.every(word => beside.has(word));
    });
  }

  #findByHost(hosts: readonly string[]): DescribedEvent | null {
    for (const host of hosts) {
      const events = this.#byHost.get(host);
      const [event] = events ?? [];
      if (event && events?.size === 1) return event;
    }
    return null;
  }

  #findByName(
    called: string,
    day: string | null,
    context: EventContext,
  ): FoundEvent {
    const named = eventName(called);
    const inside = isHeldInside(named.series);
    const year = named.year ?? day?.slice(0, 4) ?? context.year;
    const known = [...(this.#byName.get(nameKey(called)) ?? [])];
    const ofSeries = (this.#bySeries.get(named.series) ?? []).filter(event =>
      canBeOneEdition(event, { ...named, year }),
    );
    const byName = known.length > 0 ? known : ofSeries;
    const candidates =
      byName.length > 0 ? byName : this.#findByPlace(called, year);
    const fitting = candidates.filter(
      event => agree(event.year, year) && (!day || isWithin(event, day)),
    );
    const regional = fitting.filter(event =>
      agree(event.region, named.region ?? context.region),
    );
    const [only] = regional.length === 1 ? regional : fitting;
    if (only && (fitting.length === 1 || regional.length === 1)) {
      return foundOf(only);
    }
    // An event held inside another is of its edition, in its region.
    const region = named.region ?? (inside ? context.region : null);
    const name = { series: named.series, year, region };
    const key = `bare|${editionKey(name)}`;
    const umbrella =
      inside && context.umbrella
        ? this.#findByName(context.umbrella, null, {
            ...context,
            umbrella: null,
          })
        : null;
    return {
      ...name,
      key,
      described: null,
      umbrella: umbrella?.key === key ? null : umbrella,
    };
  }
}

function foundOf(described: DescribedEvent): FoundEvent {
  const { series, region, year, key } = described;
  return {
    series,
    region,
    year,
    key,
    described,
    umbrella: null,
  };
}

function add<T>(map: Map<string, Set<T>>, at: string, event: T) {
  const events = map.get(at) ?? new Set();
  map.set(at, events.add(event));
}

/** The host that a fact or an address names. @internal */
export function hostOf(host: string): string {
  return (parseHttp(host)?.hostname ?? host).toLowerCase();
}

/** Two events that begin on one day and have one address are one, whatever they are called. */
function siteOf({ website, startDate }: EventFact, year: string | null) {
  const site = website ? canonicalUrl(website) : null;
  return site && startDate && year ? `${startDate} ${site}` : null;
}

/** With a day to spare on both sides: schedules and local time do not always agree. */
function isWithin({ facts }: DescribedEvent, day: string): boolean {
  const start = facts.find(fact => fact.startDate)?.startDate;
  if (!start) return true;
  const end = facts.find(fact => fact.endDate)?.endDate ?? start;
  const spare = 24 * 60 * 60 * 1000;
  const at = Date.parse(day);
  return (
    Number.isNaN(at) ||
    (at >= Date.parse(start) - spare && at <= Date.parse(end) + spare)
  );
}
