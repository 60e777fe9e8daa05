import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import { CronTime } from 'cron';
import type { Duration } from 'luxon';

/**
 * When a schedule has its task run again.
 *
 * @param lastRunAt - ISO 8601 date and time
 * @returns null where nobody can say: it never ran, or runs by hand only
 *
 * @internal
 */
export function nextRun(
  { frequency }: SchedulerServiceTaskScheduleDefinition,
  lastRunAt: string | null,
): string | null {
  if (lastRunAt === null || 'trigger' in frequency) {
    return null;
  }
  if ('cron' in frequency) {
    return new CronTime(frequency.cron).sendAt().toUTC().toISO();
  }
  return new Date(
    Date.parse(lastRunAt) + milliseconds(frequency),
  ).toISOString();
}

/** @internal */
export function milliseconds(duration: Duration | HumanDuration): number {
  return 'toMillis' in duration && typeof duration.toMillis === 'function'
    ? duration.toMillis()
    : durationToMilliseconds(duration as HumanDuration);
}
