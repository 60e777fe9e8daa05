import {
  type Entity,
  KubernetesValidatorFunctions,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  type EntityMappingOptions,
  eventToEntity,
  organizationToEntity,
  type Reference,
  talkToEntity,
} from '@lectern/backstage-plugin-learn-common';
import type { EntityCache } from './EntityCache';
import type { LearnKnowledge } from './LearnKnowledge';

/**
 * The entities the catalog shall hold, by reference: the published talks, the events at which they were given with
 * their umbrella events, and the organizations that gave them. What people wrote into the catalog themselves is not published a
 * second time, but referred to. References never point to anything else.
 *
 * @internal
 */
export function publishedEntities(
  knowledge: LearnKnowledge,
  options: { namespace: string; appBaseUrl?: string },
  cache: EntityCache,
): Map<string, Entity> {
  const talks = [...knowledge.talks.values()].filter(isOurs);
  const organizations = new Set<string>();
  const events = new Set<string>();
  for (const talk of talks) {
    for (const { id } of talk.organizations) {
      const organization = knowledge.organizations.get(id);
      if (organization && isOurs(organization)) {
        organizations.add(id);
      }
    }
    addWithUmbrellas(talk.event, knowledge, events);
  }

  const published = { event: events, organization: organizations };
  const items = {
    event: knowledge.events,
    organization: knowledge.organizations,
  };
  const mapping: EntityMappingOptions = {
    ...options,
    isPublished: (kind, id) => published[kind].has(id),
    writtenRef: (kind, id) => items[kind].get(id)?.entityRef ?? undefined,
  };
  const leadsTo =
    (kind: 'event' | 'organization') => (target: Reference | null) =>
      target
        ? mapping.writtenRef?.(kind, target.id) ??
          (published[kind].has(target.id) ? target.id : undefined)
        : undefined;
  const toEvent = leadsTo('event');
  const toOrganization = leadsTo('organization');

  const entities = [
    ...talks.map(talk =>
      cache.get(
        talk,
        [toEvent(talk.event), ...talk.organizations.map(toOrganization)],
        item => talkToEntity(item, mapping),
      ),
    ),
    ...present(knowledge.events, events).map(event =>
      cache.get(
        event,
        [
          toEvent(event.partOf),
          ...[...event.organizers, ...event.sponsors].map(toOrganization),
        ],
        item => eventToEntity(item, mapping),
      ),
    ),
    ...present(knowledge.organizations, organizations).map(organization =>
      cache.get(organization, [], item => organizationToEntity(item, mapping)),
    ),
  ];
  return new Map(entities.map(entity => [stringifyEntityRef(entity), entity]));
}

function present<T>(items: Map<string, T>, ids: Set<string>): T[] {
  return [...items].filter(([id]) => ids.has(id)).map(([, item]) => item);
}

function addWithUmbrellas(
  start: Reference | null,
  knowledge: LearnKnowledge,
  events: Set<string>,
): void {
  let event = start && knowledge.events.get(start.id);
  while (event && !events.has(event.id) && isOurs(event)) {
    events.add(event.id);
    event = event.partOf && knowledge.events.get(event.partOf.id);
  }
}

// One entity with an impossible name would make the catalog refuse all of them.
function isOurs(item: { id: string; entityRef: string | null }): boolean {
  return (
    !item.entityRef && KubernetesValidatorFunctions.isValidObjectName(item.id)
  );
}
