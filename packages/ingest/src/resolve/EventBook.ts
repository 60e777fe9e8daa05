import type { ResolvedEvent } from '../model';
import type { OrganizationIndex } from '../organizations/OrganizationIndex';
import type { Cluster } from './clusters';
import type { EventNode } from './eventNodes';
import type { Changes } from './MentionTable';
import { resolveEvents } from './resolveEvents';
import { difference } from './TalkGroups';

/** What became of the events. @internal */
export interface EventChanges {
  /** Those of which a talk would tell something else now. */
  touched: Set<EventNode>;
  events: Changes<ResolvedEvent>;
}

/**
 * The events that talks were given at or documents describe, as they are told.
 *
 * @internal
 */
export class EventBook {
  /** How many talks were given at each. */
  readonly #talks = new Map<EventNode, number>();
  /** By name. */
  events: ReadonlyMap<EventNode, ResolvedEvent> = new Map();

  /** @param others - Events to tell of though no talk was given there. */
  update(
    { removed, added }: Changes<Cluster>,
    others: readonly EventNode[],
    organizations: OrganizationIndex,
  ): EventChanges {
    for (const { events } of removed) this.#count(events, -1);
    for (const { events } of added) this.#count(events, 1);
    const before = this.events;
    const after = resolveEvents(
      new Set([...others, ...this.#talks.keys()]),
      organizations,
    );
    this.events = after;
    const touched = new Set<EventNode>();
    for (const [node, event] of after) {
      const old = before.get(node);
      if (old === event) continue;
      if (!old || toldOf(old) !== toldOf(event)) touched.add(node);
    }
    return {
      touched,
      events: difference(new Set(before.values()), new Set(after.values())),
    };
  }

  #count(events: Iterable<EventNode>, by: 1 | -1): void {
    for (const event of events) {
      const count = (this.#talks.get(event) ?? 0) + by;
      if (count > 0) this.#talks.set(event, count);
      else this.#talks.delete(event);
    }
  }
}

/** What of an event goes into what is told of its talks. */
function toldOf({ name, startDate, endDate, timezone }: ResolvedEvent): string {
  return [name, startDate, endDate, timezone].join('|');
}
