import type { EventFact } from '../model';
import {
  editionKey,
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
  const [old, fresh] = [membership(before), membership(after)];
  for (const [one, own, other] of [
    [before, old, fresh],
    [after, fresh, old],
  ] as const) {
    for (const event of one) {
      const isSame = event.facts.every(
        fact => other.get(fact) === own.get(fact),
      );
      if (!isSame) said.note(event);
    }
  }
  return said.isEmpty ? () => false : call => said.bearsOn(call);
}

/** Of each fact, what it is told together with. */
function membership(events: readonly DescribedEvent[]): Map<EventFact, string> {
  return new Map(
    events.flatMap(event => {
      const signature = signatureOf(event);
      return event.facts.map(fact => [fact, signature] as const);
    }),
  );
}

/** Facts are told apart by their places in the list of their event: one that comes or goes changes how many there are. */
function signatureOf(event: DescribedEvent): string {
  const { parent, facts } = event;
  return [editionKey(event), parent && editionKey(parent), facts.length].join(
    '\n',
  );
}
