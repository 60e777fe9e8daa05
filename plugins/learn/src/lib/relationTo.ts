import type { Entity } from '@backstage/catalog-model';

/**
 * The type of an entity's relation to another one;
 * nothing
 * where they are related through others only.
 *
 * @internal
 */
export function relationTo(
  entity: Entity,
  entityRef: string,
): string | undefined {
  const ref = entityRef.toLocaleLowerCase('en-US');
  return entity.relations?.find(
    ({ targetRef }) => targetRef.toLocaleLowerCase('en-US') === ref,
  )?.type;
}
