import { DateTime } from 'luxon';
import type { EventFact } from '../model';
import { words } from './normalise';

/**
 * What people may add to the name of an edition: where it is held, and in which months. Folded.
 *
 * @internal
 */
export function wordsBeside({
  facts,
  region,
}: {
  facts: readonly EventFact[];
  region: string | null;
}): Set<string> {
  const location = facts.find(fact => fact.location)?.location;
  const dates = facts.flatMap(({ startDate, endDate }) => [startDate, endDate]);
  const months = dates.flatMap(date => {
    const at = DateTime.fromISO(date ?? '', { zone: 'utc', locale: 'en' });
    return at.isValid ? [at.toFormat('LLLL'), at.toFormat('LLL')] : [];
  });
  return new Set(words([location, region, ...months].join(' ')));
}
