import type { LearnEventType, LearnOrganizationType } from '../entities';
import type { Reference } from './talk';

/**
 * A conference, an event co-located with one, a meetup, or an event inside the company.
 *
 * @public
 */
export type LearnEvent = {
  id: string;
  title: string;
  aliases: string[];
  type: LearnEventType;
  series: string | null;
  partOf: Reference | null;
  startDate: string | null;
  endDate: string | null;
  timezone: string | null;
  location: string | null;
  format: 'in-person' | 'online' | 'hybrid' | null;
  website: string | null;
  playlist: string | null;
  organizers: Reference[];
  sponsors: Reference[];
  /** Reference of the catalog entity that people wrote for it; null where nobody did. Learn publishes no other one. */
  entityRef: string | null;
  talkCount: number;
};

/**
 * An organization whose people give talks.
 *
 * @public
 */
export type LearnOrganization = {
  id: string;
  title: string;
  aliases: string[];
  type: LearnOrganizationType | null;
  domains: string[];
  website: string | null;
  /** Reference of the catalog entity that people wrote for it; null where nobody did. Learn publishes no other one. */
  entityRef: string | null;
  talkCount: number;
};

/**
 * How many talks fall under one thing.
 *
 * @public
 */
export type Counted<T> = T & { talkCount: number };

/**
 * How talks spread over the years. Those without a date are left out.
 *
 * @public
 */
export type YearCount = { year: number; talkCount: number };

/**
 * A document, as others refer to it.
 *
 * @public
 */
export type DocumentReference = {
  /** Its path or URL. */
  document: string;
  title: string | null;
};

/**
 * An event with the ones it stands among.
 *
 * @public
 */
export type LearnEventDetail = LearnEvent & {
  /** Events held within it, by date and title. */
  parts: LearnEvent[];
  /** Other editions of its series, the latest first. */
  editions: LearnEvent[];
  /** What its talks are about, most talks first. */
  topics: Counted<Reference>[];
  /** Organizations whose people gave talks at it, most talks first. */
  organizations: Counted<Reference>[];
  /** Documents that speak of talks at it, most talks first; the first few of them. Pack files of one source and title count as one. */
  documents: Counted<DocumentReference>[];
  /** How many there are in all. */
  documentCount: number;
};

/**
 * An organization with what its people spoke about.
 *
 * @public
 */
export type LearnOrganizationDetail = LearnOrganization & {
  /** Most talks first. */
  topics: Counted<Reference>[];
  /** Earliest first. */
  years: YearCount[];
  /** Most talks first; ids as of {@link LearnPresenter}. */
  presenters: Counted<Reference>[];
};

/**
 * What talks are about.
 *
 * @public
 */
export type LearnTopic = {
  id: string;
  title: string;
  description: string | null;
  /** Names of the themes it belongs to. */
  themes: string[];
  /** Names of the takeaways it belongs to. */
  takeaways: string[];
  /** Aspects of the CNCF Platform Engineering Maturity Model it bears on. */
  maturity: string[];
  /** Its talks are ones to begin with, for people new to the field. */
  introductory: boolean;
  talkCount: number;
};

/**
 * Which page of a list of events or organizations.
 *
 * @public
 */
export type ListQuery = {
  /** Words of the title or of an alias. */
  query?: string;
  limit?: number;
  cursor?: string;
};

/**
 * Orders of lists: by title, most talks first, or (events alone) latest first.
 *
 * @public
 */
export type ListSort = 'title' | 'talks' | 'newest';

/**
 * Which events, and which page of them.
 *
 * @public
 */
export type EventsQuery = ListQuery & {
  /** `title` where not given. */
  sort?: ListSort;
  /** Only events that are not held within another one. */
  topLevel?: boolean;
  /** Only events held within this one. */
  partOf?: string;
};

/**
 * Which organizations, and which page of them.
 *
 * @public
 */
export type OrganizationsQuery = ListQuery & {
  /** `title` where not given. */
  sort?: Exclude<ListSort, 'newest'>;
};

/**
 * One page of a list. Without a `nextCursor` it is the last.
 *
 * @public
 */
export type Page<T> = {
  items: T[];
  totalItems: number;
  nextCursor: string | null;
};

/**
 * One page of events.
 *
 * @public
 */
export type EventsPage = Page<LearnEvent>;

/**
 * One page of organizations.
 *
 * @public
 */
export type OrganizationsPage = Page<LearnOrganization>;

/**
 * All topics that have a talk.
 *
 * @public
 */
export type TopicsResponse = { items: LearnTopic[] };
