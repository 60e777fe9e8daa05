import type { Counted, ListQuery, ListSort, Page, YearCount } from './listed';
import type { Reference } from './talk';

/**
 * A person who gave talks. People are known by their names alone.
 *
 * @public
 */
export type LearnPresenter = {
  /** What the filter `presenter` of talks takes. */
  id: string;
  name: string;
  /** For whom they spoke, most talks first. */
  organizations: Reference[];
  talkCount: number;
  /** Reference of the User they are in the catalog, where an entity written by hand says so. */
  user: string | null;
};

/**
 * A presenter with what they spoke about.
 *
 * @public
 */
export type LearnPresenterDetail = LearnPresenter & {
  /** Most talks first. */
  topics: Counted<Reference>[];
  /** Earliest first. */
  years: YearCount[];
};

/**
 * Which presenters, and which page of them.
 *
 * @public
 */
export type PresentersQuery = ListQuery & {
  /** `title` (by name) where not given. */
  sort?: Exclude<ListSort, 'newest'>;
};

/**
 * One page of presenters.
 *
 * @public
 */
export type PresentersPage = Page<LearnPresenter>;
