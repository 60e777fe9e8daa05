import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
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
export type DropSuggestion = { filter: ActiveFilter; count: number };

/**
 * For filters that fit no talk: which one to drop, and how many talks that
 * would give, the most first.
 *
 * @internal
 */
export function useDropSuggestions(filters: TalksFilters) {
  const api = useApi(learnApiRef);
  const load = useCallback(
    async (signal: AbortSignal): Promise<DropSuggestion[]> => {
      const counted = await Promise.all(
        activeFilters(filters)
          .slice(0, MOST_SUGGESTIONS)
          .map(async filter => {
            const query = toTalksQuery(withoutFilter(filters, filter));
            const page = await api.talks({ ...query, limit: 1 }, { signal });
            return { filter, count: page.totalItems };
          }),
      );
      return counted
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
    },
    [api, filters],
  );
  return useLoaded(load);
}
