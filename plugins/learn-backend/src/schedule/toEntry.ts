import type {
  Reference,
  ScheduleEntry,
  Talk,
} from '@lectern/backstage-plugin-learn-common';
import { DateTime } from 'luxon';

/**
 * A talk as the schedule has it.
 *
 * @param context.event - where it was given
 * @param context.timezone - IANA name; null where it is not known
 *
 * @internal
 */
export function toEntry(
  talk: Talk,
  { event, timezone }: { event: Reference; timezone: string | null },
): ScheduleEntry {
  return {
    id: talk.id,
    title: talk.title,
    language: talk.language,
    type: talk.type,
    presenters: talk.presenters.map(({ name }) => name),
    event,
    date: talk.date,
    startsAt: instantOf(talk, timezone),
    startTime: talk.startTime,
    duration: talk.duration,
    room: talk.room,
    track: talk.track,
    hasVideo: talk.media.some(({ kind }) => kind === 'video'),
    voices: talk.voices,
  };
}

/** When it begins, in UTC; null where day, time or time zone are not known, or luxon cannot make sense of them. */
function instantOf(
  { date, startTime }: Pick<Talk, 'date' | 'startTime'>,
  timezone: string | null,
): string | null {
  if (date === null || startTime === null || timezone === null) return null;
  return DateTime.fromISO(`${date}T${startTime}`, { zone: timezone })
    .toUTC()
    .toISO({ suppressMilliseconds: true });
}

/**
 * By day, time, room and title; what has no day comes last, and what has no time last in its day.
 *
 * @internal
 */
export function compareEntries(a: ScheduleEntry, b: ScheduleEntry): number {
  return (
    compareKnown(a.date, b.date) ||
    compareKnown(a.startTime, b.startTime) ||
    compareKnown(a.room, b.room) ||
    compareKnown(a.title, b.title) ||
    compareKnown(a.id, b.id)
  );
}

function compareKnown(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
