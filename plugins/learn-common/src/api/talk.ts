import type { TalkLevel, TalkMedia, TalkType } from '../entities';

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

/**
 * A person who gave a talk, and for whom.
 *
 * @public
 */
export type Presenter = {
  name: string;
  organization: Reference | null;
  role: string | null;
};

/**
 * Somebody chose the talk and said so in public.
 *
 * @public
 */
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

/**
 * What one document says of the talk: the evidence for it.
 *
 * @public
 */
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

/**
 * A talk, as all documents that mention it describe it together. What nobody says is null or empty.
 *
 * @public
 */
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

/**
 * A talk with the mentions that back it.
 *
 * @public
 */
export type TalkDetail = Talk & { mentions: TalkMention[] };

/**
 * A talk close to another one.
 *
 * @public
 */
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

/**
 * Related talks, the closest first.
 *
 * @public
 */
export type RelatedTalksResponse = { items: RelatedTalk[] };
