import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { Facets } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';
import {
  activeFilters,
  toTalksQuery,
  withoutFilter,
  type ActiveFilter,
  type TalksFilters,
} from '../lib/talksFilters';
import { useLoaded } from './useLoaded';

const MOST_SUGGESTIONS = 6;

/** @internal */
export type DropSuggestions = {
  suggestions: Array<{ filter: ActiveFilter; count: number }>;
  /** Facets of the talks that each would give; they name the chosen values. */
  facets: Facets[];
};

/**
 * For filters that fit no talk: which one to drop, and how many talks that
 * would give, the most first. Asks nothing unless `nothingFits`.
 *
 * @internal
 */
export function useDropSuggestions(
  filters: TalksFilters,
  nothingFits: boolean,
) {
  const api = useApi(learnApiRef);
  const load = useCallback(
    async (signal: AbortSignal): Promise<DropSuggestions> => {
      const active = nothingFits ? activeFilters(filters) : [];
      const counted = await Promise.all(
        active.slice(0, MOST_SUGGESTIONS).map(async filter => {
          const query = toTalksQuery(withoutFilter(filters, filter));
          const page = await api.talks({ ...query, limit: 1 }, { signal });
          return { filter, count: page.totalItems, facets: page.facets };
        }),
      );
      return {
        suggestions: counted
          .map(({ filter, count }) => ({ filter, count }))
          .filter(({ count }) => count > 0)
          .sort((a, b) => b.count - a.count),
        facets: counted.map(({ facets }) => facets),
      };
    },
    [api, filters, nothingFits],
  );
  return useLoaded(load);
}
