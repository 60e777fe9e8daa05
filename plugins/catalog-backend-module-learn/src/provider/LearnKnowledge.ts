import type {
  LearnChange,
  LearnEvent,
  LearnOrganization,
  Talk,
} from '@lectern/backstage-plugin-learn-common';
import type { PublishRule } from './readProviderConfig';

/**
 * What the Learn backend has told so far: the talks to publish, all events and all organizations.
 *
 * @internal
 */
export class LearnKnowledge {
  readonly talks = new Map<string, Talk>();
  readonly events = new Map<string, LearnEvent>();
  readonly organizations = new Map<string, LearnOrganization>();
  /** What the backend said in so many words to be gone, since this was last cleared. */
  readonly gone = new Set<Pick<LearnChange, 'kind' | 'id'>>();
  readonly storeId: string;
  #revision = 0;
  readonly #publish: PublishRule;

  constructor(options: { storeId: string; publish: PublishRule }) {
    this.storeId = options.storeId;
    this.#publish = options.publish;
  }

  /** The last change this knowledge holds. */
  get revision(): number {
    return this.#revision;
  }

  apply(changes: LearnChange[], revision: number): void {
    for (const change of changes) {
      if (!change.item) {
        this.gone.add({ kind: change.kind, id: change.id });
      }
      this.#applyOne(change);
    }
    this.#revision = revision;
  }

  #applyOne(change: LearnChange): void {
    switch (change.kind) {
      case 'talk':
        // Talks that are not published are most of a large schedule: they are not kept.
        put(this.talks, change.id, this.#publishes(change.item));
        break;
      case 'event':
        put(this.events, change.id, change.item);
        break;
      case 'organization':
        put(this.organizations, change.id, change.item);
        break;
      default: // A kind this version does not know is none of its business.
    }
  }

  #publishes(talk: Talk | null): Talk | null {
    const published =
      this.#publish === 'all' ||
      talk?.internal ||
      (talk?.recommendations.length ?? 0) > 0;
    return published ? talk : null;
  }
}

function put<T>(items: Map<string, T>, id: string, item: T | null): void {
  if (item) {
    items.set(id, item);
  } else {
    items.delete(id);
  }
}
