import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  Talk,
  TalksPage,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';

/** Talks fetched at once; fills whole rows of two, three and four cards. */
export const PAGE_SIZE = 24;

/** @internal */
export type TalksState = {
  /** All talks fetched so far, of this query or, while loading, of the last one. */
  page?: TalksPage;
  loading: boolean;
  error?: unknown;
  loadingMore: boolean;
  moreError?: unknown;
};

// A talk whose rank falls between two requests is on both pages.
const unique = (talks: Talk[]) => [
  ...new Map(talks.map(talk => [talk.id, talk])).values(),
];

/**
 * The talks that answer a query, page after page. While another query is
 * under way the last answer stays, so that nothing on the page jumps.
 *
 * @internal
 */
export function useTalks(query: TalksQuery): TalksState & {
  retry: () => void;
  showMore: () => void;
} {
  const api = useApi(learnApiRef);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<TalksState>({
    loading: true,
    loadingMore: false,
  });
  const { page } = state;

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setState(last => ({ page: last.page, loading: true, loadingMore: false }));
    api.talks({ ...query, limit: PAGE_SIZE }, { signal }).then(
      answer => {
        if (!signal.aborted) {
          setState({ page: answer, loading: false, loadingMore: false });
        }
      },
      error => {
        if (!signal.aborted) {
          setState({ error, loading: false, loadingMore: false });
        }
      },
    );
    return () => controller.abort();
  }, [api, query, attempt]);

  const showMore = useCallback(() => {
    if (!page?.nextCursor) {
      return;
    }
    // An answer that arrives after the query has changed finds another page.
    const update = (change: (last: TalksState) => TalksState) =>
      setState(last => (last.page === page ? change(last) : last));
    update(last => ({ ...last, loadingMore: true, moreError: undefined }));
    api
      .talks({ ...query, limit: PAGE_SIZE, cursor: page.nextCursor })
      .then(next =>
        update(last => ({
          ...last,
          loadingMore: false,
          page: { ...next, items: unique([...page.items, ...next.items]) },
        })),
      )
      .catch(moreError =>
        update(last => ({ ...last, loadingMore: false, moreError })),
      );
  }, [api, query, page]);

  const retry = useCallback(() => setAttempt(count => count + 1), []);
  return { ...state, retry, showMore };
}
