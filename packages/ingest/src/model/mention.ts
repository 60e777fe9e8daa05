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

/**
 * One of {@link TALK_TYPES}.
 *
 * @public
 */
export type TalkType = (typeof TALK_TYPES)[number];

/**
 * Somebody who gave a talk, as one document names them.
 *
 * @public
 */
export interface Speaker {
  /** Full name as written. */
  name: string;
  /** As the document writes it; null where it does not say. */
  organization: string | null;
  /** `Senior Product Manager`, `moderator`. */
  role?: string;
  /** Reference of the User they are in the catalog, `user:default/ida.quill` (entities written by hand only). */
  user?: string;
}

/**
 * A recording of a talk, or material that belongs to it.
 *
 * @public
 */
export interface Media {
  /** What waits behind the link. */
  kind: 'video' | 'slides' | 'audio' | 'repository' | 'transcript';
  /** `youtube`, `vimeo`, `sched`, … or the host of the URL. */
  provider: string;
  /** Address of the page or file. */
  url: string;
  /** The provider's own id, `Z_KCOcoliLI`. */
  id?: string;
  /** Where in a longer recording the talk begins; 0 at its beginning, or where that is not known. */
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
  /** Address of the article. */
  url: string | null;
  /** Null where the article is not signed. */
  author: string | null;
  /** ISO 8601 date. */
  publishedAt: string | null;
  /** What it says of the talk. */
  takeaway: string | null;
}

/**
 * Why a field of a mention says what it says.
 *
 * @public
 */
export interface FieldReason {
  /** The rule that read it, `list-item`, `sched-summary`, `event-of-section` … */
  rule: string;
  /** 1-based line in the source, or null where the format has none. */
  line: number | null;
  /** The piece of the source it was read from, shortened; null where the rule needs none. */
  text: string | null;
}

/**
 * The fields of a mention that give a reason.
 *
 * @public
 */
export type ExplainedField =
  | 'title'
  | 'type'
  | 'speakers'
  | 'event'
  | 'day'
  | 'start'
  | 'url'
  | 'video'
  | 'slides'
  | 'takeaway';

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
  /** `talk` where the document gives no hint. */
  type: TalkType;
  /** Empty where the document names nobody. */
  speakers: Speaker[];
  /** Canonical name of the hosting event, `Platform Engineering Day`, or null where not said. */
  event: string | null;
  /** ISO 8601 date, `2024-03-20`. */
  day: string | null;
  /** Local time at the event, `11:05`; null where the zone of the event is not known. */
  start: string | null;
  /** ISO 8601 instant, `2024-03-20T10:05:00Z`, where the source gives one: local time follows from it and the zone of the event. */
  startsAt?: string;
  /** Page of the talk, of its schedule entry first. */
  url: string | null;
  /** Address of a recording. */
  video: string | null;
  /** Address of the slides. */
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
  /** What the talk is about, in the words of its source. */
  abstract?: string;
  /** Minutes. */
  duration?: number;
  /** BCP 47. */
  language?: string;
  /** Whom the talk is made for. */
  level?: 'beginner' | 'intermediate' | 'advanced';
  /** As the schedule names it. */
  room?: string;
  /** As the schedule names it. */
  track?: string;
  /** Topic names, `platform-as-a-product`. */
  topics?: string[];
  /** Further material beside `video` and `slides`. */
  media?: Media[];
  /** `sched:1YFdf`, `youtube:Z_KCOcoliLI`. */
  externalIds?: string[];
  /** Choices by others that the document reports (packs only). */
  recommendations?: Recommendation[];
  /** What the talk is about beside its speakers' affiliations, "How Spotify …". */
  aboutOrganizations?: string[];
  /** Why each field says what it says; only where asked for. */
  reasons?: Partial<Record<ExplainedField, FieldReason>>;
}
