import type { TalkType } from '../entities';
import type { Reference } from './talk';

/**
 * A talk as the schedule of its event has it.
 *
 * @public
 */
export type ScheduleEntry = {
  id: string;
  title: string;
  /** Of the talk and its title: BCP 47. Null where it is not known. */
  language: string | null;
  type: TalkType;
  presenters: string[];
  /** The event itself, or the one within it at which the talk was given. */
  event: Reference;
  /** ISO 8601 date. */
  date: string | null;
  /** Beginning, as an instant: ISO 8601 date and time in UTC. Null where the time or the time zone of the event is not known. */
  startsAt: string | null;
  /** Beginning by the clocks at the event, `17:40`. */
  startTime: string | null;
  /** Minutes. */
  duration: number | null;
  room: string | null;
  track: string | null;
  hasVideo: boolean;
  voices: number;
};

/**
 * The schedule of an event: its talks and those of the events within it, by day, time, room and title; what has no
 * day comes last. As `text/calendar` at `/events/{id}/calendar.ics`.
 *
 * @public
 */
export type ScheduleResponse = {
  /** IANA name; null where it is not known. */
  timezone: string | null;
  items: ScheduleEntry[];
};
