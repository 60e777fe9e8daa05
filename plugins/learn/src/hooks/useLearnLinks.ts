import { useMemo } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { sourcesRouteRef, talkRouteRef, talksRouteRef } from '../routes';
import { talksSearch, type ValueFilter } from '../lib/talksFilters';

/** @internal */
export type LearnLinks = {
  talk: (id: string) => string;
  /** All talks, or those that share a value. */
  talks: (filter?: { name: ValueFilter; value: string }) => string;
  sources: () => string;
};

/**
 * Paths of the pages of Learn, wherever the app has mounted them.
 *
 * @internal
 */
export function useLearnLinks(): LearnLinks {
  const talk = useRouteRef(talkRouteRef);
  const talks = useRouteRef(talksRouteRef);
  const sources = useRouteRef(sourcesRouteRef);
  return useMemo(
    () => ({
      talk: id => talk({ id }),
      talks: filter =>
        `${talks()}${filter ? talksSearch(filter.name, filter.value) : ''}`,
      sources: () => sources(),
    }),
    [talk, talks, sources],
  );
}
