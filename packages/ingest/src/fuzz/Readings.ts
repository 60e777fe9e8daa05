import { compare } from '../resolve/normalise';

interface Count {
  madeOf: number;
  readAs: number;
  tried: number;
}

/** How many documents there were of each format. */
export class Readings {
  readonly #counts = new Map<string, Count>();

  /** Counts a document made of one of this format. */
  madeOf(format: string) {
    this.#count(format).madeOf += 1;
  }

  /** Counts a reading as a format, and what the document was read as; null where it could not be. */
  tried(step: string, readAs: string | null) {
    this.#count(step).tried += 1;
    if (readAs !== null) this.#count(readAs).readAs += 1;
  }

  /** A line for each format. */
  lines(): string[] {
    return [...this.#counts]
      .sort(([a], [b]) => compare(a, b))
      .map(
        ([format, { madeOf, tried, readAs }]) =>
          `${format}: ${madeOf} documents made of it, ${tried} tried as it, ${readAs} read as it`,
      );
  }

  #count(format: string): Count {
    const count = this.#counts.get(format) ?? {
      madeOf: 0,
      readAs: 0,
      tried: 0,
    };
    this.#counts.set(format, count);
    return count;
  }
}
