import {
  type CompoundEntityRef,
  type Entity,
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_HAS_PART,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { EntityRelationSpec } from '@backstage/plugin-catalog-node';
import {
  isEventEntity,
  isTalkEntity,
  RELATION_PRESENTED_BY,
  RELATION_PRESENTER_OF,
} from '@lectern/backstage-plugin-learn-common';

type Pair = { field: string; ref: string; kind: string } & Direction;
type Direction = { forward: string; reverse: string };

const PART_OF = { forward: RELATION_PART_OF, reverse: RELATION_HAS_PART };
const PRESENTED_BY = {
  forward: RELATION_PRESENTED_BY,
  reverse: RELATION_PRESENTER_OF,
};

/**
 * The relations an entity's spec implies, in both directions. References without a kind get the kind of their
 * field, those without a namespace the entity's own, as with Backstage's own kinds.
 *
 * Throws an `InputError` that names the field where a reference is malformed or of another kind.
 *
 * @internal
 */
export function relationsOf(entity: Entity): EntityRelationSpec[] {
  const self = getCompoundEntityRef(entity);
  return pairsOf(entity).flatMap(pair => {
    const target = parseTarget(pair, self);
    return [
      { source: self, type: pair.forward, target },
      { source: target, type: pair.reverse, target: self },
    ];
  });
}

function pairsOf(entity: Entity): Pair[] {
  const pairs: Pair[] = [];
  if (isTalkEntity(entity)) {
    const { event, organizations = [], presenters = [] } = entity.spec;
    if (event) {
      pairs.push({ field: 'event', ref: event, kind: 'Event', ...PART_OF });
    }
    for (const ref of organizations) {
      pairs.push({
        field: 'organizations',
        ref,
        kind: 'Organization',
        ...PRESENTED_BY,
      });
    }
    for (const { user } of presenters) {
      if (user) {
        const field = 'presenters.user';
        pairs.push({ field, ref: user, kind: 'User', ...PRESENTED_BY });
      }
    }
  } else if (isEventEntity(entity) && entity.spec.partOf) {
    const ref = entity.spec.partOf;
    pairs.push({ field: 'partOf', ref, kind: 'Event', ...PART_OF });
  }
  return pairs;
}

function parseTarget(pair: Pair, self: CompoundEntityRef): CompoundEntityRef {
  const { field, ref, kind } = pair;
  let target: CompoundEntityRef;
  try {
    target = parseEntityRef(ref, {
      defaultKind: kind,
      defaultNamespace: self.namespace,
    });
  } catch (error) {
    throw new InputError(
      `spec.${field} of ${self.kind} ${self.name} is no entity reference: "${ref}"; write it as [kind:][namespace/]name`,
      error,
    );
  }
  if (
    target.kind.toLocaleLowerCase('en-US') !== kind.toLocaleLowerCase('en-US')
  ) {
    throw new InputError(
      `spec.${field} of ${self.kind} ${self.name} must refer to an entity of kind ${kind}, not to "${ref}"`,
    );
  }
  return target;
}
