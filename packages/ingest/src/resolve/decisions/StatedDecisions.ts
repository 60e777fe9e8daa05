import type { Decision, ReadDocument } from '../../model';
import { compare } from '../normalise';

/**
 * The decisions that documents state, kept up to date as these come and go. Documents have no age that could be trusted:
 * they count in the order of their sources, so that it makes no difference which was read first.
 *
 * @internal
 */
export class StatedDecisions {
  readonly #bySource = new Map<string, Decision[]>();
  #hasChanged = false;

  add({ source, decisions = [] }: ReadDocument): void {
    if (decisions.length === 0) return;
    const known = this.#bySource.get(source) ?? [];
    this.#bySource.set(source, [
      ...known,
      ...decisions.map(({ decision }) => decision),
    ]);
    this.#hasChanged = true;
  }

  remove(source: string): void {
    if (this.#bySource.delete(source)) this.#hasChanged = true;
  }

  /** Whether there are others than when this was asked last. */
  takeChanged(): boolean {
    const changed = this.#hasChanged;
    this.#hasChanged = false;
    return changed;
  }

  /** All of them, the oldest first. */
  toArray(): Decision[] {
    return [...this.#bySource]
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([, decisions]) => decisions);
  }
}
