import type { LearnEvent } from '@lectern/backstage-plugin-learn-common';

/**
 * An event about which nothing is known but what is given.
 *
 * @internal
 */
export function eventOf(part: Partial<LearnEvent>): LearnEvent {
  return {
    id: 'event',
    title: 'Event',
    aliases: [],
    type: 'conference',
    series: null,
    partOf: null,
    startDate: null,
    endDate: null,
    timezone: null,
    location: null,
    format: null,
    website: null,
    playlist: null,
    organizers: [],
    sponsors: [],
    talkCount: 1,
    entityRef: null,
    ...part,
  };
}
