import type {
  AuthService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import { LEARN_CHANGED_TOPIC } from '@lectern/backstage-plugin-learn-common';
import type { LearnService } from '@lectern/backstage-plugin-learn-node';
import { CatalogSynchronizer } from './CatalogSynchronizer';
import { type ProviderConfig, readProviderConfig } from './readProviderConfig';

// The catalog files the entities under this name: another name would orphan all of them.
const NAME = 'LearnEntityProvider';
const TASK_ID = `${NAME}:refresh`;

/**
 * What {@link LearnEntityProvider} works with.
 *
 * @public
 */
export interface LearnEntityProviderOptions {
  /** Gives the credentials with which Learn is asked. */
  auth: AuthService;
  /** Announces changes. */
  events: EventsService;
  /** The Learn backend. */
  learn: LearnService;
  /** Says what was published and why something was not. */
  logger: LoggerService;
  /** Runs the refresh, one at a time across replicas. */
  scheduler: SchedulerService;
}

/**
 * Publishes what Learn knows as catalog entities.
 *
 * Begins with a full reconcile and then follows the backend's change log in delta mutations: within seconds after the
 * backend announces a change, else on a schedule. All runs go through one globally locked task, so that neither an announced
 * run and a scheduled one nor two replicas overtake one another.
 *
 * Where the backend cannot be read, or has not yet read all of its sources, nothing is removed but what the backend says is gone.
 *
 * @public
 */
export class LearnEntityProvider implements EntityProvider {
  readonly #config: ProviderConfig;
  readonly #options: LearnEntityProviderOptions;
  readonly #logger: LoggerService;
  #announcements = 0;

  /** Reads `catalog.providers.learn`; throws an `InputError` where it is wrong. */
  static fromConfig(
    config: RootConfigService,
    options: LearnEntityProviderOptions,
  ): LearnEntityProvider {
    return new LearnEntityProvider(readProviderConfig(config), options);
  }

  private constructor(
    config: ProviderConfig,
    options: LearnEntityProviderOptions,
  ) {
    this.#config = config;
    this.#options = options;
    this.#logger = options.logger.child({ target: NAME });
  }

  /** `LearnEntityProvider`, also the key in `catalog.providerOptions`. */
  getProviderName(): string {
    return NAME;
  }

  /** Schedules the refresh and starts one; waits for neither. */
  async connect(connection: EntityProviderConnection): Promise<void> {
    const { auth, events, learn, scheduler } = this.#options;
    const synchronizer = new CatalogSynchronizer({
      auth,
      learn,
      connection,
      config: this.#config,
      logger: this.#logger,
      locationKey: NAME,
    });
    await scheduler.scheduleTask({
      ...this.#config.schedule,
      id: TASK_ID,
      scope: 'global',
      fn: async signal => this.#run(synchronizer, signal),
    });
    await events.subscribe({
      id: NAME,
      topics: [LEARN_CHANGED_TOPIC],
      onEvent: async () => this.#announced(),
    });
    // The scheduler remembers the last run across restarts, but this process knows nothing yet. Not waited for: the Learn
    // backend may still be starting.
    this.#announced();
  }

  async #announced(): Promise<void> {
    this.#announcements += 1;
    try {
      await this.#options.scheduler.triggerTask(TASK_ID);
    } catch (error) {
      // A run under way here looks for announcements before it ends; one of another replica leaves them to the schedule.
      if (!isError(error) || error.name !== 'ConflictError') {
        this.#warn('Could not start a refresh at once', error);
      }
    }
  }

  async #run(
    synchronizer: CatalogSynchronizer,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      let seen: number;
      do {
        seen = this.#announcements;
        await synchronizer.step(signal);
      } while (seen !== this.#announcements && !signal.aborted);
    } catch (error) {
      if (signal.aborted) {
        this.#logger.debug('Stopped before the catalog was up to date');
        return;
      }
      this.#warn(
        'Could not bring the catalog up to date with Learn; it keeps what it holds until the next run',
        error,
      );
    }
  }

  #warn(message: string, error: unknown): void {
    this.#logger.warn(
      message,
      isError(error) ? (error as Error) : { error: String(error) },
    );
  }
}
