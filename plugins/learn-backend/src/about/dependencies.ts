import {
  type Entity,
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
} from '@backstage/catalog-model';

/** So many entities are asked for at most: the first of them, in the order of their relations. */
const MAX_DEPENDENCIES = 50;

/** Relations that tell what any entity is about. */
const RELATIONS = [
  RELATION_DEPENDS_ON,
  RELATION_CONSUMES_API,
  RELATION_PROVIDES_API,
  RELATION_PART_OF,
];

/** Of those that consist of others, by their kind. */
const CONTENT_RELATIONS = new Map([
  ['group', RELATION_OWNER_OF],
  ['system', RELATION_HAS_PART],
]);

/**
 * References of the entities that tell what an entity is about: what it depends on, consumes, provides and belongs to, and what
 * a group owns or a system consists of.
 *
 * @internal
 */
export function dependencyRefs({ kind, relations = [] }: Entity): string[] {
  const content = CONTENT_RELATIONS.get(kind.toLocaleLowerCase('en-US'));
  const types = content ? [...RELATIONS, content] : RELATIONS;
  const refs = types.flatMap(type =>
    relations
      .filter(relation => relation.type === type)
      .map(({ targetRef }) => targetRef),
  );
  return [...new Set(refs)].slice(0, MAX_DEPENDENCIES);
}
