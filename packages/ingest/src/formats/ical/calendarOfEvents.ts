import { DateTime } from 'luxon';
import { canonicalEvent } from '../../events';
import type { EventFact } from '../../model';
import { type CalendarEntry, isAllDay } from './calendarEntry';
import { type CalendarComponent, textOf } from './calendarText';
import { readableText } from './calendarTitle';

/** How many of its entries must be whole days for a calendar to be one of conferences. */
const MOSTLY = 0.5;

/**
 * Whether a calendar lists conferences, not sessions: at least half of its entries stand for whole days, and it names nobody who
 * speaks.
 *
 * @internal
 */
export function listsEvents(entries: readonly CalendarEntry[]): boolean {
  const whole = entries.filter(
    entry => entry.start === null || isAllDay(entry),
  );
  return (
    whole.some(isAllDay) &&
    whole.length >= MOSTLY * entries.length &&
    entries.every(({ component }) =>
      component.properties.every(({ name }) => name !== 'attendee'),
    )
  );
}

/** The last day: DTEND is the first day after it where it has no time. */
function lastDay({ start, end }: CalendarEntry): string | null {
  if (!end) return start?.day ?? null;
  if (end.time !== null) return end.day;
  const before = DateTime.fromISO(end.day, { zone: 'utc' })
    .minus({ days: 1 })
    .toISODate();
  return start && before && before < start.day ? start.day : before;
}

function webAddress(component: CalendarComponent): string | undefined {
  const url = textOf(component, 'url');
  return url && /^https?:\/\/\S+$/i.test(url) ? url : undefined;
}

/**
 * What an entry of a calendar of conferences says of one. Cancelled ones are none.
 *
 * @internal
 */
export function eventOfEntry(entry: CalendarEntry): EventFact | null {
  const { summary, start, component, isCancelled } = entry;
  if (isCancelled || !summary) return null;
  const year = start ? Number(start.day.slice(0, 4)) : undefined;
  const location = textOf(component, 'location');
  const website = webAddress(component);
  const endDate = lastDay(entry);
  return {
    title: canonicalEvent(summary, { year }),
    ...(start && { startDate: start.day }),
    ...(start && endDate && { endDate }),
    ...(location && { location: readableText(location) }),
    ...(website && { website }),
  };
}
