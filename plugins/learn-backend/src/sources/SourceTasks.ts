import type { SchedulerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { SourceConfig } from '../config';

/**
 * The scheduled tasks of sources: one each, run by one replica at a time.
 *
 * @internal
 */
export class SourceTasks {
  readonly #scheduler: SchedulerService;
  readonly #run: (source: SourceConfig, signal: AbortSignal) => Promise<void>;
  readonly #soleProcess: boolean;
  readonly #started = new Map<string, AbortController>();

  constructor(options: {
    scheduler: SchedulerService;
    run: (source: SourceConfig, signal: AbortSignal) => Promise<void>;
    /** Whether no other process can be at work on the same database. */
    soleProcess: boolean;
  }) {
    this.#scheduler = options.scheduler;
    this.#run = options.run;
    this.#soleProcess = options.soleProcess;
  }

  /** Ids of the sources whose tasks this replica takes part in. */
  started(): string[] {
    return [...this.#started.keys()];
  }

  /**
   * Has a source read now, and whenever its schedule says.
   *
   * @param options.due - read it now, also if it was read lately; a new one is read now in any case
   */
  async start(source: SourceConfig, options: { due: boolean }): Promise<void> {
    if (this.#started.has(source.id)) {
      return;
    }
    const controller = new AbortController();
    this.#started.set(source.id, controller);
    const id = taskId(source.id);
    if (options.due) {
      await this.#makeDue(id);
    }
    await this.#scheduler.scheduleTask({
      ...source.schedule,
      id,
      signal: controller.signal,
      fn: signal => this.#run(source, signal),
    });
  }

  /** Ends the task of a source on this replica, also while it runs. */
  stop(sourceId: string): void {
    this.#started.get(sourceId)?.abort();
    this.#started.delete(sourceId);
  }

  /**
   * Has a source read now, by whichever replica is free.
   *
   * @throws ConflictError while it is being read.
   */
  async trigger(sourceId: string): Promise<void> {
    await this.#scheduler.triggerTask(taskId(sourceId));
  }

  /** Lets go of a run whose process was killed, and has the source read again. */
  async restart(sourceId: string): Promise<void> {
    const id = taskId(sourceId);
    try {
      await this.#scheduler.cancelTask(id);
    } catch (error) {
      ignoreMissing(error);
    }
    await this.#tryTrigger(id);
  }

  /** Calls back every twenty seconds, on every replica. */
  async often(id: string, fn: () => Promise<void>): Promise<void> {
    await this.#scheduler.scheduleTask({
      id,
      frequency: { seconds: 20 },
      initialDelay: { seconds: 20 },
      timeout: { minutes: 1 },
      scope: 'local',
      fn,
    });
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
      return ignoreMissing(error);
    }
  }
}

/** Lets pass that there is no such task, or that it does not run (or does already). */
function ignoreMissing(error: unknown): 'NotFoundError' | 'ConflictError' {
  if (
    isError(error) &&
    (error.name === 'NotFoundError' || error.name === 'ConflictError')
  ) {
    return error.name;
  }
  throw error;
}

function taskId(sourceId: string): string {
  return `learn:source:${sourceId}`;
}
