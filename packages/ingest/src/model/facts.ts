/** @public */
export type EventType = 'conference' | 'co-located' | 'meetup' | 'internal';

/** @public */
export type OrganizationType =
  | 'vendor'
  | 'end-user'
  | 'foundation'
  | 'community';

/**
 * What a document says of an event in its own right.
 *
 * @public
 */
export interface EventFact {
  /** The curator's name for it, `platform-engineering-day-europe-2024`. */
  name?: string;
  title: string;
  aliases?: string[];
  type?: EventType;
  /** `KubeCon + CloudNativeCon Europe`, without the year. */
  series?: string;
  /** Name or title of the umbrella event. */
  partOf?: string;
  startDate?: string;
  endDate?: string;
  /** IANA zone, `Europe/Paris`. */
  timezone?: string;
  location?: string;
  format?: 'in-person' | 'online' | 'hybrid';
  website?: string;
  playlist?: string;
  organizers?: string[];
  sponsors?: string[];
  /** Hosts and addresses that mean this event, `kccnceu2024.sched.com`. */
  hosts?: string[];
}

/** @public */
export interface OrganizationFact {
  name?: string;
  title: string;
  aliases?: string[];
  type?: OrganizationType;
  domains?: string[];
  website?: string;
}

/** @public */
export interface TopicFact {
  name: string;
  title: string;
  description?: string;
  synonyms?: string[];
}
