import { DateTime } from 'luxon';
import type { Mention } from '../model';
import type { EventNode } from './eventNodes';

/**
 * When a talk took place by the clock at its event.
 *
 * @returns Null where the mention gives no instant, or nobody says in which time zone the event was.
 * @internal
 */
export function localTime(
  { startsAt }: Pick<Mention, 'startsAt'>,
  event: Pick<EventNode, 'timezone'> | null,
): { date: string; time: string } | null {
  if (!startsAt || !event?.timezone) return null;
  const local = DateTime.fromISO(startsAt, { zone: event.timezone });
  return local.isValid
    ? { date: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm') }
    : null;
}
