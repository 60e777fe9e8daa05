import { useCallback } from 'react';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { useLoaded } from './useLoaded';

/** One written by hand has a reference that is known; Learn's own have its id for their name. */
function talkFilter({
  id,
  entityRef,
}: Pick<Talk, 'id' | 'entityRef'>): Record<string, string> {
  if (!entityRef) {
    return { kind: 'Talk', 'metadata.name': id };
  }
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return { kind, 'metadata.namespace': namespace, 'metadata.name': name };
}

/**
 * References of the talk, its event and its organizations, as far as they are
 * in the catalog: not every talk is published there, and the namespace is the
 * adopter's choice.
 *
 * @internal
 */
export function useCatalogRefs(
  talk: Pick<Talk, 'id' | 'event' | 'organizations' | 'entityRef'>,
) {
  const catalogApi = useApi(catalogApiRef);
  const load = useCallback(async () => {
    const filter = [
      talkFilter(talk),
      ...(talk.event
        ? [{ kind: 'Event', 'metadata.name': talk.event.id }]
        : []),
      ...talk.organizations.map(({ id }) => ({
        kind: 'Organization',
        'metadata.name': id,
      })),
    ];
    const { items } = await catalogApi.getEntities({
      filter,
      fields: ['kind', 'metadata.name', 'metadata.namespace'],
    });
    const order = ['talk', 'event', 'organization'];
    return items
      .map(entity => ({
        ref: stringifyEntityRef(entity),
        rank: order.indexOf(entity.kind.toLocaleLowerCase('en')),
      }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ ref }) => ref);
  }, [catalogApi, talk]);
  return useLoaded(load);
}
