import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { LearnSource } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';
import { useLoaded, type Loaded } from './useLoaded';

/**
 * All sources.
 *
 * @internal
 */
export function useSources(): Loaded<LearnSource[]> {
  const api = useApi(learnApiRef);
  const load = useCallback(
    async (signal: AbortSignal) => (await api.sources({ signal })).items,
    [api],
  );
  return useLoaded(load);
}
