import { useCallback, useEffect, useRef, useState } from 'react';
import type { Page } from '@lectern/backstage-plugin-learn-common';
import { useAction } from './useAction';
import { useLoaded } from './useLoaded';

/** @internal */
export type Pages<T> = {
  /** All that was loaded so far. */
  page?: Page<T>;
  loading: boolean;
  error?: unknown;
  /** Loads the first page again; what was loaded of the others stays. */
  reload: () => void;
  showMore: () => void;
  loadingMore: boolean;
  moreError?: string;
  /** Puts an item in the place of the one that has its id. */
  replace: (item: T) => void;
};

type Identified = { id: string };

/** The items, those that are among the latest as they are there. */
function updated<T extends Identified>(items: T[], latest: T[]): T[] {
  const byId = new Map(latest.map(item => [item.id, item]));
  return items.map(item => byId.get(item.id) ?? item);
}

const without = <T extends Identified>(items: T[], others: T[]): T[] => {
  const ids = new Set(others.map(({ id }) => id));
  return items.filter(({ id }) => !ids.has(id));
};

/** What was loaded so far, with the first page as it is now. */
function renewed<T extends Identified>(last: Page<T>, first: Page<T>): Page<T> {
  return {
    totalItems: first.totalItems,
    nextCursor: last.nextCursor,
    items: [
      ...without(first.items, last.items),
      ...updated(last.items, first.items),
    ],
  };
}

/**
 * A list that comes in pages. `load` is kept stable by callers with
 * `useCallback`; another one begins from the start.
 *
 * @internal
 */
export function usePages<T extends Identified>(
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
  const asked = useRef(load);
  asked.current = load;

  useEffect(
    () =>
      setPage(last =>
        last && first.value ? renewed(last, first.value) : first.value,
      ),
    [first.value],
  );

  const showMore = useCallback(async () => {
    if (!page?.nextCursor) {
      return;
    }
    const { nextCursor } = page;
    const next = await run(() => load(nextCursor));
    if (next) {
      setPage(last =>
        // Nothing else was asked for meanwhile.
        asked.current === load && last?.nextCursor === nextCursor
          ? {
              totalItems: last.totalItems,
              nextCursor: next.value.nextCursor,
              items: [...last.items, ...without(next.value.items, last.items)],
            }
          : last,
      );
    }
  }, [load, page, run]);

  const replace = useCallback((item: T) => {
    setPage(last => last && { ...last, items: updated(last.items, [item]) });
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
