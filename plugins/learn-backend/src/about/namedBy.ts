import type { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_TOPICS,
  type TopicMatchRule,
} from '@lectern/backstage-plugin-learn-common';

/**
 * Something that an entity says of itself, and which rule takes it for the name of a topic.
 *
 * @internal
 */
export interface Named {
  rule: Exclude<TopicMatchRule, 'dependency'>;
  /** As the entity has it. */
  value: string;
}

/** More than these nobody has written by hand. */
const MAX_VALUES = 100;

/** There is no well-known key for the programming language; `language` under whatever prefix is what people write. */
const LANGUAGE_KEY = /(?:^|[/.-])(?:programming-)?languages?$/i;

/**
 * What an entity says of itself that may name a topic, what says most first.
 *
 * @internal
 */
export function namedBy(entity: Entity): Named[] {
  const { annotations = {}, labels = {}, tags = [] } = entity.metadata;
  const type = entity.spec?.type;
  const languages = [
    ...Object.entries(annotations),
    ...Object.entries(labels),
  ].flatMap(([key, value]) => (LANGUAGE_KEY.test(key) ? listOf(value) : []));
  const named = (rule: Named['rule'], values: string[]) =>
    values.slice(0, MAX_VALUES).map((value): Named => ({ rule, value }));
  return [
    ...named('annotation', listOf(annotations[ANNOTATION_TOPICS] ?? '')),
    ...named('tag', tags),
    ...named('language', languages),
    ...named('type', typeof type === 'string' ? [type] : []),
  ];
}

function listOf(value: string): string[] {
  return value
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '');
}
