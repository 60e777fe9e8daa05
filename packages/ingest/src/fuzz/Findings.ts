import fs from 'node:fs';
import path from 'node:path';
import type { Fault, Trial } from './examine';

/** A fault, and the documents that show it. */
export interface Finding {
  fault: Fault;
  trial: Trial;
  seed: number;
  /** Of the document, or of the last of those resolved together. */
  number: number;
  madeOf: string[];
  mutators: string[];
  cost: number;
}

/** Documents kept of one fault. */
const MAX_EXAMPLES = 3;

/** The faults found, each with a few documents that show it, in a folder. */
export class Findings {
  readonly #folder: string;
  readonly #counts = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was found, and how often. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  /** Counts a finding; says whether its documents are worth keeping. */
  count({ fault, trial }: Finding): boolean {
    const key = `${fault.kind} (${trial.step}): ${fault.what}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count <= MAX_EXAMPLES;
  }

  /**
   * Writes a finding: what it is, its documents, and the smallest that still show it.
   *
   * @returns the folder of it
   */
  write(finding: Finding, smallest: readonly Uint8Array[]): string {
    const { fault, trial, ...rest } = finding;
    const name = `${fault.kind}-${trial.step}-${rest.seed}-${rest.number}`;
    const folder = path.join(this.#folder, name);
    fs.mkdirSync(folder, { recursive: true });
    const about = { ...fault, step: trial.step, ...rest };
    fs.writeFileSync(
      path.join(folder, 'finding.json'),
      `${JSON.stringify(about, null, 2)}\n`,
    );
    trial.documents.forEach((bytes, i) =>
      fs.writeFileSync(path.join(folder, `document-${i}`), bytes),
    );
    smallest.forEach((bytes, i) =>
      fs.writeFileSync(path.join(folder, `smallest-${i}`), bytes),
    );
    return folder;
  }
}
