/** What was measured several times, without what one run in a bad moment does to a mean. */
export interface Statistics {
  /** Measurements. */
  n: number;
  median: number;
  min: number;
  max: number;
  /** Half of the measurements are no further from the median. */
  spread: number;
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? NaN;
  return (lower + upper) / 2;
}

const ascending = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b);

/** To four significant digits: further ones are noise. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/**
 * Sums up measurements.
 *
 * @throws Error where there are none.
 */
export function statisticsOf(values: readonly number[]): Statistics {
  const sorted = ascending(values);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) {
    throw new Error('There are no measurements to sum up.');
  }
  const median = medianOf(sorted);
  const distances = ascending(sorted.map(value => Math.abs(value - median)));
  return {
    n: sorted.length,
    median: rounded(median),
    min: rounded(min),
    max: rounded(max),
    spread: rounded(medianOf(distances)),
  };
}
