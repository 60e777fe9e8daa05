import type { LearnEvent } from '@lectern/backstage-plugin-learn-common';
import type { ResolvedEvent } from '@lectern/ingest';
import { isKnown, type Names } from './names';
import type { WrittenEntities } from './writtenEntities';

/**
 * A resolved event as the API gives it.
 *
 * @param context.talkCounts - how many talks each event has, by name
 *
 * @internal
 */
export function toEvent(
  event: ResolvedEvent,
  {
    names,
    written,
    talkCounts,
  }: {
    names: Names;
    written: WrittenEntities;
    talkCounts: Map<string, number>;
  },
): LearnEvent {
  const references = (list: string[]) =>
    list.map(name => names.organization(name)).filter(isKnown);
  return {
    id: event.name,
    title: event.title,
    aliases: event.aliases,
    type: event.type,
    series: event.series,
    partOf: names.event(event.partOf),
    startDate: event.startDate,
    endDate: event.endDate,
    timezone: event.timezone,
    location: event.location,
    format: event.format,
    website: event.website,
    playlist: event.playlist,
    organizers: references(event.organizers),
    sponsors: references(event.sponsors),
    entityRef: written.event(event),
    talkCount: talkCounts.get(event.name) ?? 0,
  };
}
