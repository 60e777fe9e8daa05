import type { Reference, Talk } from './talk';

/**
 * Why a talk is about an entity of the catalog.
 *
 * - `annotation`: the entity has the topic in its annotation `lectern.dev/topics`.
 * - `tag`: one of its tags names the topic.
 * - `language`: the programming language it says it is written in names the topic.
 * - `type`: its type names the topic.
 * - `dependency`: something it depends on, consumes or belongs to names the topic.
 *
 * @public
 */
export type TopicMatchRule =
  | 'annotation'
  | 'tag'
  | 'language'
  | 'type'
  | 'dependency';

/**
 * A topic of an entity, and which rule found it.
 *
 * @public
 */
export type TopicMatch = {
  topic: Reference;
  rule: TopicMatchRule;
  /** The value that matched, as the entity has it. */
  matched: string;
  /** Reference of the entity that has the value, where it is another one. */
  entityRef: string | null;
};

/**
 * Which entity, and how many talks.
 *
 * @public
 */
export type TalksAboutQuery = {
  /** Reference of the entity, `component:default/checkout`. */
  entityRef: string;
  /** 5 where not given, 50 at most. */
  limit?: number;
};

/**
 * Talks about what an entity is about, the ones with the most and closest matches first.
 *
 * @public
 */
export type TalksAboutResponse = {
  /** The topics of the entity, those that say most about it first. */
  matches: TopicMatch[];
  items: Array<{
    talk: Talk;
    /** Ids of those topics of the entity that the talk is on. */
    topics: string[];
  }>;
  /** How many talks there are on any of the topics. */
  totalItems: number;
};
