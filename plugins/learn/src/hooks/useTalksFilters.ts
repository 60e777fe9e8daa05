import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  formatTalksFilters,
  parseTalksFilters,
  type TalksFilters,
} from '../lib/talksFilters';

/** A talk that is open beside the list, and where its recording begins: another list has neither. */
const OF_A_TALK = ['talk', 't'];

/**
 * The filters of the talks page. They live in the URL alone, so that a link
 * shows others the same and the browser's back button undoes a choice.
 *
 * @internal
 */
export function useTalksFilters(): {
  filters: TalksFilters;
  /** The filters as search parameters, the same for the same filters. */
  question: string;
  setFilters: (
    change: (filters: TalksFilters) => TalksFilters,
    options?: { replace?: boolean },
  ) => void;
} {
  const [params, setParams] = useSearchParams();
  // Parameters that are no filters come and go without asking anew.
  const question = formatTalksFilters(parseTalksFilters(params)).toString();
  const filters = useMemo(
    () => parseTalksFilters(new URLSearchParams(question)),
    [question],
  );
  const search = params.toString();
  const setFilters = useCallback(
    (
      change: (current: TalksFilters) => TalksFilters,
      options: { replace?: boolean } = {},
    ) => {
      const base = new URLSearchParams(search);
      OF_A_TALK.forEach(parameter => base.delete(parameter));
      setParams(
        formatTalksFilters(change(parseTalksFilters(base)), base),
        options,
      );
    },
    [search, setParams],
  );
  return { filters, question, setFilters };
}
