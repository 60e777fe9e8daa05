import type { Entity } from '@backstage/catalog-model';

/**
 * How many talks an entity has relations to, which is known before they are.
 *
 * @internal
 */
export function talksRelatedTo({ relations = [] }: Entity): number {
  const refs = relations.map(({ targetRef }) =>
    targetRef.toLocaleLowerCase('en-US'),
  );
  return new Set(refs.filter(ref => ref.startsWith('talk:'))).size;
}
