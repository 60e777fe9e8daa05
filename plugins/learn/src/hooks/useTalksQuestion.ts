import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useNavigationType } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import type { TalksPage } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';
import { toTalksQuery, type TalksFilters } from '../lib/talksFilters';
import { recallTalks, rememberTalks } from '../lib/talksMemory';
import type { TalksQuestion } from './useTalks';
import type { TalksView } from './useTalksView';

/**
 * What the filters ask for, with what is known of the answer when the reader
 * comes back to it.
 *
 * @internal
 */
export function useTalksQuestion(
  filters: TalksFilters,
  name: string,
  view: TalksView,
): {
  question: TalksQuestion;
  /** How far the page was scrolled when the reader left, in pixels. */
  startAt?: number;
  /** Keeps the pages of an answer for when the reader comes back. */
  leave: (answered: string, page: TalksPage, offset: number) => void;
} {
  const api = useApi(learnApiRef);
  const navigation = useNavigationType();
  const isBack = useRef(false);
  isBack.current = navigation === 'POP';
  const shown = useRef(view);
  useEffect(() => {
    shown.current = view;
  }, [view]);

  const left = useMemo(
    () => (isBack.current ? recallTalks(api, name) : undefined),
    [api, name],
  );
  const question = useMemo(
    () => ({ name, query: toTalksQuery(filters), known: left?.page }),
    [name, filters, left],
  );
  const leave = useCallback(
    (answered: string, page: TalksPage, offset: number) =>
      rememberTalks(api, answered, { page, view: shown.current, offset }),
    [api],
  );
  return {
    question,
    startAt: left?.view === view ? left.offset : undefined,
    leave,
  };
}
