import { useCallback } from 'react';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import type { TalksAboutResponse } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';
import { useLoaded, type Loaded } from './useLoaded';

/**
 * Talks about what an entity is about, and why Learn thinks so.
 *
 * @internal
 */
export function useTalksAbout(
  entity: Entity,
  limit: number,
): Loaded<TalksAboutResponse> {
  const api = useApi(learnApiRef);
  const entityRef = stringifyEntityRef(entity);
  const load = useCallback(
    (signal: AbortSignal) => api.talksAbout({ entityRef, limit }, { signal }),
    [api, entityRef, limit],
  );
  return useLoaded(load);
}
