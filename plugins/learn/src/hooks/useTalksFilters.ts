import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  formatTalksFilters,
  parseTalksFilters,
  type TalksFilters,
} from '../lib/talksFilters';

/**
 * The filters of the talks page. They live in the URL alone, so that a link
 * shows others the same and the browser's back button undoes a choice.
 *
 * @internal
 */
export function useTalksFilters(): {
  filters: TalksFilters;
  setFilters: (
    change: (filters: TalksFilters) => TalksFilters,
    options?: { replace?: boolean },
  ) => void;
} {
  const [params, setParams] = useSearchParams();
  const search = params.toString();
  const filters = useMemo(
    () => parseTalksFilters(new URLSearchParams(search)),
    [search],
  );
  const setFilters = useCallback(
    (
      change: (current: TalksFilters) => TalksFilters,
      options: { replace?: boolean } = {},
    ) => {
      const base = new URLSearchParams(search);
      setParams(
        formatTalksFilters(change(parseTalksFilters(base)), base),
        options,
      );
    },
    [search, setParams],
  );
  return { filters, setFilters };
}
