import type { Entity } from '@backstage/catalog-model';
import { LEARN_API_VERSION } from '../constants';
import type { EventEntityV1alpha1 } from './EventEntityV1alpha1';
import type { OrganizationEntityV1alpha1 } from './OrganizationEntityV1alpha1';
import type { TalkEntityV1alpha1 } from './TalkEntityV1alpha1';

// "Event" and "Organization" are generic names: the kind alone would also match kinds of other plugins.
function isOurs(entity: Entity, kind: string): boolean {
  return entity.apiVersion === LEARN_API_VERSION && entity.kind === kind;
}

/**
 * Whether an entity is a Talk of `lectern.dev/v1alpha1`.
 *
 * @public
 */
export function isTalkEntity(entity: Entity): entity is TalkEntityV1alpha1 {
  return isOurs(entity, 'Talk');
}

/**
 * Whether an entity is an Event of `lectern.dev/v1alpha1`.
 *
 * @public
 */
export function isEventEntity(entity: Entity): entity is EventEntityV1alpha1 {
  return isOurs(entity, 'Event');
}

/**
 * Whether an entity is an Organization of `lectern.dev/v1alpha1`.
 *
 * @public
 */
export function isOrganizationEntity(
  entity: Entity,
): entity is OrganizationEntityV1alpha1 {
  return isOurs(entity, 'Organization');
}
