import type {
  ResolutionChanges,
  ResolvedEvent,
  ResolvedOrganization,
  ResolvedTalk,
  ThingChanges,
} from '../model';
import type { Changes } from './MentionTable';
import { compare } from './normalise';

/** Things by name, as they were when this was asked last and as they are; only those that may have changed. */
class Notes<T extends { name: string }> {
  readonly #before = new Map<string, T | null>();
  readonly #after = new Map<string, T>();

  note({ removed, added }: Changes<T>): void {
    for (const thing of removed) {
      if (!this.#before.has(thing.name)) this.#before.set(thing.name, thing);
      this.#after.delete(thing.name);
    }
    for (const thing of added) {
      if (!this.#before.has(thing.name)) this.#before.set(thing.name, null);
      this.#after.set(thing.name, thing);
    }
  }

  take(): ThingChanges<T> {
    const changes: ThingChanges<T> = { changed: [], removed: [] };
    for (const [name, before] of this.#before) {
      const after = this.#after.get(name);
      if (!after) {
        if (before) changes.removed.push(name);
      } else if (!before || JSON.stringify(before) !== JSON.stringify(after)) {
        changes.changed.push(after);
      }
    }
    changes.changed.sort((a, b) => compare(a.name, b.name));
    changes.removed.sort(compare);
    this.#before.clear();
    this.#after.clear();
    return changes;
  }
}

/**
 * Keeps what changed until somebody asks.
 *
 * @internal
 */
export class ChangeLog {
  readonly #talks = new Notes<ResolvedTalk>();
  readonly #events = new Notes<ResolvedEvent>();
  readonly #organizations = new Notes<ResolvedOrganization>();

  talks(changes: Changes<ResolvedTalk>): void {
    this.#talks.note(changes);
  }

  events(changes: Changes<ResolvedEvent>): void {
    this.#events.note(changes);
  }

  organizations(changes: Changes<ResolvedOrganization>): void {
    this.#organizations.note(changes);
  }

  /** What changed since this was asked last. */
  take(): ResolutionChanges {
    return {
      talks: this.#talks.take(),
      events: this.#events.take(),
      organizations: this.#organizations.take(),
    };
  }
}
