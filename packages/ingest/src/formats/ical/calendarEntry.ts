import type { DateTime } from 'luxon';
import { type CalendarDate, readDate } from './calendarDates';
import { type CalendarComponent, propertyOf, textOf } from './calendarText';
import type { NamedZone } from './calendarZones';

/** A VEVENT with its times read. @internal */
export interface CalendarEntry {
  component: CalendarComponent;
  uid: string | null;
  /** Decoded, on one line. */
  summary: string;
  start: CalendarDate | null;
  end: CalendarDate | null;
  isCancelled: boolean;
}

/** What dates without a zone of their own are in, and where zones are looked up. @internal */
export interface CalendarClock {
  zoneOf(name: string): NamedZone;
  /** IANA zone of the event; null where the calendar does not tell. */
  timezone: string | null;
}

/** @internal */
export function dateOf(
  from: CalendarComponent,
  name: string,
  { zoneOf, timezone }: CalendarClock,
): CalendarDate | null {
  const property = propertyOf(from, name);
  return (property && readDate(property, zoneOf, timezone)) ?? null;
}

/** @internal */
export function entryOf(
  component: CalendarComponent,
  summary: string,
  clock: CalendarClock,
): CalendarEntry {
  return {
    component,
    uid: textOf(component, 'uid'),
    summary,
    start: dateOf(component, 'dtstart', clock),
    end: dateOf(component, 'dtend', clock),
    isCancelled: /^cancell?ed$/i.test(textOf(component, 'status') ?? ''),
  };
}

const DURATION =
  /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?$/i;

function minutesBetween(from: CalendarDate, to: CalendarDate): number | null {
  const asUtc = ({ day, time }: CalendarDate) =>
    Date.parse(`${day}T${time ?? '00:00:00'}Z`);
  const between = (start: DateTime | null, end: DateTime | null) =>
    start && end ? end.diff(start, 'minutes').minutes : null;
  return (
    between(from.instant, to.instant) ?? (asUtc(to) - asUtc(from)) / 60_000
  );
}

/** Minutes from start to end; null where it is not said, or makes no sense. @internal */
export function minutesOf({
  component,
  start,
  end,
}: CalendarEntry): number | null {
  if (!start) return null;
  const said = DURATION.exec(textOf(component, 'duration') ?? '');
  const [weeks, days, hours, minutes] = (said ?? [])
    .slice(1)
    .map(part => Number(part ?? 0));
  const long = said
    ? ((weeks * 7 + days) * 24 + hours) * 60 + minutes
    : end && minutesBetween(start, end);
  return long && long > 0 ? long : null;
}

/** Whether an entry stands for whole days: dates without times, or a day and more. @internal */
export function isAllDay(entry: CalendarEntry): boolean {
  const { start, end, component } = entry;
  if (start?.time === null) return true;
  if (propertyOf(component, 'dtstart')?.parameters.get('value') === 'DATE')
    return true;
  return end?.time === null || (minutesOf(entry) ?? 0) >= 24 * 60;
}
