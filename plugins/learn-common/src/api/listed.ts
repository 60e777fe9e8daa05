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
