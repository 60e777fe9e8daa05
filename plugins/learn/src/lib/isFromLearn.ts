import { ANNOTATION_LOCATION, type Entity } from '@backstage/catalog-model';

/**
 * Whether Learn made an entity, and so has a page for it.
 *
 * @internal
 */
export function isFromLearn(entity: Entity): boolean {
  const location = entity.metadata.annotations?.[ANNOTATION_LOCATION];
  return location?.startsWith('learn:') ?? false;
}
