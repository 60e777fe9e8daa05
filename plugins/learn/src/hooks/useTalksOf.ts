import { useCallback } from 'react';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  isTalkEntity,
  type TalkEntityV1alpha1,
} from '@lectern/backstage-plugin-learn-common';
import { useLoaded } from './useLoaded';

/** Most talks a card reads; the rest is a link away. */
export const MOST_TALKS = 100;

/**
 * The talks that have a relation to an entity, newest first, read from the
 * catalog, so that talks written by hand are among them.
 *
 * @internal
 */
export function useTalksOf(entity: Entity, relation: 'partOf' | 'presentedBy') {
  const catalogApi = useApi(catalogApiRef);
  const ref = stringifyEntityRef(entity);
  const load = useCallback(async () => {
    const { items, totalItems } = await catalogApi.queryEntities({
      filter: { kind: 'Talk', [`relations.${relation}`]: ref },
      fields: ['apiVersion', 'kind', 'metadata', 'spec'],
      limit: MOST_TALKS,
    });
    const talks: TalkEntityV1alpha1[] = items.filter(isTalkEntity);
    talks.sort((a, b) => (b.spec.date ?? '').localeCompare(a.spec.date ?? ''));
    return { talks, totalItems };
  }, [catalogApi, ref, relation]);
  return useLoaded(load);
}
