import type { Page } from './listed';
import type { Talk } from './talk';

/**
 * What talks can be filtered by.
 *
 * @public
 */
export type FacetName =
  | 'topic'
  | 'event'
  | 'organization'
  | 'presenter'
  | 'type'
  | 'level'
  | 'language'
  | 'year'
  | 'hasVideo'
  | 'hasSlides'
  | 'maxDuration';

/**
 * Filters whose values have names, and of whose values there may be thousands.
 *
 * @public
 */
export type NamedFacet = 'topic' | 'event' | 'organization' | 'presenter';

/**
 * One value of a filter, as the filter takes it and as people read it, and how many talks it leaves.
 *
 * @public
 */
export type FacetValue = { value: string; label: string; count: number };

/**
 * Counts given all other filters; values without a talk are left out. At most the 100 values with the most talks of each, and
 * those that are chosen; {@link LearnApi.talkFacet} finds the others. Of `maxDuration` there is one value, `15`.
 *
 * @public
 */
export type Facets = Record<FacetName, FacetValue[]>;

/**
 * Orders of talks: strongest recommendation, latest date, or title first.
 *
 * @public
 */
export type TalkSort = 'recommended' | 'newest' | 'title';

/**
 * Which talks to give, in which order, and which page of them.
 *
 * @public
 */
export type TalksQuery = TalksFilter & {
  sort?: TalkSort;
  limit?: number;
  cursor?: string;
  /** `false` leaves all facets empty, for pages after the first: they would say the same again. */
  facets?: boolean;
};

/**
 * Which talks are meant.
 *
 * @public
 */
export type TalksFilter = {
  query?: string;
  /** Several values of one filter mean any of them; different filters mean all of them. */
  topic?: string[];
  event?: string[];
  organization?: string[];
  presenter?: string[];
  type?: string[];
  level?: string[];
  /** BCP 47. */
  language?: string[];
  /** Four digits. */
  year?: string[];
  hasVideo?: boolean;
  hasSlides?: boolean;
  /** Minutes. Lightning talks of unknown length count as ten minutes long, other talks of unknown length are left out. */
  maxDuration?: number;
};

/**
 * One page of talks with the counts of every filter.
 *
 * @public
 */
export type TalksPage = Page<Talk> & { facets: Facets };

/**
 * Which values of a filter to give, counted under all other filters.
 *
 * @public
 */
export type TalkFacetQuery = TalksFilter & {
  /** A part of their label; neither case nor accents matter. */
  facetQuery?: string;
  /** 100 at most, and where not given. */
  limit?: number;
};

/**
 * Values of one filter, those with the most talks first.
 *
 * @public
 */
export type TalkFacetResponse = {
  items: FacetValue[];
  /** How many values there are, given or not. */
  totalItems: number;
};
