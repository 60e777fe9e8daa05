import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError, toError } from '@backstage/errors';
import type {
  LearnSource,
  SourceRun,
} from '@lectern/backstage-plugin-learn-common';
import type { SourceConfig } from '../config';
import type { DocumentsStore, SourcesStore } from '../database';
import type { LearningService } from '../learning';
import type { SourceRegistry } from './SourceRegistry';
import type { SourceTasks } from './SourceTasks';
import { toLearnSource } from './toLearnSource';

/**
 * Where several sources wait to be read for the first time, packs and what people wrote by hand go first: a talk keeps the first
 * name it is given, and the one its curator chose is the best.
 */
const ORDER: Array<SourceConfig['kind']> = [
  'package',
  'catalog',
  'file',
  'upload',
  'module',
  'url',
];

/** A run notes every ten seconds that it goes on. */
const ABANDONED_AFTER_MS = 30_000;

/**
 * All sources: when they are read, and how they are.
 *
 * @internal
 */
export class SourcesService {
  readonly #registry: SourceRegistry;
  readonly #tasks: SourceTasks;
  readonly #learning: LearningService;
  readonly #sources: SourcesStore;
  readonly #documents: DocumentsStore;
  readonly #logger: LoggerService;

  constructor(options: {
    registry: SourceRegistry;
    tasks: SourceTasks;
    learning: LearningService;
    sources: SourcesStore;
    documents: DocumentsStore;
    logger: LoggerService;
  }) {
    this.#registry = options.registry;
    this.#tasks = options.tasks;
    this.#learning = options.learning;
    this.#sources = options.sources;
    this.#documents = options.documents;
    this.#logger = options.logger;
  }

  /**
   * Forgets the sources that were taken out of the configuration, and schedules the others: at every start, and
   * from then on as they say.
   */
  async schedule(): Promise<void> {
    await this.#forgetRemoved();
    const sources = (await this.#registry.all()).sort(
      (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
    );
    for (const source of sources) {
      await this.#tasks.start(source, { due: true });
    }
    await this.#tasks.often('learn:sources', () => this.follow());
  }

  /**
   * Takes up what people have added or removed, on this replica or another.
   *
   * @param options.due - id of a source that is to be read now
   */
  async follow(options: { due?: string } = {}): Promise<void> {
    const sources = await this.#registry.all();
    const ids = new Set(sources.map(({ id }) => id));
    for (const id of this.#tasks.started()) {
      if (!ids.has(id)) this.#tasks.stop(id);
    }
    for (const source of sources) {
      await this.#tasks.start(source, { due: source.id === options.due });
    }
    await this.#restartAbandoned(ids);
  }

  /** The scheduler waits for a killed process until the run times out, which may take many minutes. */
  async #restartAbandoned(known: Set<string>): Promise<void> {
    const since = new Date(Date.now() - ABANDONED_AFTER_MS);
    for (const run of await this.#sources.abandonedRuns(since)) {
      await this.#sources.finishRun(run.id, {
        status: 'error',
        durationMs: run.durationMs,
        warnings: [],
        error: 'The backend was stopped while it read the source.',
        loss: null,
      });
      if (known.has(run.sourceId)) {
        await this.#tasks.restart(run.sourceId);
      }
    }
  }

  async list(): Promise<LearnSource[]> {
    const sources = await this.#registry.all();
    return Promise.all(sources.map(source => this.#toLearnSource(source)));
  }

  /** What each source is called, and when it was last read without an error. */
  async freshness(): Promise<
    Array<Pick<LearnSource, 'id' | 'title' | 'lastSuccessAt'>>
  > {
    const successes = await this.#sources.lastSuccesses();
    const titles = await this.#sources.packTitles();
    return (await this.#registry.all()).map(({ id, title }) => ({
      id,
      title: title ?? titles.get(id) ?? null,
      lastSuccessAt: successes.get(id) ?? null,
    }));
  }

  /** How many talks each source speaks of, by its id. */
  async talkCounts(): Promise<Map<string, number>> {
    return this.#sources.talkCounts();
  }

  /**
   * How a source is.
   *
   * @throws NotFoundError where there is no such source.
   */
  async get(id: string): Promise<LearnSource> {
    return this.#toLearnSource(await this.#find(id));
  }

  /**
   * The latest runs of a source, newest first.
   *
   * @throws NotFoundError where there is no such source.
   */
  async runs(id: string): Promise<SourceRun[]> {
    await this.#find(id);
    const runs = await this.#sources.runs(id);
    return runs.map(({ loss: _, ...run }) => run);
  }

  /**
   * Has a source read now.
   *
   * @throws NotFoundError where there is no such source, ConflictError while it is being read.
   */
  async refresh(
    id: string,
    options: { acceptLoss?: boolean } = {},
  ): Promise<void> {
    await this.#find(id);
    if (options.acceptLoss) {
      await this.#sources.acceptLoss(id);
    }
    await this.#tasks.trigger(id);
  }

  /** Removes all that a source taught. It must not be in the registry any more. */
  async forget(id: string): Promise<void> {
    this.#tasks.stop(id);
    await this.#documents.removeSource(id);
    await this.#sources.remove(id);
    try {
      await this.#learning.learn();
    } catch (error) {
      this.#logger.error(
        'A source is removed, but what it taught is forgotten only when learning works again',
        toError(error),
      );
    }
  }

  async #find(id: string): Promise<SourceConfig> {
    const source = await this.#registry.find(id);
    if (!source) {
      throw new NotFoundError(`There is no source "${id}"`);
    }
    return source;
  }

  async #toLearnSource(source: SourceConfig): Promise<LearnSource> {
    return toLearnSource(source, await this.#sources.summary(source.id));
  }

  async #forgetRemoved(): Promise<void> {
    const known = new Set((await this.#registry.all()).map(({ id }) => id));
    const stored = new Set([
      ...(await this.#sources.ids()),
      ...(await this.#documents.sourceIds()),
    ]);
    const removed = [...stored].filter(id => !known.has(id));
    if (removed.length === 0) {
      return;
    }
    if (!this.#registry.isConfigured) {
      this.#logger.warn(
        'The configuration has no learn.sources, but sources are known. They are kept; to remove them write an empty list.',
        { sources: removed },
      );
      return;
    }
    for (const id of removed) {
      this.#logger.info('The source is not configured any more; removing it', {
        source: id,
      });
      await this.#documents.removeSource(id);
      await this.#sources.remove(id);
    }
  }
}
