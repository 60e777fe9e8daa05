import type { Dice } from '../../resolve/arbitrary';

/** What a mutator works on. */
export interface Given {
  bytes: Uint8Array;
  /** Another document, to take pieces of. */
  other: Uint8Array;
  /** The only source of chance: the same throws give the same document. */
  dice: Dice;
  /** The result is cut to so many bytes. */
  maxBytes: number;
}

/** Makes another document of a document. */
export type Mutator = (given: Given) => Uint8Array;

const decoder = new TextDecoder('utf-8');
const encoder = new TextEncoder();

/** A mutator that works on characters; bytes that are not UTF-8 become replacement characters. */
export function ofText(
  mutate: (text: string, given: Given) => string,
): Mutator {
  return given => encoder.encode(mutate(decoder.decode(given.bytes), given));
}

/** Lengths of which things break, up to `most`. */
export function someLength(dice: Dice, most: number): number {
  const length = dice.one([2, 10, 60, 300, 1_000, 5_000, 20_000, 50_000]);
  return Math.max(1, Math.min(length, most));
}

/** A unit over and over, of so many characters. */
export function repeated(unit: string, length: number): string {
  return unit.repeat(Math.max(1, Math.floor(length / unit.length)));
}

/** Puts something in at a random place. */
export function inserted(text: string, piece: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  return `${text.slice(0, at)}${piece}${text.slice(at)}`;
}
