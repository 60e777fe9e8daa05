import type {
  LearnEvent,
  LearnOrganization,
  Reference,
  Talk,
} from '@lectern/backstage-plugin-learn-common';

/** A reference whose title is its id. */
export const ref = (id: string): Reference => ({ id, title: id });

/** A talk somebody recommended. */
export function talk(id: string, fields: Partial<Talk> = {}): Talk {
  return {
    id,
    title: `Talk ${id}`,
    type: 'talk',
    abstract: null,
    event: null,
    presenters: [],
    organizations: [],
    date: null,
    startTime: null,
    duration: null,
    language: null,
    level: null,
    room: null,
    track: null,
    topics: [],
    media: [],
    urls: [],
    recommendations: [
      {
        title: 'Recap',
        url: 'https://blog.example.org/recap',
        author: 'Cy Writer',
        publishedAt: '2024-04-02',
        takeaway: null,
        selfPromotion: false,
      },
    ],
    voices: 1,
    externalIds: [],
    previousNames: [],
    internal: false,
    entityRef: null,
    sameWork: [],
    pinned: false,
    ...fields,
  };
}

export function event(
  id: string,
  fields: Partial<LearnEvent> = {},
): LearnEvent {
  return {
    id,
    title: `Event ${id}`,
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
    entityRef: null,
    talkCount: 0,
    ...fields,
  };
}

export function organization(
  id: string,
  fields: Partial<LearnOrganization> = {},
): LearnOrganization {
  return {
    id,
    title: `Organization ${id}`,
    aliases: [],
    type: null,
    domains: [],
    website: null,
    entityRef: null,
    talkCount: 0,
    ...fields,
  };
}
