/**
 * The kinds of talk we tell apart.
 *
 * @public
 */
export const TALK_TYPES = [
  'talk',
  'keynote',
  'panel',
  'lightning',
  'workshop',
  'tutorial',
  'fireside',
  'demo',
  'update',
] as const;

/** @public */
export type TalkType = (typeof TALK_TYPES)[number];

/** @public */
export interface Speaker {
  name: string;
  /** As the document writes it; null where it does not say. */
  organization: string | null;
  role?: string;
}

/** @public */
export interface Media {
  kind: 'video' | 'slides' | 'audio' | 'repository' | 'transcript';
  /** `youtube`, `vimeo`, `sched`, … or the host of the URL. */
  provider: string;
  url: string;
  /** The provider's own id, `Z_KCOcoliLI`. */
  id?: string;
  startSeconds?: number;
}

/**
 * Who chose a talk, and where they said so.
 *
 * @public
 */
export interface Recommendation {
  /** Title of the article, post or episode. */
  title: string | null;
  url: string | null;
  author: string | null;
  /** ISO 8601 date. */
  publishedAt: string | null;
  /** What it says of the talk. */
  takeaway: string | null;
}

/**
 * What one document says of one talk. Evidence: never merged, never edited.
 *
 * @public
 */
export interface Mention {
  /** Derived from the document's content and the place in it: the same bytes give the same id. */
  id: string;
  /** As written, without speakers, quotation marks or link marks. */
  title: string;
  type: TalkType;
  speakers: Speaker[];
  /** Canonical name of the hosting event, `Platform Engineering Day`, or null where not said. */
  event: string | null;
  /** ISO 8601 date, `2024-03-20`. */
  day: string | null;
  /** Local time at the event, `11:05`. */
  start: string | null;
  url: string | null;
  video: string | null;
  slides: string | null;
  /** What this document says of the talk. */
  takeaway: string | null;
  /** 1-based line in the source. */
  line: number | null;
  /** The rule that read it, `list-item`, `sentence`, `sched-link`, `pack` … */
  rule: string;

  /** The name a curator gave the talk (packs only): becomes the name of the entity. */
  name?: string;
  /** Other titles under which people write of the talk (packs only). */
  titleVariants?: string[];
  /** Names by which the talk was known before. */
  previousNames?: string[];
  abstract?: string;
  /** Minutes. */
  duration?: number;
  /** BCP 47. */
  language?: string;
  level?: 'beginner' | 'intermediate' | 'advanced';
  room?: string;
  track?: string;
  /** Topic names, `platform-as-a-product`. */
  topics?: string[];
  media?: Media[];
  /** `sched:1YFdf`, `youtube:Z_KCOcoliLI`. */
  externalIds?: string[];
  /** Choices by others that the document reports (packs only). */
  recommendations?: Recommendation[];
  /** What the talk is about beside its speakers' affiliations, "How Spotify …". */
  aboutOrganizations?: string[];
}
