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
  /** The talks that were given at each. */
  readonly #talks = new Map<EventNode, Set<Cluster>>();
  /** By name. */
  events: ReadonlyMap<EventNode, ResolvedEvent> = new Map();

  /** @param others - Events to tell of though no talk was given there. */
  update(
    { removed, added }: Changes<Cluster>,
    others: readonly EventNode[],
    organizations: OrganizationIndex,
  ): EventChanges {
    for (const talk of removed) this.#delete(talk);
    for (const talk of added) this.#add(talk);
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

  /** The talks that were given at some events. */
  *talksAt(events: Iterable<EventNode>): Generator<Cluster> {
    for (const event of events) yield* this.#talks.get(event) ?? [];
  }

  #add(talk: Cluster): void {
    for (const event of talk.events) {
      const known = this.#talks.get(event);
      if (known) known.add(talk);
      else this.#talks.set(event, new Set([talk]));
    }
  }

  #delete(talk: Cluster): void {
    for (const event of talk.events) {
      const known = this.#talks.get(event);
      known?.delete(talk);
      if (known?.size === 0) this.#talks.delete(event);
    }
  }
}

/** What of an event goes into what is told of its talks. */
function toldOf({ name, startDate, endDate, timezone }: ResolvedEvent): string {
  return [name, startDate, endDate, timezone].join('|');
}
