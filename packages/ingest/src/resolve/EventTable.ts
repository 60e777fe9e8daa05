import type { EventFact, Mention, ReadDocument } from '../model';
import {
  EventIndex,
  type EventCall,
  type EventContext,
  type FoundEvent,
} from './eventIndex';
import { eventName, isHeldInside } from './eventNames';
import { eventNodes, type EventNode } from './eventNodes';
import { touchedBy } from './touchedBy';
import { parseHttp } from './externalIds';
import { sortedUnique } from './normalise';

interface Use {
  call: EventCall;
  found: FoundEvent | null;
  /** How many speak so. */
  count: number;
}

const NOWHERE: EventContext = { year: null, region: null, umbrella: null };

/**
 * Which event each mention speaks of, kept up to date as documents come and go. Mentions that speak of their event in the
 * same way are one call: there are far fewer calls than mentions.
 *
 * @internal
 */
export class EventTable {
  #index = new EventIndex([]);
  readonly #uses = new Map<string, Use>();
  #nodes = new Map<string, EventNode>();
  #isStale = true;

  /** @param facts - What documents say of events, in the order of their authority. */
  setFacts(facts: EventFact[]): void {
    const before = this.#index;
    this.#index = new EventIndex(facts);
    const touches = touchedBy(before.described(), this.#index.described());
    for (const use of this.#uses.values()) {
      if (touches(use.call)) use.found = this.#index.find(use.call);
    }
    this.#isStale = true;
  }

  /** A recap of one conference names its edition once and then says "the keynote" or "Platform Engineering Day". */
  contextOf(document: ReadDocument): EventContext {
    const named = sortedUnique(
      document.mentions.flatMap(mention => mention.event?.trim() || []),
    );
    const names = named.map(eventName);
    const outer = named.filter(name => !isHeldInside(eventName(name).series));
    return {
      year: only([
        ...names.flatMap(name => name.year ?? []),
        ...document.mentions.flatMap(({ day }) => day?.slice(0, 4) ?? []),
      ]),
      region: only(names.flatMap(name => name.region ?? [])),
      umbrella: only(outer),
    };
  }

  /**
   * Notes that a mention speaks of its event.
   *
   * @returns The key of the call; null where it does not say.
   */
  use(mention: Mention, context: EventContext): string | null {
    const addresses = [mention.url, mention.slides, mention.video];
    return this.#use({
      called: mention.event?.trim() || null,
      day: mention.day,
      hosts: addresses.flatMap(url => (url && hostOf(url)) || []),
      context,
    });
  }

  /** Notes that a curator names an event. */
  useTitle(title: string): string | null {
    const called = title.trim() || null;
    return this.#use({ called, day: null, hosts: [], context: NOWHERE });
  }

  release(key: string | null): void {
    const use = key === null ? undefined : this.#uses.get(key);
    if (!use || key === null) return;
    use.count -= 1;
    if (use.count > 0) return;
    this.#uses.delete(key);
    this.#isStale = true;
  }

  /**
   * Works out anew what all calls mean, where anything changed.
   *
   * @returns Keys of the calls that mean another event now.
   */
  refresh(): Set<string> {
    const changed = new Set<string>();
    if (!this.#isStale) return changed;
    this.#isStale = false;
    const before = this.#nodes;
    this.#nodes = eventNodes(
      this.#index,
      [...this.#uses.values()].flatMap(({ call, found }) =>
        found ? { called: call.called, found } : [],
      ),
      before,
    );
    for (const [key, { found }] of this.#uses) {
      const node = found && this.#nodes.get(found.key);
      if (node !== this.#meant.get(key)) changed.add(key);
      this.#meant.set(key, node ?? null);
    }
    for (const key of this.#meant.keys()) {
      if (!this.#uses.has(key)) this.#meant.delete(key);
    }
    return changed;
  }

  /** What each call meant when it was last worked out. */
  readonly #meant = new Map<string, EventNode | null>();

  /** The event a call means. To be asked after {@link EventTable.refresh}. */
  nodeOf(key: string | null): EventNode | null {
    return (key !== null && this.#meant.get(key)) || null;
  }

  /** The events that documents describe. */
  described(): EventNode[] {
    return [...new Set(this.#nodes.values())].filter(
      ({ facts }) => facts.length > 0,
    );
  }

  #use(call: EventCall): string | null {
    if (!call.called && call.hosts.length === 0) return null;
    const key = JSON.stringify(call);
    const known = this.#uses.get(key);
    if (known) {
      known.count += 1;
      return key;
    }
    this.#uses.set(key, { call, found: this.#index.find(call), count: 1 });
    this.#isStale = true;
    return key;
  }
}

function hostOf(url: string): string | null {
  return parseHttp(url)?.hostname.toLowerCase() ?? null;
}

function only(values: string[]): string | null {
  const [first, ...others] = new Set(values);
  return first !== undefined && others.length === 0 ? first : null;
}
