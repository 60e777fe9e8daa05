import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { DiscoverResponse } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';
import { arrivedAhead, discover, lastDiscovered } from '../lib/discover';
import { useLoaded, type Loaded } from './useLoaded';

/**
 * What there is to discover. On the way back from a talk the last answer is
 * there at once; after a failure it is asked for again as soon as the browser
 * is back online.
 *
 * @internal
 */
export function useDiscover(): Loaded<DiscoverResponse> & {
  /** Whether there was an answer when the reader came. */
  wasKnown: boolean;
} {
  const api = useApi(learnApiRef);
  const load = useCallback(
    (signal: AbortSignal) => discover(api, signal),
    [api],
  );
  const loaded = useLoaded(load);
  const [wasKnown] = useState(() => lastDiscovered(api) !== undefined);
  const [arrived] = useState(() => arrivedAhead(api));
  const { error, reload } = loaded;
  useEffect(() => {
    if (!error) {
      return undefined;
    }
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, [error, reload]);
  return {
    ...loaded,
    value: loaded.value ?? arrived ?? lastDiscovered(api),
    wasKnown,
  };
}
