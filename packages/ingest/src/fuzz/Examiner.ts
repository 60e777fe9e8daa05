import { Worker } from 'node:worker_threads';
import type { Fault, Outcome, Trial } from './examine';
import type { Request } from './worker';

/** Bounds of every trial. */
export interface Bounds {
  /** Milliseconds of the processor for one reading. */
  deadline: number;
  /** MiB of JavaScript's memory, for everything. */
  memory: number;
}

/** A trial is given up after so many deadlines: it is done several times, and slow ones again. */
const PATIENCE = 12;
const POLL_MS = 100;

// The thread inherits Node's options, with them what turns TypeScript to JavaScript.
const CODE = "require(require('node:worker_threads').workerData.file)";

type Answer = Outcome[] | Fault;

/** Takes our listeners off, and leaves those of Node itself. */
function forget(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) {
    worker.removeAllListeners(event);
  }
}

/**
 * Tries documents in a thread that may hang, crash or run out of memory: another takes its place.
 */
export class Examiner {
  readonly #bounds: Bounds;
  readonly #execArgv: string[] | undefined;
  readonly #at = new SharedArrayBuffer(4);
  #worker: Promise<Worker> | undefined;

  /** @param execArgv - Node's options of the thread; those of the process where not given */
  constructor(bounds: Bounds, execArgv?: string[]) {
    this.#bounds = bounds;
    this.#execArgv = execArgv;
  }

  /**
   * Tries one after the other.
   *
   * @param twice - reads each once more, to see that it gives the same
   *
   * @returns what came of each, in their order
   */
  async examine(trials: Trial[], twice: boolean): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    while (outcomes.length < trials.length) {
      const rest = trials.slice(outcomes.length);
      const { deadline } = this.#bounds;
      const answer = await this.#ask({ trials: rest, deadline, twice });
      if (Array.isArray(answer)) return [...outcomes, ...answer];
      const failed = Atomics.load(new Int32Array(this.#at), 0);
      outcomes.push(
        // Done before it, but nothing was heard of them: they are harmless, or are found another time.
        ...rest
          .slice(0, failed)
          .map(() => ({ fault: null, cost: 0, readAs: null })),
        { fault: answer, cost: 0, readAs: null },
      );
    }
    return outcomes;
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const worker = await this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #ask(request: Request): Promise<Answer> {
    this.#worker ??= this.#start();
    const worker = await this.#worker;
    const at = new Int32Array(this.#at);
    Atomics.store(at, 0, 0);
    return new Promise<Answer>(resolve => {
      let trial = -1;
      let since = process.cpuUsage();
      let watch: NodeJS.Timeout | undefined = undefined;
      const settle = async (answer: Answer) => {
        clearInterval(watch);
        forget(worker);
        if (!Array.isArray(answer)) await this.close();
        resolve(answer);
      };
      watch = setInterval(() => {
        const now = Atomics.load(at, 0);
        if (now !== trial) {
          trial = now;
          since = process.cpuUsage();
          return;
        }
        const { user, system } = process.cpuUsage(since);
        if ((user + system) / 1000 > PATIENCE * this.#bounds.deadline) {
          settle({ kind: 'hang', what: 'does not end' });
        }
      }, POLL_MS);
      worker.on('message', settle);
      worker.on('error', (error: Error & { code?: string }) =>
        settle(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? { kind: 'memory', what: 'runs out of memory' }
            : { kind: 'throw', what: `${error}`, stack: error.stack },
        ),
      );
      worker.on('exit', code =>
        settle({ kind: 'throw', what: `the thread exits with ${code}` }),
      );
      worker.postMessage(request);
    });
  }

  #start(): Promise<Worker> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(CODE, {
        eval: true,
        execArgv: this.#execArgv,
        workerData: { file: require.resolve('./worker'), at: this.#at },
        resourceLimits: { maxOldGenerationSizeMb: this.#bounds.memory },
      });
      worker.once('error', reject);
      worker.once('message', () => {
        forget(worker);
        resolve(worker);
      });
    });
  }
}
