import { useMemo } from 'react';
import type { ScheduleResponse } from '@lectern/backstage-plugin-learn-common';
import {
  clockOf,
  isTimeZone,
  readersTimeZone,
  timeZoneName,
} from '../../lib/timeZones';

/**
 * The time zones that a schedule can be read in.
 *
 * @internal
 */
export type ScheduleClocks = {
  /** Name of the event's zone; nothing where it is not known. */
  event?: string;
  /** The reader's zone with its name, where its clocks differ from the event's. */
  reader?: { timeZone: string; name: string };
};

/**
 * Which time zones there are to choose from, with the names that people call
 * them by at the time of the event.
 *
 * @internal
 */
export function useScheduleClocks(schedule: ScheduleResponse): ScheduleClocks {
  return useMemo(() => {
    const { timezone } = schedule;
    const at = schedule.items.find(({ startsAt }) => startsAt)?.startsAt;
    if (!isTimeZone(timezone)) {
      return {};
    }
    const event = timeZoneName(timezone, at ?? null);
    const own = readersTimeZone();
    const there = at && clockOf(timezone)(at);
    const here = at && clockOf(own)(at);
    return there && here && there.minutes !== here.minutes
      ? { event, reader: { timeZone: own, name: timeZoneName(own, at) } }
      : { event };
  }, [schedule]);
}
