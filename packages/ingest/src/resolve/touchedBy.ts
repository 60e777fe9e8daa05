import type { EventFact } from '../model';
import {
  hostOf,
  nameKey,
  type DescribedEvent,
  type EventCall,
} from './eventIndex';
import { eventName } from './eventNames';

/** How people may speak of some events. */
class Said {
  readonly #series = new Set<string>();
  readonly #names = new Set<string>();
  readonly #years = new Set<string | null>();
  readonly #hosts = new Set<string>();

  get isEmpty(): boolean {
    return this.#series.size === 0;
  }

  note({ facts, series, year }: DescribedEvent): void {
    this.#series.add(series);
    this.#years.add(year);
    for (const { name, title, aliases = [], hosts = [] } of facts) {
      this.#series.add(eventName(title).series);
      for (const called of [name ?? title, title, ...aliases]) {
        this.#names.add(nameKey(called));
      }
      for (const host of hosts) this.#hosts.add(hostOf(host));
    }
  }

  bearsOn({ called, day, hosts, context }: EventCall): boolean {
    const { umbrella, year } = context;
    return (
      hosts.some(host => this.#hosts.has(host)) ||
      (called !== null && this.#isCalled(called, day, year)) ||
      (umbrella !== null && this.#isCalled(umbrella, null, year))
    );
  }

  #isCalled(called: string, day: string | null, year: string | null): boolean {
    const named = eventName(called);
    return (
      this.#series.has(named.series) ||
      this.#names.has(nameKey(called)) ||
      this.#years.has(named.year ?? day?.slice(0, 4) ?? year)
    );
  }
}

/**
 * Which calls may mean another event when other events are described: those that use a name, a series, a host or, where
 * editions are known by their cities, a year of an event of which the facts, or the umbrella, are others now.
 *
 * @internal
 */
export function touchedBy(
  before: readonly DescribedEvent[],
  after: readonly DescribedEvent[],
): (call: EventCall) => boolean {
  const said = new Said();
  for (const [events, others] of [
    [before, eventsOf(after)],
    [after, eventsOf(before)],
  ] as const) {
    for (const event of events) {
      const isSame = event.facts.every(fact =>
        isToldAlike(event, others.get(fact)),
      );
      if (!isSame) said.note(event);
    }
  }
  return said.isEmpty ? () => false : call => said.bearsOn(call);
}

/** Of each fact, the event it tells of. */
function eventsOf(
  events: readonly DescribedEvent[],
): Map<EventFact, DescribedEvent> {
  const found = new Map<EventFact, DescribedEvent>();
  for (const event of events) {
    for (const fact of event.facts) found.set(fact, event);
  }
  return found;
}

/** Facts are told apart by their places in the list of their event: one that comes or goes changes how many there are. */
function isToldAlike(a: DescribedEvent, b: DescribedEvent | undefined) {
  return (
    a.key === b?.key &&
    a.parent?.key === b.parent?.key &&
    a.facts.length === b.facts.length
  );
}
