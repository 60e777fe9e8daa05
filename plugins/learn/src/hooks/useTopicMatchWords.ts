import { useCallback } from 'react';
import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TopicMatch } from '@lectern/backstage-plugin-learn-common';
import { relationTo } from '../lib/relationTo';
import { learnTranslationRef } from '../translation';

/** The relations that the words name; others are only “through”. */
const NAMED = [
  'dependsOn',
  'consumesApi',
  'providesApi',
  'partOf',
  'hasPart',
  'ownerOf',
] as const;

const nameOf = (entityRef: string) => {
  try {
    return parseEntityRef(entityRef).name;
  } catch {
    return entityRef;
  }
};

/**
 * Which rule found a topic of an entity, in words: “Observability: through
 * its dependency payments-db”.
 *
 * @internal
 */
export function useTopicMatchWords(
  entity: Entity,
): (match: TopicMatch) => string {
  const { t } = useTranslationRef(learnTranslationRef);
  return useCallback(
    ({ topic: { title: topic }, rule, matched, entityRef }) => {
      if (entityRef) {
        const relation = relationTo(entity, entityRef);
        const named = NAMED.find(type => type === relation) ?? 'other';
        return t(`talksAbout.through.${named}`, {
          topic,
          entity: nameOf(entityRef),
        });
      }
      switch (rule) {
        case 'tag':
        case 'language':
        case 'type':
          return t(`talksAbout.${rule}`, { topic, matched });
        case 'annotation':
          return t('talksAbout.annotation', { topic });
        default:
          return topic;
      }
    },
    [entity, t],
  );
}
