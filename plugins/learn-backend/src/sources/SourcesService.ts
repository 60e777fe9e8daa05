import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { isError, NotFoundError } from '@backstage/errors';
import type { LearnSource } from '@lectern/backstage-plugin-learn-common';
import type { SourceConfig } from '../config';
import type { DocumentsStore, SourcesStore } from '../database';
import type { LearningService } from '../learning';
import type { SourceRefresher } from './SourceRefresher';
import { toLearnSource } from './toLearnSource';

/**
 * Where several sources wait to be read for the first time, packs go first: a talk keeps the first name it
 * is given, and the one its curator chose is the best.
 */
const ORDER: Array<SourceConfig['kind']> = ['package', 'file', 'url'];

/**
 * The configured sources: when they are read, and how they are.
 *
 * @internal
 */
export class SourcesService {
  readonly #configs: SourceConfig[] | undefined;
  readonly #scheduler: SchedulerService;
  readonly #refresher: SourceRefresher;
  readonly #learning: LearningService;
  readonly #sources: SourcesStore;
  readonly #documents: DocumentsStore;
  readonly #soleProcess: boolean;
  readonly #logger: LoggerService;

  constructor(options: {
    configs: SourceConfig[] | undefined;
    scheduler: SchedulerService;
    refresher: SourceRefresher;
    learning: LearningService;
    sources: SourcesStore;
    documents: DocumentsStore;
    /** Whether no other process can be at work on the same database. */
    soleProcess: boolean;
    logger: LoggerService;
  }) {
    this.#configs = options.configs;
    this.#scheduler = options.scheduler;
    this.#refresher = options.refresher;
    this.#learning = options.learning;
    this.#sources = options.sources;
    this.#documents = options.documents;
    this.#soleProcess = options.soleProcess;
    this.#logger = options.logger;
  }

  /**
   * Forgets the sources that were taken out of the configuration, and schedules the others: one task each,
   * run by one replica at a time, and once at every start.
   */
  async schedule(): Promise<void> {
    await this.#forgetRemoved();
    const sources = [...(this.#configs ?? [])].sort(
      (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
    );
    for (const source of sources) {
      const id = taskId(source.id);
      await this.#makeDue(id);
      await this.#scheduler.scheduleTask({
        ...source.schedule,
        id,
        fn: async signal => {
          await this.#refresher.refresh(source, signal);
          await this.#learning.learn();
        },
      });
    }
  }

  async list(): Promise<LearnSource[]> {
    return Promise.all(
      (this.#configs ?? []).map(async source =>
        toLearnSource(source, await this.#sources.summary(source.id)),
      ),
    );
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
    if (!this.#configs?.some(source => source.id === id)) {
      throw new NotFoundError(`There is no source "${id}"`);
    }
    if (options.acceptLoss) {
      await this.#sources.acceptLoss(id);
    }
    await this.#scheduler.triggerTask(taskId(id));
  }

  /** Brings the run of a known task forward; a new one runs at once by itself. */
  async #makeDue(id: string): Promise<void> {
    const outcome = await this.#tryTrigger(id);
    if (outcome === 'ConflictError' && this.#soleProcess) {
      // Nobody can be running it: the process that was has been killed
      await this.#scheduler.cancelTask(id);
      await this.#tryTrigger(id);
    }
  }

  async #tryTrigger(
    id: string,
  ): Promise<'triggered' | 'NotFoundError' | 'ConflictError'> {
    try {
      await this.#scheduler.triggerTask(id);
      return 'triggered';
    } catch (error) {
      if (
        isError(error) &&
        (error.name === 'NotFoundError' || error.name === 'ConflictError')
      ) {
        return error.name;
      }
      throw error;
    }
  }

  async #forgetRemoved(): Promise<void> {
    const configured = new Set(this.#configs?.map(({ id }) => id));
    const stored = new Set([
      ...(await this.#sources.ids()),
      ...(await this.#documents.sourceIds()),
    ]);
    const removed = [...stored].filter(id => !configured.has(id));
    if (removed.length === 0) {
      return;
    }
    if (!this.#configs) {
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

function taskId(sourceId: string): string {
  return `learn:source:${sourceId}`;
}
