import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import type { LearnService } from '@lectern/backstage-plugin-learn-node';
import { CatalogState } from './CatalogState';
import { EntityCache } from './EntityCache';
import type { LearnKnowledge } from './LearnKnowledge';
import { publishedEntities } from './publishedEntities';
import { readKnowledge } from './readKnowledge';
import type { ProviderConfig } from './readProviderConfig';

/** How long deltas are trusted. Another replica may have run in between, and what it did is not seen here. */
const RECONCILE_AFTER_MS = 60 * 60 * 1000;

/**
 * One step at a time brings the catalog to what the Learn backend knows.
 *
 * Only a complete and plausible reading may remove what it does not contain. Short of that, only what the backend says to be
 * gone is removed. Steps must not run at the same time.
 *
 * @internal
 */
export class CatalogSynchronizer {
  readonly #options: {
    auth: AuthService;
    config: ProviderConfig;
    connection: EntityProviderConnection;
    learn: LearnService;
    locationKey: string;
    logger: LoggerService;
    now: () => number;
  };
  readonly #cache = new EntityCache();
  #state: CatalogState;
  #knowledge?: LearnKnowledge;
  #settledRevision?: number;
  #reconciledAt?: number;
  #reasonToKeep?: string;

  constructor(options: {
    auth: AuthService;
    config: ProviderConfig;
    connection: EntityProviderConnection;
    learn: LearnService;
    logger: LoggerService;
    /** Owner of the entities: others with the same name are not overwritten. */
    locationKey: string;
    /** Milliseconds, for tests. */
    now?: () => number;
  }) {
    this.#options = { ...options, now: options.now ?? Date.now };
    this.#state = new CatalogState(options);
  }

  /** Rejects when the backend cannot be read or the catalog refuses; the next step then goes on where this one ended. */
  async step(signal?: AbortSignal): Promise<void> {
    const { auth, config, learn } = this.#options;
    const previous = this.#knowledge;
    // Asked before the changes, so that whatever these sources brought is among the changes.
    const unread = this.#mustReconcile()
      ? await this.#unreadSources(signal)
      : undefined;
    const knowledge = await readKnowledge(previous, {
      auth,
      learn,
      publish: config.publish,
      signal,
    });
    if (knowledge !== previous) {
      this.#knowledge = knowledge;
      this.#settledRevision = undefined;
      // Another store, or one set back, knows nothing of what was published before: what it lacks waits for a reconcile.
      this.#state = new CatalogState(this.#options);
      this.#reconciledAt = undefined;
    }
    if (unread) {
      await this.#reconcile(knowledge, unread);
    } else if (knowledge.revision !== this.#settledRevision) {
      await this.#follow(knowledge);
    }
  }

  #mustReconcile(): boolean {
    return (
      this.#reconciledAt === undefined ||
      this.#options.now() - this.#reconciledAt >= RECONCILE_AFTER_MS
    );
  }

  async #reconcile(
    knowledge: LearnKnowledge,
    sources: { total: number; unread: string[] },
  ): Promise<void> {
    const { connection, logger, now } = this.#options;
    const wanted = this.#wanted(knowledge);
    const reason = reasonToKeep(wanted, sources);
    if (reason) {
      if (reason !== this.#reasonToKeep) {
        logger.info(`Removing nothing from the catalog yet: ${reason}`);
      }
      this.#reasonToKeep = reason;
      await this.#follow(knowledge);
      return;
    }
    await connection.applyMutation(this.#state.full(wanted));
    this.#accepted(knowledge, wanted, this.#state.missingFrom(wanted));
    this.#reconciledAt = now();
    this.#reasonToKeep = undefined;
    logger.info('Catalog holds what Learn publishes', {
      entities: wanted.size,
      revision: knowledge.revision,
    });
  }

  async #follow(knowledge: LearnKnowledge): Promise<void> {
    const { config, connection, logger } = this.#options;
    const wanted = this.#wanted(knowledge);
    // What the backend says is gone may have been published by another replica.
    const gone = [...knowledge.gone]
      .map(({ kind, id }) =>
        stringifyEntityRef({ kind, namespace: config.namespace, name: id }),
      )
      .filter(ref => !wanted.has(ref));
    const removedRefs = [
      ...new Set([...this.#state.missingFrom(wanted), ...gone]),
    ];
    const delta = this.#state.delta(wanted, removedRefs);
    if (delta.added.length > 0 || delta.removed.length > 0) {
      await connection.applyMutation(delta);
      logger.info('Catalog follows Learn', {
        added: delta.added.length,
        removed: delta.removed.length,
        revision: knowledge.revision,
      });
    }
    this.#accepted(knowledge, wanted, removedRefs);
  }

  #accepted(
    knowledge: LearnKnowledge,
    wanted: Map<string, Entity>,
    removedRefs: string[],
  ): void {
    this.#state.accepted(wanted, removedRefs);
    knowledge.gone.clear();
    this.#settledRevision = knowledge.revision;
  }

  #wanted(knowledge: LearnKnowledge): Map<string, Entity> {
    return publishedEntities(knowledge, this.#options.config, this.#cache);
  }

  async #unreadSources(
    signal?: AbortSignal,
  ): Promise<{ total: number; unread: string[] }> {
    const { auth, learn } = this.#options;
    const credentials = await auth.getOwnServiceCredentials();
    const { items } = await learn.sources({ credentials, signal });
    // What people wrote into the catalog is theirs to remove.
    const sources = items.filter(({ kind }) => kind !== 'catalog');
    const unread = sources.filter(
      // What people added is kept in the store itself: a new store does not lack it.
      ({ addedAt, lastSuccessAt }) =>
        addedAt === null && lastSuccessAt === null,
    );
    return { total: sources.length, unread: unread.map(source => source.id) };
  }
}

function reasonToKeep(
  wanted: Map<string, Entity>,
  sources: { total: number; unread: string[] },
): string | undefined {
  if (sources.unread.length > 0) {
    const ids = sources.unread.sort().join(', ');
    return `Learn has not yet been able to read ${ids}`;
  }
  if (wanted.size === 0 && sources.total > 0) {
    return 'Learn has sources but publishes nothing at all';
  }
  return undefined;
}
