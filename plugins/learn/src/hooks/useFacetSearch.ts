import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  NamedFacet,
  TalkFacetResponse,
} from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';
import { toTalksFilter, type TalksFilters } from '../lib/talksFilters';
import { useLoaded, type Loaded } from './useLoaded';

/** Pause after the last key before values are asked for, in milliseconds. */
const PAUSE = 150;

const pause = () =>
  new Promise<void>(resolve => {
    setTimeout(resolve, PAUSE);
  });

/**
 * The values of a filter whose names hold some words, of all there are: a page
 * of talks brings those with the most talks alone.
 *
 * @param words - nothing is asked for without any
 *
 * @internal
 */
export function useFacetSearch(
  name: NamedFacet | undefined,
  filters: TalksFilters,
  words: string,
): Loaded<TalkFacetResponse | undefined> {
  const api = useApi(learnApiRef);
  const load = useCallback(
    async (signal: AbortSignal) => {
      if (!name || !words) {
        return undefined;
      }
      await pause();
      return signal.aborted
        ? undefined
        : api.talkFacet(
            name,
            { ...toTalksFilter(filters), facetQuery: words },
            { signal },
          );
    },
    [api, name, filters, words],
  );
  return useLoaded(load);
}
