import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  Talk,
  TalksPage,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';

/** Talks fetched at first; fills whole rows of two, three and four cards. */
export const FIRST_PAGE = 24;

/** Talks fetched at once after the first ones. */
export const NEXT_PAGE = 96;

/**
 * What is asked for. The same object as long as the same is meant.
 *
 * @internal
 */
export type TalksQuestion = {
  /** The same for the same query. */
  name: string;
  query: TalksQuery;
  /** The answer as far as it is known already. */
  known?: TalksPage;
};

/** @internal */
export type TalksState = {
  /** All talks fetched so far, of this query or, while loading, of the last one. */
  page?: TalksPage;
  /** What `page` answers. */
  answered?: TalksQuestion;
  loading: boolean;
  error?: unknown;
  loadingMore: boolean;
  moreError?: unknown;
};

// A talk whose rank falls between two requests is on both pages.
const unique = (talks: Talk[]) => [
  ...new Map(talks.map(talk => [talk.id, talk])).values(),
];

const idle = { loading: false, loadingMore: false };

/**
 * The talks that answer a query, page after page. While another query is
 * under way the last answer stays, so that nothing on the page jumps.
 *
 * @internal
 */
export function useTalks(question: TalksQuestion): TalksState & {
  retry: () => void;
  /** Fetches the next page, unless that is under way. */
  showMore: () => void;
} {
  const api = useApi(learnApiRef);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<TalksState>(
    question.known
      ? { page: question.known, answered: question, ...idle }
      : { loading: true, loadingMore: false },
  );
  const more = useRef<AbortController>();

  useEffect(() => {
    const { query, known } = question;
    const controller = new AbortController();
    const { signal } = controller;
    const stop = () => {
      controller.abort();
      more.current?.abort();
      more.current = undefined;
    };
    if (known && attempt === 0) {
      setState({ page: known, answered: question, ...idle });
      return stop;
    }
    setState(({ page, answered }) => ({
      page,
      answered,
      loading: true,
      loadingMore: false,
    }));
    api.talks({ ...query, limit: FIRST_PAGE }, { signal }).then(
      page => {
        if (!signal.aborted) {
          setState({ page, answered: question, ...idle });
        }
      },
      error => {
        if (!signal.aborted) {
          setState({ error, ...idle });
        }
      },
    );
    return stop;
  }, [api, question, attempt]);

  const { page, answered } = state;
  const showMore = useCallback(() => {
    if (!page?.nextCursor || answered !== question || more.current) {
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    more.current = controller;
    setState(last => ({ ...last, loadingMore: true, moreError: undefined }));
    const settle = (change: Partial<TalksState>) => {
      if (!signal.aborted) {
        more.current = undefined;
        setState(last => ({ ...last, loadingMore: false, ...change }));
      }
    };
    api
      .talks(
        {
          ...question.query,
          limit: NEXT_PAGE,
          cursor: page.nextCursor,
          facets: false,
        },
        { signal },
      )
      .then(
        ({ items, nextCursor }) =>
          settle({
            page: {
              ...page,
              nextCursor,
              items: unique([...page.items, ...items]),
            },
          }),
        moreError => settle({ moreError }),
      );
  }, [api, question, answered, page]);

  const retry = useCallback(() => setAttempt(count => count + 1), []);
  return { ...state, retry, showMore };
}
