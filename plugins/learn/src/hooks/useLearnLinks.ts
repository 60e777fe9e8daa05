import { useMemo } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  curateRouteRef,
  discoverRouteRef,
  eventRouteRef,
  eventsRouteRef,
  organizationRouteRef,
  organizationsRouteRef,
  sourcesRouteRef,
  speakerRouteRef,
  speakersRouteRef,
  talkRouteRef,
  talksRouteRef,
} from '../routes';
import { talksSearch, type ValueFilter } from '../lib/talksFilters';

/**
 * The parts of the Curate page, in their order.
 *
 * @internal
 */
export const CURATE_SECTIONS = [
  'suggestions',
  'decisions',
  'sources',
  'add',
] as const;

/** @internal */
export type CurateSection = (typeof CURATE_SECTIONS)[number];

/** @internal */
export type LearnLinks = {
  discover: () => string;
  events: () => string;
  event: (id: string) => string;
  organizations: () => string;
  organization: (id: string) => string;
  speakers: () => string;
  /** @param id - the presenter's id in the API */
  speaker: (id: string) => string;
  talk: (id: string) => string;
  /** All talks, or those that share a value. */
  talks: (filter?: { name: ValueFilter; value: string }) => string;
  /** Talks that share several values: `[['event', …], ['topic', …]]`. */
  talksWith: (filters: Array<[name: string, value: string]>) => string;
  sources: () => string;
  /** The Curate page, or one of its parts. */
  curate: (section?: CurateSection) => string;
  /** What was decided about a talk. */
  decisionsAbout: (talkId: string) => string;
};

/**
 * Paths of the pages of Learn, wherever the app has mounted them.
 *
 * @internal
 */
export function useLearnLinks(): LearnLinks {
  const discover = useRouteRef(discoverRouteRef);
  const events = useRouteRef(eventsRouteRef);
  const event = useRouteRef(eventRouteRef);
  const organizations = useRouteRef(organizationsRouteRef);
  const organization = useRouteRef(organizationRouteRef);
  const speakers = useRouteRef(speakersRouteRef);
  const speaker = useRouteRef(speakerRouteRef);
  const talk = useRouteRef(talkRouteRef);
  const talks = useRouteRef(talksRouteRef);
  const sources = useRouteRef(sourcesRouteRef);
  const curate = useRouteRef(curateRouteRef);
  return useMemo(
    () => ({
      discover: () => discover(),
      events: () => events(),
      event: id => event({ id }),
      organizations: () => organizations(),
      organization: id => organization({ id }),
      speakers: () => speakers(),
      // Names hold characters that the framework would leave as they are.
      speaker: id => speaker({ id: encodeURIComponent(id) }),
      talk: id => talk({ id }),
      talks: filter =>
        `${talks()}${filter ? talksSearch(filter.name, filter.value) : ''}`,
      talksWith: filters => `${talks()}?${new URLSearchParams(filters)}`,
      sources: () => sources(),
      curate: section => (section ? `${curate()}/${section}` : curate()),
      decisionsAbout: talkId =>
        `${curate()}/decisions?${new URLSearchParams({ talk: talkId })}`,
    }),
    [
      discover,
      events,
      event,
      organizations,
      organization,
      speakers,
      speaker,
      talk,
      talks,
      sources,
      curate,
    ],
  );
}
