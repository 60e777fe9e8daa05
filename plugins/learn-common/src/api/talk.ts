import type { TalkLevel, TalkMedia, TalkType } from '../entities';
import type { CorrectableField } from './curation';

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
  /** Reference of the User they are in the catalog, where an entity written by hand says so. */
  user?: string;
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
 * How a recommendation counts towards the rank of its talk: `base × fading`, or nothing where it is outweighed.
 *
 * @public
 */
export type RecommendationWeight = {
  /** What it adds to the score of the talk; 0 where it does not count. */
  value: number;
  /** Who speaks: a named author, nobody known, or somebody for their own talk. */
  voice: 'named' | 'unsigned' | 'self';
  /** What such a voice weighs when it is new. */
  base: number;
  /**
   * 0 to 1, for its age: it halves every three years, counted back from the newest recommendation of any talk. One without a
   * date counts as three years old.
   */
  fading: number;
  /**
   * Why it adds nothing: `same-voice`, the author is counted for another article already; `named-voices`, it is unsigned
   * and others sign. Null where it counts.
   */
  outweighed: 'same-voice' | 'named-voices' | null;
};

/**
 * A recommendation, and what it is worth.
 *
 * @public
 */
export type WeighedRecommendation = Recommendation & {
  weight: RecommendationWeight;
};

/**
 * Where the talk stands in the order of recommendation, and why. Pinned talks come first, then those of higher score.
 *
 * @public
 */
export type TalkRank = {
  pinned: boolean;
  /** The weights of the recommendations, added up. */
  score: number;
  /** How many authors chose the talk independently of one another. */
  voices: number;
};

/**
 * Why a talk has a topic.
 *
 * @public
 */
export type TopicReason = {
  topic: Reference;
  /** `stated`: a source says so; `title`, `abstract`, `track`: words of it stand there; `curator`: somebody decided so. */
  rule: 'stated' | 'title' | 'abstract' | 'track' | 'curator';
  /** The words that matched, as written, `golden paths`; null where none were needed. */
  matched: string | null;
};

/**
 * The same work, given at another event or in another language.
 *
 * @public
 */
export type SameWork = { talk: Reference; event: Reference | null };

/**
 * Where a field of the talk comes from.
 *
 * @public
 */
export type FieldEvidence = {
  /** `title`, `presenters`, `date` … */
  field: string;
  /** Id of the mention that was believed. */
  mentionId: string;
  /** Id of the source in the configuration. */
  sourceId: string;
  /** Path or URL of the document. */
  document: string;
  /** 1-based; null where the document has no lines. */
  line: number | null;
};

/**
 * What one document says of the talk: the evidence for it.
 *
 * @public
 */
export type TalkMention = {
  /** What the decision `split` refers to. */
  id: string;
  /** Id of the source in the configuration. */
  sourceId: string;
  /** Path or URL of the document. */
  document: string;
  documentTitle: string | null;
  title: string;
  takeaway: string | null;
  line: number | null;
  /** The rule that read it, `list-item`, `sched-summary` … */
  rule: string;
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
  /** Reference of the catalog entity that people wrote for it; null where nobody did. Learn publishes no other one. */
  entityRef: string | null;
  /** The same talk at other events. */
  sameWork: SameWork[];
  /** A curator put it before all others. */
  pinned: boolean;
};

/**
 * A talk with all that backs it: who says so, and why it is what and where it is.
 *
 * @public
 */
export type TalkDetail = Omit<Talk, 'recommendations'> & {
  recommendations: WeighedRecommendation[];
  rank: TalkRank;
  mentions: TalkMention[];
  /** Which mention was believed for each field. What a curator corrected comes from none. */
  evidence: FieldEvidence[];
  /** One for each topic. */
  topicReasons: TopicReason[];
  /** Fields whose value a curator gave. */
  corrected: CorrectableField[];
  /** A curator keeps it from being shown and published; only those with the permission `learn.curate` see it at all. */
  hidden: boolean;
};

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
