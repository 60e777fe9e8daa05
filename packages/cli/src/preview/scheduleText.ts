import type {
  LeftOutReason,
  ReadDocument,
  ScheduleCounts,
} from '@lectern/ingest';
import { count } from '../count';

const REASONS: LeftOutReason[] = ['service', 'social', 'cancelled'];

/** Sessions of a schedule, how many of them are talks, and why the others are none. */
export interface CountedSchedule {
  sessions: number;
  talks: number;
  /** Null where the format names no speakers. */
  speakers: number | null;
  leftOut: Array<{ reason: LeftOutReason; sessions: number }>;
}

/** Counts what a schedule holds. */
export function countSchedule(
  { sessions, speakers, leftOut }: ScheduleCounts,
  talks: number,
): CountedSchedule {
  return {
    sessions,
    talks,
    speakers,
    leftOut: REASONS.map(reason => ({
      reason,
      sessions: leftOut.filter(one => one.reason === reason).length,
    })).filter(one => one.sessions > 0),
  };
}

/**
 * `137 sessions, 107 talks, 30 left out: 28 service, 2 cancelled`; null for what is no schedule, or a single recording that
 * the table shows.
 */
export function scheduleText({
  schedule,
  mentions,
}: ReadDocument): string | null {
  if (!schedule || (schedule.sessions === 1 && mentions.length === 1)) {
    return null;
  }
  const counted = countSchedule(schedule, mentions.length);
  const reasons = counted.leftOut.map(one => `${one.sessions} ${one.reason}`);
  return [
    count(counted.sessions, 'session'),
    count(counted.talks, 'talk'),
    ...(counted.speakers === null ? [] : [count(counted.speakers, 'speaker')]),
    ...(reasons.length > 0
      ? [`${schedule.leftOut.length} left out: ${reasons.join(', ')}`]
      : []),
  ].join(', ');
}
