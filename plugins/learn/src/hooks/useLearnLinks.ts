import { useMemo } from 'react';
import { generatePath } from 'react-router-dom';
import { useRouteRef, type SubRouteRef } from '@backstage/core-plugin-api';
import {
  curateRouteRef,
  discoverRouteRef,
  eventRouteRef,
  eventsRouteRef,
  organizationRouteRef,
  organizationsRouteRef,
  rootRouteRef,
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
 * Paths of the pages of Learn, wherever the app has mounted them. All are below
 * one that is asked for: the app looks through all of its routes for each, and
 * every row of a long list has links.
 *
 * @internal
 */
export function useLearnLinks(): LearnLinks {
  const root = useRouteRef(rootRouteRef)();
  return useMemo(() => {
    const base = root.replace(/\/$/, '');
    const to = ({ path }: SubRouteRef, id: string = '') =>
      `${base}${generatePath(path, { id: encodeURIComponent(id) })}`;
    const talks = to(talksRouteRef);
    const curate = to(curateRouteRef);
    return {
      discover: () => to(discoverRouteRef),
      events: () => to(eventsRouteRef),
      event: id => to(eventRouteRef, id),
      organizations: () => to(organizationsRouteRef),
      organization: id => to(organizationRouteRef, id),
      speakers: () => to(speakersRouteRef),
      speaker: id => to(speakerRouteRef, id),
      talk: id => to(talkRouteRef, id),
      talks: filter =>
        `${talks}${filter ? talksSearch(filter.name, filter.value) : ''}`,
      talksWith: filters => `${talks}?${new URLSearchParams(filters)}`,
      sources: () => to(sourcesRouteRef),
      curate: section => (section ? `${curate}/${section}` : curate),
      decisionsAbout: talkId =>
        `${curate}/decisions?${new URLSearchParams({ talk: talkId })}`,
    };
  }, [root]);
}
