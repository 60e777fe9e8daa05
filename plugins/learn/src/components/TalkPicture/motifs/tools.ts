import type { ReactElement } from 'react';

/**
 * Draws on a canvas of 320 × 180, with `random` for what may differ. The left
 * third stays free of detail, since the type of the talk stands there.
 *
 * @internal
 */
export type Motif = (random: () => number) => ReactElement[];

/** The numbers from 0 on. */
export const range = (count: number) =>
  Array.from({ length: count }, (_, i) => i);

/** A number from `low` up to `high`. */
export const between = (random: () => number, low: number, high: number) =>
  low + random() * (high - low);

/** Short enough for an attribute. */
export const round = (value: number) => Math.round(value * 10) / 10;
