import type {
  LearnEvent,
  Reference,
} from '@lectern/backstage-plugin-learn-common';
import { yearOf } from './dates';

/** Umbrellas stand under umbrellas, hardly ever deeper than this. */
const MOST_LEVELS = 8;

/**
 * An event with those held within it. Of an umbrella that is not loaded only
 * the name is known.
 *
 * @internal
 */
export type EventGroup = Reference & {
  event?: LearnEvent;
  parts: LearnEvent[];
};

/**
 * Events under their umbrellas. A group stands where the first event of it
 * stands in the list, so that the next page of the list moves nothing.
 *
 * @internal
 */
export function underUmbrellas(events: LearnEvent[]): EventGroup[] {
  const byId = new Map(events.map(event => [event.id, event]));
  const topOf = (event: LearnEvent): Reference => {
    let top: LearnEvent = event;
    for (let level = 0; level < MOST_LEVELS && top.partOf; level += 1) {
      const above = byId.get(top.partOf.id);
      if (!above) {
        return top.partOf;
      }
      top = above;
    }
    return top;
  };
  const groups = new Map<string, EventGroup>();
  for (const event of events) {
    const { id, title } = topOf(event);
    const group = groups.get(id) ?? { id, title, parts: [] };
    groups.set(id, group);
    if (event.id === id) {
      group.event = event;
    } else {
      group.parts.push(event);
    }
  }
  return [...groups.values()];
}

const begins = (event?: LearnEvent) => event?.startDate ?? event?.endDate ?? '';

/**
 * Puts the latest event first, and those without a date last.
 *
 * @internal
 */
export function latestFirst(a?: LearnEvent, b?: LearnEvent): number {
  if (begins(a) === begins(b)) {
    return 0;
  }
  return begins(a) < begins(b) ? 1 : -1;
}

const together = <K>(
  groups: EventGroup[],
  keyOf: (group: EventGroup) => K,
): Array<{ key: K; groups: EventGroup[] }> => {
  const byKey = new Map<K, EventGroup[]>();
  for (const group of groups) {
    const key = keyOf(group);
    const shared = byKey.get(key) ?? [];
    shared.push(group);
    byKey.set(key, shared);
  }
  return [...byKey].map(([key, shared]) => ({ key, groups: shared }));
};

/**
 * Groups of events by their year, in the order in which they come; those
 * without one at the end.
 *
 * @internal
 */
export function byYear(
  groups: EventGroup[],
): Array<{ year: string | undefined; groups: EventGroup[] }> {
  const years = together(groups, ({ event, parts }) =>
    yearOf([event, ...parts].flatMap(one => begins(one) || [])[0]),
  );
  return [
    ...years.filter(({ key }) => key),
    ...years.filter(({ key }) => !key),
  ].map(({ key, groups: shared }) => ({ year: key, groups: shared }));
}

/**
 * Groups of events, the editions of one series together with the latest
 * first. An event that is the only one of its series stands alone.
 *
 * @internal
 */
export function bySeries(
  groups: EventGroup[],
): Array<{ series: string | undefined; groups: EventGroup[] }> {
  return together(
    groups,
    ({ id, event }) => event?.series ?? `${id} stands alone`,
  ).map(({ groups: editions }) =>
    editions.length > 1
      ? {
          series: editions[0].event?.series ?? undefined,
          groups: [...editions].sort((a, b) => latestFirst(a.event, b.event)),
        }
      : { series: undefined, groups: editions },
  );
}
