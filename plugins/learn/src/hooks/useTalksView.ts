import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { storageApiRef, useApi } from '@backstage/core-plugin-api';

/**
 * Rows to scan or cards to browse.
 *
 * @internal
 */
export const TALKS_VIEWS = ['cards', 'list'] as const;

/** @internal */
export type TalksView = (typeof TALKS_VIEWS)[number];

const PARAMETER = 'view';
const BUCKET = 'learn';
const KEY = 'talks-view';

const known = (value: unknown) => TALKS_VIEWS.find(view => view === value);

/**
 * How talks are laid out: as the URL says, else as the reader chose last, else
 * as cards.
 *
 * @internal
 */
export function useTalksView(): {
  view: TalksView;
  setView: (view: TalksView) => void;
} {
  const storage = useApi(storageApiRef);
  const [params, setParams] = useSearchParams();
  const [stored, setStored] = useState(() =>
    known(storage.forBucket(BUCKET).snapshot(KEY).value),
  );

  useEffect(() => {
    const subscription = storage
      .forBucket(BUCKET)
      .observe$(KEY)
      .subscribe(({ value }) => setStored(known(value)));
    return () => subscription.unsubscribe();
  }, [storage]);

  const setView = useCallback(
    (view: TalksView) => {
      setParams(
        last => {
          const next = new URLSearchParams(last);
          next.set(PARAMETER, view);
          return next;
        },
        { replace: true },
      );
      // What cannot be stored is chosen for this page all the same.
      storage
        .forBucket(BUCKET)
        .set(KEY, view)
        .catch(() => {});
    },
    [setParams, storage],
  );

  return {
    view: known(params.get(PARAMETER)) ?? stored ?? 'cards',
    setView,
  };
}
