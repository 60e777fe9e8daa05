import type { ResolvedTalk } from '@lectern/ingest';
import { DateTime } from 'luxon';

/**
 * The first day on which a recommendation counts that is dated in the future so far: until then it counts as undated. All other
 * ages are counted from the newest recommendation, so that nothing else changes with the days.
 *
 * @param today - ISO 8601 date
 * @returns an ISO 8601 date; null where no day changes anything
 *
 * @internal
 */
export function learnAgainOn(
  talks: ResolvedTalk[],
  today: string,
): string | null {
  // The library lets a date be one day ahead: it is tomorrow somewhere
  const latest = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: 1 });
  const ahead = talks
    .flatMap(({ recommendations }) => recommendations)
    // Nearly all are of the past, and parsing takes its time
    .flatMap(({ publishedAt }) =>
      publishedAt && publishedAt > today
        ? DateTime.fromISO(publishedAt, { zone: 'utc' })
        : [],
    )
    .filter(date => date.isValid && date > latest);
  const first = DateTime.min(...ahead);
  // The first midnight that is no more than a day before it
  return first?.minus({ milliseconds: 1 }).startOf('day').toISODate() ?? null;
}
