import type { NamedFacet } from './api';

/**
 * Group and version of the kinds Talk, Event and Organization.
 *
 * @public
 */
export const LEARN_API_VERSION = 'lectern.dev/v1alpha1';

/**
 * Topic of the event that says that talks, events or organizations have changed. Its payload is {@link LearnChangedEvent}.
 *
 * @public
 */
export const LEARN_CHANGED_TOPIC = 'learn.changed';

/**
 * Annotation of entities that says what they are about: names of topics with commas between them.
 *
 * @public
 */
export const ANNOTATION_TOPICS = 'lectern.dev/topics';

/**
 * Annotation of talks that a curator put before all others; its value is `true`.
 *
 * @public
 */
export const ANNOTATION_PINNED = 'lectern.dev/pinned';

/**
 * How many values of one filter are given at most, those with the most talks; those that are chosen come on top.
 *
 * @public
 */
export const MAX_FACET_VALUES = 100;

/**
 * All filters whose values can be found by their names.
 *
 * @public
 */
export const NAMED_FACETS = [
  'topic',
  'event',
  'organization',
  'presenter',
] as const satisfies readonly NamedFacet[];
