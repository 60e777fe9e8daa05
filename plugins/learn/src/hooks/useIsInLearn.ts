import { useCallback } from 'react';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  isEventEntity,
  isOrganizationEntity,
  isTalkEntity,
} from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';
import { isFromLearn } from '../lib/isFromLearn';
import { useLoaded } from './useLoaded';

/**
 * Whether Learn has a page for an entity. It has one for all that it made
 * itself; of those written by hand it has read some, all, or none, as it is
 * configured, so it is asked.
 *
 * @internal
 */
export function useIsInLearn(entity: Entity): boolean {
  const api = useApi(learnApiRef);
  const isItsOwn = isFromLearn(entity);
  const load = useCallback(
    async (signal: AbortSignal) => {
      if (isItsOwn) {
        return true;
      }
      const { name } = entity.metadata;
      const ask = () => {
        if (isTalkEntity(entity)) {
          return api.talk(name, { signal });
        }
        if (isEventEntity(entity)) {
          return api.event(name, { signal });
        }
        return isOrganizationEntity(entity)
          ? api.organization(name, { signal })
          : undefined;
      };
      try {
        // Another thing may have the same name.
        return (await ask())?.entityRef === stringifyEntityRef(entity);
      } catch {
        return false;
      }
    },
    [api, entity, isItsOwn],
  );
  const { value } = useLoaded(load);
  return isItsOwn || value === true;
}
