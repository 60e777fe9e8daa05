import { useCallback, useEffect, useState } from 'react';
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
 * Values that were found, and the words they hold.
 *
 * @internal
 */
export type FoundValues = TalkFacetResponse & { words: string };

/**
 * The values of a filter whose names hold some words, of all there are: a page
 * of talks brings those with the most talks alone.
 *
 * @param words - nothing is asked for without any
 * @returns the answer, and what can be shown until it comes: `found` is the
 * last answer where that was to the beginning of these words, so that it holds
 * what fits them
 *
 * @internal
 */
export function useFacetSearch(
  name: NamedFacet | undefined,
  filters: TalksFilters,
  words: string,
): Loaded<FoundValues | undefined> & { found?: FoundValues } {
  const api = useApi(learnApiRef);
  const load = useCallback(
    async (signal: AbortSignal) => {
      if (!name || !words) {
        return undefined;
      }
      await pause();
      if (signal.aborted) {
        return undefined;
      }
      const answer = await api.talkFacet(
        name,
        { ...toTalksFilter(filters), facetQuery: words },
        { signal },
      );
      return { ...answer, words };
    },
    [api, name, filters, words],
  );
  const searched = useLoaded(load);

  const { value } = searched;
  const [last, setLast] = useState<FoundValues>();
  useEffect(() => {
    if (!words) {
      setLast(undefined);
    } else if (value) {
      setLast(value);
    }
  }, [words, value]);
  const fits = last && words && words.startsWith(last.words);
  return { ...searched, found: value ?? (fits ? last : undefined) };
}
