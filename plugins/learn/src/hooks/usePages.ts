import { useCallback, useEffect, useState } from 'react';
import type { Page } from '@lectern/backstage-plugin-learn-common';
import { useAction } from './useAction';
import { useLoaded } from './useLoaded';

/** @internal */
export type Pages<T> = {
  /** All that was loaded so far. */
  page?: Page<T>;
  loading: boolean;
  error?: unknown;
  /** Loads the first page again. */
  reload: () => void;
  showMore: () => void;
  loadingMore: boolean;
  moreError?: string;
  /** Puts another item in the place of one. */
  replace: (isIt: (item: T) => boolean, by: T) => void;
};

/**
 * A list that comes in pages. `load` is kept stable by callers with
 * `useCallback`; another one begins from the start.
 *
 * @internal
 */
export function usePages<T>(
  load: (cursor: string | undefined, signal?: AbortSignal) => Promise<Page<T>>,
): Pages<T> {
  const loadFirst = useCallback(
    (signal: AbortSignal) => load(undefined, signal),
    [load],
  );
  const first = useLoaded(loadFirst);
  const [page, setPage] = useState<Page<T>>();
  const more = useAction();
  const { run } = more;

  useEffect(() => setPage(first.value), [first.value]);

  const showMore = useCallback(async () => {
    if (!page?.nextCursor) {
      return;
    }
    const { nextCursor } = page;
    const next = await run(() => load(nextCursor));
    if (next) {
      setPage(last =>
        // Nothing else was asked for meanwhile.
        last?.nextCursor === nextCursor
          ? { ...next.value, items: [...last.items, ...next.value.items] }
          : last,
      );
    }
  }, [load, page, run]);

  const replace = useCallback((isIt: (item: T) => boolean, by: T) => {
    setPage(
      last =>
        last && {
          ...last,
          items: last.items.map(item => (isIt(item) ? by : item)),
        },
    );
  }, []);

  return {
    page: first.value && page,
    loading: first.loading,
    error: first.error,
    reload: first.reload,
    showMore,
    loadingMore: more.pending,
    moreError: more.error,
    replace,
  };
}
