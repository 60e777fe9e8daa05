import type {
  ScheduleEntry,
  ScheduleResponse,
} from '@lectern/backstage-plugin-learn-common';
import { readersLocale } from './language';
import { clockOf, minutesOfDay } from './timeZones';

/**
 * A talk at its place in the schedule, by the clocks that it is read by.
 *
 * @internal
 */
export type PlacedTalk = {
  entry: ScheduleEntry;
  /** ISO 8601 date; null where it is not known. */
  day: string | null;
  /** After midnight; null where the time is not known. */
  minutes: number | null;
};

/** @internal */
export type ScheduleDay = { day: string | null; talkCount: number };

/** Last of all, what has no value. */
const orderOf = <T extends string | number>(a: T | null, b: T | null) => {
  if (a === b) {
    return 0;
  }
  if (a === null || b === null) {
    return a === null ? 1 : -1;
  }
  return a < b ? -1 : 1;
};

/**
 * The talks of a schedule by day and time. Without a time zone they stand
 * where the event has put them; in one, where its clocks put them, and so
 * perhaps on another day. What has no instant stays where it is.
 *
 * @internal
 */
export function placeTalks(
  items: ScheduleResponse['items'],
  timeZone: string | null,
): PlacedTalk[] {
  const clock = timeZone === null ? undefined : clockOf(timeZone);
  return items
    .map((entry): PlacedTalk => {
      const there = entry.startsAt === null ? null : clock?.(entry.startsAt);
      return there
        ? { entry, ...there }
        : {
            entry,
            day: entry.date,
            minutes: minutesOfDay(entry.startTime) ?? null,
          };
    })
    .sort((a, b) => orderOf(a.day, b.day) || orderOf(a.minutes, b.minutes));
}

/**
 * The days of a schedule, in their order; what has no day comes last.
 *
 * @internal
 */
export function daysOf(talks: PlacedTalk[]): ScheduleDay[] {
  const counts = new Map<string | null, number>();
  for (const { day } of talks) {
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([day, talkCount]) => ({ day, talkCount }));
}

/** What a schedule can be filtered by. */
export const SCHEDULE_FILTERS = ['room', 'track', 'event'] as const;

/** @internal */
export type ScheduleFilter = (typeof SCHEDULE_FILTERS)[number];

/**
 * The value by which a talk is filtered.
 *
 * @internal
 */
export function valueOf(
  entry: ScheduleEntry,
  filter: ScheduleFilter,
): string | null {
  return filter === 'event' ? entry.event.title : entry[filter];
}

/**
 * All values of a filter, as people count: `Room 2` before `Room 10`.
 *
 * @internal
 */
export function valuesOf(
  items: ScheduleEntry[],
  filter: ScheduleFilter,
): string[] {
  const values = new Set(
    items.flatMap(entry => valueOf(entry, filter) ?? []).filter(Boolean),
  );
  const collator = new Intl.Collator(readersLocale(), { numeric: true });
  return [...values].sort(collator.compare);
}
