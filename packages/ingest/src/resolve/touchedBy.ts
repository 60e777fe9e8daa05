import type { EventFact } from '../model';
import {
  editionKey,
  hostOf,
  nameKey,
  type DescribedEvent,
  type EventCall,
} from './eventIndex';
import { eventName } from './eventNames';

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
  const keys = new Set<string>();
  const [old, fresh] = [membership(before), membership(after)];
  for (const [one, other] of [
    [before, fresh],
    [after, old],
  ] as const) {
    for (const event of one) {
      const isSame = event.facts.every(
        fact => other.get(fact) === signatureOf(event),
      );
      if (!isSame) for (const key of keysOf(event)) keys.add(key);
    }
  }
  if (keys.size === 0) return () => false;
  const speaksOf = (
    called: string,
    day: string | null,
    year: string | null,
  ) => {
    const named = eventName(called);
    return (
      keys.has(`series ${named.series}`) ||
      keys.has(`name ${nameKey(called)}`) ||
      keys.has(`year ${named.year ?? day?.slice(0, 4) ?? year}`)
    );
  };
  return ({ called, day, hosts, context }) =>
    hosts.some(host => keys.has(`host ${host}`)) ||
    (called !== null && speaksOf(called, day, context.year)) ||
    (context.umbrella !== null &&
      speaksOf(context.umbrella, null, context.year));
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

function keysOf({ facts, series, year }: DescribedEvent): string[] {
  return [
    `series ${series}`,
    `year ${year}`,
    ...facts.flatMap(({ name, title, aliases = [], hosts = [] }) => [
      `series ${eventName(title).series}`,
      ...[name ?? title, title, ...aliases].map(
        called => `name ${nameKey(called)}`,
      ),
      ...hosts.map(host => `host ${hostOf(host)}`),
    ]),
  ];
}
