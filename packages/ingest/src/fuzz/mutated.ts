import { Dice } from '../resolve/arbitrary';
import type { Seed } from './corpus';
import { MUTATORS } from './mutators';

/** A document made of another. */
export interface MutatedDocument {
  bytes: Uint8Array;
  /** What it was made of. */
  madeOf: Seed;
  /** Names of the mutators, in order. */
  mutators: string[];
  /** Whether it is one of those that are asked why. */
  explain: boolean;
}

/** How many of all are asked why their mentions say what they say. */
const EXPLAINED = 0.25;

/** Documents to make others of. */
export interface Corpus {
  all: readonly Seed[];
  /** The same by the format they are read as; none is empty. */
  byFormat: ReadonlyArray<readonly Seed[]>;
}

/** Consecutive seeds must not give similar throws. */
function mixed(seed: number, number: number): number {
  return (
    (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0
  );
}

/**
 * Mutates a document. The same corpus, seed and number give the same bytes. Half of the documents are made of any, so that
 * writing, which has most rules, has most; the others of one of each format alike.
 *
 * @param number - Which document of this seed, from 0.
 */
export function mutatedDocument(
  corpus: Corpus,
  seed: number,
  number: number,
  maxBytes: number,
): MutatedDocument {
  const dice = new Dice(mixed(seed, number));
  const madeOf = dice.one(
    dice.chance(0.5) ? corpus.all : dice.one(corpus.byFormat),
  );
  const count = 1 + dice.below(dice.one([1, 2, 4]));
  const chosen = Array.from({ length: count }, () => dice.one(MUTATORS));
  const bytes = chosen.reduce(
    (given, [, mutate]) =>
      mutate({
        bytes: given,
        other: dice.one(corpus.all).bytes,
        dice,
        maxBytes,
      }).subarray(0, maxBytes),
    madeOf.bytes,
  );
  return {
    bytes,
    madeOf,
    mutators: chosen.map(([id]) => id),
    // Thrown last: the bytes are the same whatever else is thrown for.
    explain: dice.chance(EXPLAINED),
  };
}
