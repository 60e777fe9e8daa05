import { useCallback, useMemo, useRef } from 'react';
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
  // What shows the filters need not be drawn anew to change the latest ones.
  const latest = useRef({ params, setParams });
  latest.current = { params, setParams };
  const setFilters = useCallback(
    (
      change: (current: TalksFilters) => TalksFilters,
      options: { replace?: boolean } = {},
    ) => {
      const base = new URLSearchParams(latest.current.params);
      OF_A_TALK.forEach(parameter => base.delete(parameter));
      latest.current.setParams(
        formatTalksFilters(change(parseTalksFilters(base)), base),
        options,
      );
    },
    [],
  );
  return { filters, question, setFilters };
}
