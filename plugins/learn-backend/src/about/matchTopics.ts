import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { TopicMatchRule } from '@lectern/backstage-plugin-learn-common';
import { namedBy } from './namedBy';
import type { FindTopic } from './topicNames';

/**
 * A topic of an entity, and which rule found it.
 *
 * @internal
 */
export interface Match {
  /** Id. */
  topic: string;
  rule: TopicMatchRule;
  matched: string;
  entityRef: string | null;
}

/**
 * The topics of an entity, each by the rule that says most: what it says of itself goes before what its dependencies say.
 *
 * @internal
 */
export function matchTopics(
  entity: Entity,
  dependencies: Entity[],
  findTopic: FindTopic,
): Match[] {
  const matches = new Map<string, Match>();
  const add = (value: string, match: Omit<Match, 'topic' | 'matched'>) => {
    const topic = findTopic(value);
    if (topic !== undefined && !matches.has(topic)) {
      matches.set(topic, { topic, matched: value, ...match });
    }
  };
  for (const { rule, value } of namedBy(entity)) {
    add(value, { rule, entityRef: null });
  }
  for (const dependency of dependencies) {
    const entityRef = stringifyEntityRef(dependency);
    const { name, title } = dependency.metadata;
    const values = [
      ...namedBy(dependency).map(({ value }) => value),
      ...(title ? [title] : []),
      name,
    ];
    for (const value of values) {
      add(value, { rule: 'dependency', entityRef });
    }
  }
  return [...matches.values()];
}
