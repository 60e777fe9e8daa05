import type { Counted } from './listed';
import type { Reference, Talk } from './talk';

/**
 * What the talks of a rail have in common.
 *
 * - `recommended`: singled out by the most people who were there.
 * - `start-here`: for people new to the field.
 * - `short`: a quarter of an hour at most.
 * - `topic`: on one topic.
 * - `new`: the latest.
 *
 * @public
 */
export type RailKind = 'recommended' | 'start-here' | 'short' | 'topic' | 'new';

/**
 * A few talks side by side, the first ones of more.
 *
 * @public
 */
export type Rail = {
  kind: RailKind;
  /** Null but for rails of one topic. */
  topic: Reference | null;
  /** How many talks there are of this kind. */
  talkCount: number;
  /** Ids of talks in {@link DiscoverResponse.talks}, in the order in which they are shown. */
  talks: string[];
};

/**
 * How many talks there are on each topic at each event: where the knowledge is.
 *
 * @public
 */
export type TopicEventMap = {
  /** The topics with the most talks, those first. */
  topics: Counted<Reference>[];
  /** The events with the most talks, the latest first. */
  events: Counted<Reference & { startDate: string | null }>[];
  /** Pairs with a talk; the others are left out. */
  cells: Array<{ topic: string; event: string; talkCount: number }>;
};

/**
 * A source that the page rests on.
 *
 * @public
 */
export type DiscoverSource = {
  id: string;
  /** As people call it; null where only its id names it. */
  title: string | null;
  talkCount: number;
  /** When it was last read without an error, ISO 8601 date and time. */
  lastSuccessAt: string | null;
};

/**
 * What there is to discover, in one answer.
 *
 * @public
 */
export type DiscoverResponse = {
  /** How many talks there are in all. */
  talkCount: number;
  /** Id of the talk to show first; null where there is none. */
  featured: string | null;
  /** Those without a talk are left out. */
  rails: Rail[];
  /** Every talk that is featured or in a rail, once. */
  talks: Talk[];
  map: TopicEventMap;
  sources: DiscoverSource[];
};
