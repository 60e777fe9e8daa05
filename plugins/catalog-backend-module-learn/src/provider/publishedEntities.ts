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
 * their umbrella events, and the organizations that gave them. References between them never point to anything else.
 *
 * @internal
 */
export function publishedEntities(
  knowledge: LearnKnowledge,
  options: { namespace: string; appBaseUrl?: string },
  cache: EntityCache,
): Map<string, Entity> {
  const talks = [...knowledge.talks.values()].filter(talk => isName(talk.id));
  const organizations = new Set<string>();
  const events = new Set<string>();
  for (const talk of talks) {
    for (const { id } of talk.organizations) {
      if (knowledge.organizations.has(id) && isName(id)) {
        organizations.add(id);
      }
    }
    addWithUmbrellas(talk.event, knowledge, events);
  }

  const published = { event: events, organization: organizations };
  const mapping: EntityMappingOptions = {
    ...options,
    isPublished: (kind, id) => published[kind].has(id),
  };
  const isIn = (ids: Set<string>) => (target: Reference | null) =>
    target !== null && ids.has(target.id);
  const isEvent = isIn(events);
  const isOrganization = isIn(organizations);

  const entities = [
    ...talks.map(talk =>
      cache.get(
        talk,
        [isEvent(talk.event), ...talk.organizations.map(isOrganization)],
        item => talkToEntity(item, mapping),
      ),
    ),
    ...present(knowledge.events, events).map(event =>
      cache.get(
        event,
        [
          isEvent(event.partOf),
          ...[...event.organizers, ...event.sponsors].map(isOrganization),
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
  while (event && !events.has(event.id) && isName(event.id)) {
    events.add(event.id);
    event = event.partOf && knowledge.events.get(event.partOf.id);
  }
}

// One entity with an impossible name would make the catalog refuse all of them.
function isName(id: string): boolean {
  return KubernetesValidatorFunctions.isValidObjectName(id);
}
