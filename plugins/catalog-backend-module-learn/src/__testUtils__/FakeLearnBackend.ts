import { ServiceUnavailableError } from '@backstage/errors';
import type {
  ChangesResponse,
  LearnChange,
  LearnEvent,
  LearnOrganization,
  LearnSource,
  Talk,
} from '@lectern/backstage-plugin-learn-common';
import type { LearnService } from '@lectern/backstage-plugin-learn-node';

/** A Learn backend in memory, with the change log of the real one. */
export class FakeLearnBackend {
  storeId = 'store-1';
  pageSize = 100;
  /** Every call fails while this is set. */
  down = false;
  /** Replaces the answer to the next call of `changes`. */
  nextAnswer?: unknown;
  asked: number[] = [];
  sources: LearnSource[] = [source('pack')];
  #revision = 0;
  #log = new Map<string, LearnChange>();

  talk(item: Talk): this {
    return this.#record({ kind: 'talk', id: item.id, item, revision: 0 });
  }

  event(item: LearnEvent): this {
    return this.#record({ kind: 'event', id: item.id, item, revision: 0 });
  }

  organization(item: LearnOrganization): this {
    return this.#record({
      kind: 'organization',
      id: item.id,
      item,
      revision: 0,
    });
  }

  remove(kind: LearnChange['kind'], id: string): this {
    return this.#record({ kind, id, item: null, revision: 0 });
  }

  /** The database was lost: another store, which knows nothing yet. */
  replaceStore(storeId: string): void {
    this.storeId = storeId;
    this.#revision = 0;
    this.#log = new Map();
  }

  service(): LearnService {
    const unused = async (): Promise<never> => {
      throw new Error('not used by the catalog');
    };
    return {
      talks: unused,
      talk: unused,
      related: unused,
      events: unused,
      event: unused,
      organizations: unused,
      organization: unused,
      topics: unused,
      refreshSource: unused,
      preview: unused,
      sources: async () => {
        this.#failIfDown();
        return { items: this.sources };
      },
      changes: async ({ since }) => this.#changes(since),
    };
  }

  #changes(since: number): ChangesResponse {
    this.#failIfDown();
    this.asked.push(since);
    if (this.nextAnswer !== undefined) {
      const answer = this.nextAnswer as ChangesResponse;
      this.nextAnswer = undefined;
      return answer;
    }
    const waiting = [...this.#log.values()]
      .filter(change => change.revision > since)
      .sort((a, b) => a.revision - b.revision);
    const items = waiting.slice(0, this.pageSize);
    const hasMore = waiting.length > items.length;
    return {
      items,
      hasMore,
      revision: hasMore ? items[items.length - 1].revision : this.#revision,
      storeId: this.storeId,
    };
  }

  #record(change: LearnChange): this {
    this.#revision += 1;
    this.#log.set(`${change.kind}:${change.id}`, {
      ...change,
      revision: this.#revision,
    });
    return this;
  }

  #failIfDown(): void {
    if (this.down) {
      throw new ServiceUnavailableError('Learn is down');
    }
  }
}

export function source(
  id: string,
  fields: Partial<LearnSource> = {},
): LearnSource {
  return {
    id,
    title: null,
    location: `@example/${id}`,
    kind: 'package',
    format: 'pack',
    recommend: true,
    status: 'ok',
    lastRunAt: '2026-01-01T00:00:00Z',
    lastSuccessAt: '2026-01-01T00:00:00Z',
    nextRunAt: null,
    durationMs: 1,
    consecutiveFailures: 0,
    talkCount: 1,
    documentCount: 1,
    bytes: 1,
    warnings: [],
    error: null,
    loss: null,
    addedBy: null,
    addedAt: null,
    ...fields,
  };
}
