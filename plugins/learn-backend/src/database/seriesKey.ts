import { clean, cut } from '../text';

/** PostgreSQL indexes no text of more than 2,000 characters. */
const MAX_LENGTH = 200;

/**
 * What the editions of one series are found by.
 *
 * @internal
 */
export function seriesKey(series: string | null): string | null {
  return series === null ? null : cut(clean(series), MAX_LENGTH);
}
