import { Worker } from 'node:worker_threads';
import type { LearnFormat } from '@lectern/backstage-plugin-learn-node';
import type { readSource, resolve, ResolveInput } from '@lectern/ingest';
import type { Resolved, ResolvedStep, ResolverStep } from './resolverSteps';

/** What may take many seconds. */
interface Functions {
  readSource: typeof readSource;
  resolve: typeof resolve;
  startResolver: (id: string, input: ResolveInput) => Resolved;
  stepResolver: (
    from: string,
    id: string,
    step: ResolverStep,
  ) => ResolvedStep | null;
}

/** {@link readSource}, wherever it runs. */
export type ReadSource = (
  ...args: Parameters<typeof readSource>
) => Promise<ReturnType<typeof readSource>> | ReturnType<typeof readSource>;

/** {@link resolve}, wherever it runs. */
export type Resolve = (
  ...args: Parameters<typeof resolve>
) => Promise<Resolved> | Resolved;

/** Text that keeps a reader busy for longer is a trap. */
const TIMEOUT_MS = 5 * 60 * 1000;

/** The thread holds the library in memory: one that has nothing to do is let go. */
const IDLE_MS = 30 * 1000;

/** A resolver to go on from is held longer. */
const RESOLVER_IDLE_MS = 10 * 60 * 1000;

// Not a file of its own: a build keeps only files that are imported.
const CODE = `
const { parentPort, workerData } = require('node:worker_threads');
const library = require(workerData.library);
const formats = workerData.formats.map(path => require(path).default);
let kept;
const functions = {
  readSource: (input, options) =>
    library.readSource(input, { ...options, formats }),
  resolve: library.resolve,
  startResolver: (id, input) => {
    kept = undefined;
    const resolver = new library.Resolver(input);
    const resolution = resolver.resolution();
    resolver.changes();
    kept = { id, resolver };
    return resolution;
  },
  stepResolver: (from, id, { remove, add, decisions, published }) => {
    if (!kept || kept.id !== from) return null;
    const { resolver } = kept;
    // What fails half way is not gone on from
    kept = undefined;
    for (const source of remove) resolver.remove(source);
    for (const given of add) resolver.add(given.document, given.recommends);
    resolver.setDecisions(decisions);
    if (published) resolver.setPublished(published);
    const changes = resolver.changes();
    const { topics, suggestions, idleDecisions, keptNames } =
      resolver.resolution();
    kept = { id, resolver };
    return { changes, topics, suggestions, idleDecisions, keptNames };
  },
};
parentPort.on('message', ({ name, args }) => {
  try {
    parentPort.postMessage({ result: functions[name](...args) });
  } catch (error) {
    parentPort.postMessage({ error: { message: error.message } });
  }
});
`;

/**
 * Reads and resolves in a thread of its own, one call after the other. A long feed takes many seconds, in
 * which the portal would answer nobody.
 *
 * @internal
 */
export class IngestThread {
  readonly #execArgv: string[] | undefined;
  readonly #formats: string[];
  readonly #timeoutMs: number;
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #keptUntil = 0;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param options.formats - added to those of the library; their readers are loaded in the thread
   * @param options.execArgv - Node's options of the thread; those of the process where not given
   */
  constructor(
    options: {
      formats?: readonly LearnFormat[];
      execArgv?: string[];
      timeoutMs?: number;
    } = {},
  ) {
    this.#formats = (options.formats ?? []).map(({ module }) => module);
    this.#execArgv = options.execArgv;
    this.#timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  }

  readonly readSource = (...args: Parameters<Functions['readSource']>) =>
    this.#call('readSource', args);

  readonly resolve = (...args: Parameters<Functions['resolve']>) =>
    this.#call('resolve', args);

  /** Resolves everything, and keeps what it takes to go on from there, under an id. */
  startResolver(...args: Parameters<Functions['startResolver']>) {
    this.#keptUntil = Date.now() + RESOLVER_IDLE_MS;
    return this.#call('startResolver', args);
  }

  /**
   * Goes on from what was resolved last.
   *
   * @param from - the id it was kept under
   * @param id - the one that this is kept under
   * @returns null where that is not there any more: everything is to be resolved anew
   */
  stepResolver(...args: Parameters<Functions['stepResolver']>) {
    this.#keptUntil = Date.now() + RESOLVER_IDLE_MS;
    return this.#call('stepResolver', args);
  }

  /** Stops the thread; a further call starts another. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #call<N extends keyof Functions>(
    name: N,
    args: Parameters<Functions[N]>,
  ): Promise<ReturnType<Functions[N]>> {
    const result = this.#last.then(() =>
      this.#run<ReturnType<Functions[N]>>({ name, args }),
    );
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #run<T>(call: { name: string; args: unknown[] }): Promise<T> {
    clearTimeout(this.#idle);
    this.#worker ??= this.#start();
    const worker = this.#worker;
    try {
      return await this.#answer<T>(worker, call);
    } finally {
      for (const event of ['message', 'error', 'exit']) {
        worker.removeAllListeners(event);
      }
      // One that dies while it has nothing to do harms nobody.
      const forget = () => {
        if (this.#worker === worker) this.#worker = undefined;
      };
      worker.on('error', forget).on('exit', forget).unref();
      this.#idle = setTimeout(
        () => this.close(),
        Math.max(IDLE_MS, this.#keptUntil - Date.now()),
      ).unref();
    }
  }

  #answer<T>(worker: Worker, call: object): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let timeout: NodeJS.Timeout | undefined = undefined;
      const fail = (error: Error) => {
        clearTimeout(timeout);
        reject(error);
        this.close();
      };
      timeout = setTimeout(
        () =>
          fail(
            new Error(
              `This takes more than ${
                this.#timeoutMs
              } ms to read; it was given up. Split it into smaller documents.`,
            ),
          ),
        this.#timeoutMs,
      );
      worker.once('error', fail);
      worker.once('exit', () => fail(new Error('The reading was stopped.')));
      worker.once('message', ({ result, error }) => {
        clearTimeout(timeout);
        if (error) {
          reject(new Error(error.message));
        } else {
          resolve(result);
        }
      });
      worker.ref();
      worker.postMessage(call);
    });
  }

  #start(): Worker {
    return new Worker(CODE, {
      eval: true,
      workerData: {
        library: require.resolve('@lectern/ingest'),
        formats: this.#formats,
      },
      execArgv: this.#execArgv,
    });
  }
}
