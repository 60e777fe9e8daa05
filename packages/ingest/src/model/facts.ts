/**
 * What an event is: on its own, beside a larger one, regular and small, or inside the company.
 *
 * @public
 */
export type EventType = 'conference' | 'co-located' | 'meetup' | 'internal';

/**
 * What an organization is to the field: it sells, it uses, it hosts projects, or it is people.
 *
 * @public
 */
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
  /** As people read it, with the edition, `Platform Engineering Day Europe 2024`. */
  title: string;
  /** Other spellings of the same edition. */
  aliases?: string[];
  /** `conference` where not said. */
  type?: EventType;
  /** `KubeCon + CloudNativeCon Europe`, without the year. */
  series?: string;
  /** Name or title of the umbrella event. */
  partOf?: string;
  /** ISO 8601 date of the first day. */
  startDate?: string;
  /** ISO 8601 date of the last day. */
  endDate?: string;
  /** IANA zone, `Europe/Paris`. */
  timezone?: string;
  /** Venue, city, country, as far as known. */
  location?: string;
  /** Where people meet. */
  format?: 'in-person' | 'online' | 'hybrid';
  /** Address of the edition. */
  website?: string;
  /** Address of all recordings. */
  playlist?: string;
  /** Names of organizations. */
  organizers?: string[];
  /** Names of organizations. */
  sponsors?: string[];
  /** Hosts and addresses that mean this event, `kccnceu2024.sched.com`. */
  hosts?: string[];
}

/**
 * What a document says of an organization in its own right.
 *
 * @public
 */
export interface OrganizationFact {
  /** The curator's name for it, `syntasso`. */
  name?: string;
  /** As people read it. */
  title: string;
  /** Other spellings of the same organization. */
  aliases?: string[];
  /** Left out where none of the types fits. */
  type?: OrganizationType;
  /** Web domains, `syntasso.io`; they identify the organization. */
  domains?: string[];
  /** Address of its home page. */
  website?: string;
}

/**
 * The aspects of a platform that the CNCF Platform Engineering Maturity Model describes.
 *
 * @public
 */
export const MATURITY_ASPECTS = [
  'investment',
  'adoption',
  'interfaces',
  'operations',
  'measurement',
] as const;

/**
 * One of {@link MATURITY_ASPECTS}.
 *
 * @public
 */
export type MaturityAspect = (typeof MATURITY_ASPECTS)[number];

/**
 * A topic that talks are filed under.
 *
 * @public
 */
export interface TopicFact {
  /** `platform-as-a-product`. */
  name: string;
  /** As people read it. */
  title: string;
  /** One sentence. */
  description?: string;
  /**
   * Words that mean the topic in a title or a track; those of two words or more, and names, also in an abstract that has them
   * twice. Plurals, hyphens and accents make no difference. A single word written with a capital is a name: it is found
   * where it is written with one.
   */
  synonyms?: string[];
  /** Words that mean the topic in a title or a track, but say too little in an abstract. The title itself is one. */
  titleSynonyms?: string[];
  /** Phrases in which a synonym means something else, `golden path` in `golden path testing`. */
  unless?: string[];
  /** Larger themes it belongs to, as a curator names them, `Developer experience`. */
  themes?: string[];
  /** Lessons it bears on, as a curator words them. */
  takeaways?: string[];
  /** Aspects of platform maturity it bears on. */
  maturity?: MaturityAspect[];
  /** Whether its talks are ones to begin with, for people new to the field. */
  introductory?: boolean;
}
