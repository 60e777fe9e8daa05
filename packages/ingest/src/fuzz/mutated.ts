import { Dice } from '../resolve/arbitrary';
import type { Seed } from './corpus';
import { MUTATORS } from './mutators';

/** A document made of another. */
export interface MutatedDocument {
  bytes: Uint8Array;
  /** What it was made of. */
  madeOf: string;
  /** Names of the mutators, in order. */
  mutators: string[];
}

/** Consecutive seeds must not give similar throws. */
function mixed(seed: number, number: number): number {
  return (
    (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0
  );
}

/**
 * Mutates a document. The same corpus, seed and number give the same bytes.
 *
 * @param number - Which document of this seed, from 0.
 */
export function mutatedDocument(
  corpus: readonly Seed[],
  seed: number,
  number: number,
  maxBytes: number,
): MutatedDocument {
  const dice = new Dice(mixed(seed, number));
  const { name, bytes: original } = dice.one(corpus);
  const count = 1 + dice.below(dice.one([1, 2, 4]));
  const chosen = Array.from({ length: count }, () => dice.one(MUTATORS));
  const bytes = chosen.reduce(
    (given, [, mutate]) =>
      mutate({
        bytes: given,
        other: dice.one(corpus).bytes,
        dice,
        maxBytes,
      }).subarray(0, maxBytes),
    original,
  );
  return { bytes, madeOf: name, mutators: chosen.map(([id]) => id) };
}
