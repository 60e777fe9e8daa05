import type { Output } from './io';

/** Where lines cannot be rewritten, a line now and then is enough. */
const QUIET_MS = 1000;

/**
 * Says how far a work of several steps has come: on a terminal in one line that changes, elsewhere in a line now and then.
 */
export class Progress {
  readonly #output: Output;
  readonly #total: number;
  #done = 0;
  #last = Date.now();

  constructor(output: Output, total: number) {
    this.#output = output;
    this.#total = total;
  }

  step(name: string): void {
    this.#done += 1;
    if (this.#total < 2) {
      return;
    }
    const text = `Read ${this.#done} of ${this.#total}: ${name}`;
    if (this.#output.isTTY) {
      this.#output.write(
        `\r\u001b[K${text.slice(0, this.#output.columns - 1)}`,
      );
    } else if (Date.now() - this.#last > QUIET_MS) {
      this.#last = Date.now();
      this.#output.write(`${text}\n`);
    }
  }

  /** Leaves the line empty for what comes next. */
  end(): void {
    if (this.#total > 1 && this.#output.isTTY) {
      this.#output.write('\r\u001b[K');
    }
  }
}
