import type {
  LearnEventType,
  LearnOrganizationType,
  TalkLevel,
  TalkMedia,
  TalkType,
} from '../entities';

/**
 * A thing with a name of its own, as others refer to it.
 *
 * @public
 */
export type Reference = {
  /** Entity name, also the id in this API. */
  id: string;
  title: string;
};

/** @public */
export type Presenter = {
  name: string;
  organization: Reference | null;
  role: string | null;
};

/** @public */
export type Recommendation = {
  /** Title of the article, post or episode. */
  title: string | null;
  url: string | null;
  author: string | null;
  /** ISO 8601 date. */
  publishedAt: string | null;
  /** What it says of the talk. */
  takeaway: string | null;
  /** The author gave the talk or works for an organization that did. */
  selfPromotion: boolean;
};

/** @public */
export type TalkMention = {
  /** Id of the source in the configuration. */
  sourceId: string;
  /** Path or URL of the document. */
  document: string;
  documentTitle: string | null;
  title: string;
  takeaway: string | null;
  line: number | null;
};

/** @public */
export type Talk = {
  id: string;
  title: string;
  type: TalkType;
  abstract: string | null;
  event: Reference | null;
  presenters: Presenter[];
  /** Organizations that gave the talk. */
  organizations: Reference[];
  date: string | null;
  startTime: string | null;
  /** Minutes. */
  duration: number | null;
  language: string | null;
  level: TalkLevel | null;
  room: string | null;
  track: string | null;
  topics: Reference[];
  media: TalkMedia[];
  /** Pages about the talk, the schedule entry first. */
  urls: string[];
  recommendations: Recommendation[];
  /** How many authors chose the talk independently of one another. */
  voices: number;
  externalIds: string[];
  previousNames: string[];
  /** Whether the talk was given inside the company or written by hand, and so is published whoever recommends it. */
  internal: boolean;
};

/** @public */
export type TalkDetail = Talk & { mentions: TalkMention[] };

/** @public */
export type RelatedTalk = {
  talk: Talk;
  /** Why it is related. */
  reasons: Array<
    | { kind: 'presenter'; name: string }
    | { kind: 'topic'; topic: Reference }
    | { kind: 'organization'; organization: Reference }
    | { kind: 'event'; event: Reference }
  >;
};

/** @public */
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
  talkCount: number;
};

/** @public */
export type LearnOrganization = {
  id: string;
  title: string;
  aliases: string[];
  type: LearnOrganizationType | null;
  domains: string[];
  website: string | null;
  talkCount: number;
};

/** @public */
export type FacetName =
  | 'topic'
  | 'event'
  | 'organization'
  | 'presenter'
  | 'type'
  | 'level'
  | 'hasVideo';

/** @public */
export type FacetValue = { value: string; label: string; count: number };

/**
 * Counts given all other filters; values without a talk are left out.
 *
 * @public
 */
export type Facets = Record<FacetName, FacetValue[]>;

/** @public */
export type TalkSort = 'recommended' | 'newest' | 'title';

/** @public */
export type TalksQuery = {
  query?: string;
  /** Several values of one filter mean any of them; different filters mean all of them. */
  topic?: string[];
  event?: string[];
  organization?: string[];
  presenter?: string[];
  type?: string[];
  level?: string[];
  hasVideo?: boolean;
  sort?: TalkSort;
  limit?: number;
  cursor?: string;
};

/** @public */
export type Page<T> = {
  items: T[];
  totalItems: number;
  nextCursor: string | null;
};

/** @public */
export type TalksPage = Page<Talk> & { facets: Facets };

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

/** @public */
export type EventsPage = Page<LearnEvent>;

/** @public */
export type OrganizationsPage = Page<LearnOrganization>;

/** @public */
export type LearnTopic = {
  id: string;
  title: string;
  description: string | null;
  talkCount: number;
};

/** @public */
export type TopicsResponse = { items: LearnTopic[] };

/** @public */
export type RelatedTalksResponse = { items: RelatedTalk[] };

/** @public */
export type SourceWarning = {
  document: string | null;
  line: number | null;
  message: string;
};

/** @public */
export type LearnSource = {
  id: string;
  /** URL, file or package as configured. */
  location: string;
  kind: 'url' | 'file' | 'package';
  format: string;
  recommend: boolean;
  status: 'pending' | 'running' | 'ok' | 'warning' | 'error';
  /** ISO 8601 date and time. */
  lastRunAt: string | null;
  lastSuccessAt: string | null;
  durationMs: number | null;
  talkCount: number;
  documentCount: number;
  warnings: SourceWarning[];
  error: string | null;
};

/** @public */
export type SourcesResponse = { items: LearnSource[] };

/** @public */
export type PreviewRequest =
  | { url: string; format?: string }
  | { content: string; name: string; format?: string };

/**
 * What a source would bring, before it is added. Nothing is stored.
 *
 * @public
 */
export type PreviewResponse = {
  documents: Array<{
    source: string;
    format: string;
    title: string | null;
    author: string | null;
    published: string | null;
    themes: string[];
    talks: Array<{
      title: string;
      type: TalkType;
      speakers: Array<{ name: string; organization: string | null }>;
      event: string | null;
      day: string | null;
      url: string | null;
      video: string | null;
      slides: string | null;
      takeaway: string | null;
      line: number | null;
    }>;
    warnings: Array<{ line: number | null; message: string }>;
  }>;
};

/**
 * One step of the change log: an item as it is now, or `null` where it has gone.
 *
 * @public
 */
export type LearnChange =
  | { kind: 'talk'; id: string; revision: number; item: Talk | null }
  | { kind: 'event'; id: string; revision: number; item: LearnEvent | null }
  | {
      kind: 'organization';
      id: string;
      revision: number;
      item: LearnOrganization | null;
    };

/** @public */
export type ChangesResponse = {
  items: LearnChange[];
  /** Ask again with this as `since`. */
  revision: number;
  /** More changes are waiting. */
  hasMore: boolean;
  /**
   * Identifies the store. When it differs from the last answer's, the revisions belong to another store
   * and everything must be read again from 0.
   */
  storeId: string;
};

/** @public */
export type LearnChangedEvent = { revision: number };
