import { compare } from '../../resolve/normalise';
import * as bombs from './bombs';
import * as bytes from './bytes';
import { changeData } from './data';
import * as text from './text';
import type { Mutator } from './types';

export type { Given, Mutator } from './types';

function named(mutators: Record<string, Mutator>): Array<[string, Mutator]> {
  // In an order of their own: what a module exports is listed differently from one loader to another.
  return Object.entries(mutators).sort(([a], [b]) => compare(a, b));
}

/** All of them, by name; those that find most stand more than once. */
export const MUTATORS: ReadonlyArray<readonly [string, Mutator]> = [
  ...named(bytes),
  ...named(text),
  ...named(bombs),
  ['changeData', changeData],
  ['changeData', changeData],
  ['changeData', changeData],
];
