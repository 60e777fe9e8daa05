import { useCallback } from 'react';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  isTalkEntity,
  type TalkEntityV1alpha1,
} from '@lectern/backstage-plugin-learn-common';
import { talksRelatedTo } from '../lib/talksRelatedTo';
import { useLoaded, type Loaded } from './useLoaded';

/** Talks in one answer of the catalog. */
const PAGE = 100;

/** The relation that talks have to a thing they are listed with. */
export type RelationOfTalks = 'partOf' | 'presentedBy';

/** @internal */
export type TalksOf = Loaded<{
  talks: TalkEntityV1alpha1[];
  totalItems: number;
}> & {
  /** How many there are: until they are loaded, as many as the entity says. */
  count: number;
};

/**
 * The talks that have a relation to an entity, newest first, read from the
 * catalog, so that talks written by hand are among them.
 *
 * @param most - most talks to read; the rest is a link away
 *
 * @internal
 */
export function useTalksOf(
  entity: Entity,
  relation: RelationOfTalks,
  most: number = PAGE,
): TalksOf {
  const catalogApi = useApi(catalogApiRef);
  const ref = stringifyEntityRef(entity);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const talks: TalkEntityV1alpha1[] = [];
      let cursor: string | undefined;
      let totalItems = 0;
      do {
        const answer = await catalogApi.queryEntities(
          cursor
            ? { cursor, limit: PAGE }
            : {
                filter: { kind: 'Talk', [`relations.${relation}`]: ref },
                fields: ['apiVersion', 'kind', 'metadata', 'spec'],
                limit: PAGE,
              },
        );
        talks.push(...answer.items.filter(isTalkEntity));
        totalItems = Math.max(totalItems, answer.totalItems);
        cursor = answer.items.length ? answer.pageInfo.nextCursor : undefined;
      } while (cursor && talks.length < most && !signal.aborted);
      talks.sort((a, b) =>
        (b.spec.date ?? '').localeCompare(a.spec.date ?? ''),
      );
      return { talks, totalItems };
    },
    [catalogApi, ref, relation, most],
  );
  const loaded = useLoaded(load);
  const count = loaded.value?.totalItems ?? talksRelatedTo(entity);
  return { ...loaded, count };
}
