/** How long something is kept for the next time: a curator who decides once soon decides again. */
const KEEP_MS = 10 * 60 * 1000;

/**
 * A value that would take long to make again, kept in memory until nobody has asked for it for a while.
 *
 * @internal
 */
export class Kept<T> {
  readonly #keepMs: number;
  #value: T | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: { keepMs?: number } = {}) {
    this.#keepMs = options.keepMs ?? KEEP_MS;
  }

  keep(value: T): void {
    clearTimeout(this.#timer);
    this.#value = value;
    this.#timer = setTimeout(() => this.take(), this.#keepMs).unref();
  }

  /** The value, where it is still there. */
  get(): T | undefined {
    return this.#value;
  }

  /** The value, which is not kept any longer. */
  take(): T | undefined {
    clearTimeout(this.#timer);
    const value = this.#value;
    this.#value = undefined;
    return value;
  }
}
