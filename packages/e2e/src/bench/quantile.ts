/**
 * The value that this share of all values do not exceed, by nearest rank.
 *
 * @param share - of 1: 0.95 for the 95th percentile
 * @throws Error where there are no values.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) {
    throw new Error('There are no values to take a quantile of.');
  }
  return Number(value.toPrecision(4));
}

/** The one in the middle. */
export const median = (values: readonly number[]) => quantile(values, 0.5);
