import { canonicalEvent, eventOfUrl } from '../events';
import type { FormatInput } from '../formats/types';
import { reasonOf } from '../explain';
import type { EventFact, FieldReason } from '../model';
import type { ScheduledEvent } from './Session';

/** Events are not called more than that. */
const LONGEST_TITLE = 200;

/** Names that say of no event which one it is. */
const NO_EVENT =
  /^(?:(?:the|my|conference|full|session|event|program(?:me)?) )?(?:schedule|calendar|agenda|program(?:me)?|timetable|sessions?|sched|export|untitled|conference|event|fahrplan)s?$/i;

/**
 * The event as the source's owner calls it, as the schedule calls itself, or as its address tells.
 *
 * @returns its name, the schedule's own name for it, and why it is called so
 *
 * @internal
 */
export function eventNames(
  input: FormatInput,
  { title, startDate }: ScheduledEvent,
): { event: string | null; own: string | null; reason: FieldReason | null } {
  const year = Number(startDate?.slice(0, 4)) || undefined;
  const given = title?.slice(0, LONGEST_TITLE).trim();
  const said = given && !NO_EVENT.test(given) ? given : null;
  const own = said && canonicalEvent(said, { year });
  const ofAddress = input.url ? eventOfUrl(input.url, { year }) : null;
  const reasons: Array<[string | null | undefined, string, string | null]> = [
    [input.event, 'event-of-source', input.event ?? null],
    [own, 'event-of-schedule', said],
    [ofAddress, 'event-of-url', input.url ?? null],
  ];
  const found = reasons.find(([name]) => name !== null && name !== undefined);
  return {
    event: found?.[0] ?? null,
    own,
    reason: found ? reasonOf(found[1], null, found[2]) : null,
  };
}

/**
 * What the schedule says of its event in its own right; null where nobody says which one it is.
 *
 * @param days of its talks, in order: they tell when it was where it does not say so itself. One talk does not.
 *
 * @internal
 */
export function eventFact(
  input: FormatInput,
  event: ScheduledEvent,
  days: string[],
): EventFact | null {
  const { event: title, own } = eventNames(input, event);
  if (!title) return null;
  const known = days.length > 1 ? days : [];
  const fields: Partial<EventFact> = {
    aliases: own && own !== title ? [own] : undefined,
    startDate: event.startDate ?? known[0],
    endDate: event.endDate ?? known[known.length - 1],
    timezone: event.timezone ?? undefined,
    location: event.location ?? undefined,
    website: event.website ?? undefined,
    playlist: event.playlist ?? undefined,
  };
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined,
  );
  return { title, ...Object.fromEntries(said) };
}
