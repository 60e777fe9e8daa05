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
  | 'hasSlides';

/**
 * One value of a filter, as the filter takes it and as people read it, and how many talks it leaves.
 *
 * @public
 */
export type FacetValue = { value: string; label: string; count: number };

/**
 * Counts given all other filters; values without a talk are left out.
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
export type TalksQuery = {
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
  sort?: TalkSort;
  limit?: number;
  cursor?: string;
};

/**
 * One page of talks with the counts of every filter.
 *
 * @public
 */
export type TalksPage = Page<Talk> & { facets: Facets };
