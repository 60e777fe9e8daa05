import type { StatedDecision } from './decision';
import type { EventFact, OrganizationFact, TopicFact } from './facts';
import type { Mention } from './mention';

/**
 * The formats a document can be read as.
 *
 * @public
 */
export const FORMATS = [
  'markdown',
  'html',
  'text',
  'feed',
  'pack',
  'catalog',
  'schedule-xml',
  'schedule-json',
  'sessionize',
  'ical',
  'json-ld',
  'rubyevents',
  'pyvideo',
] as const;

/**
 * One of {@link FORMATS}.
 *
 * @public
 */
export type Format = (typeof FORMATS)[number];

/**
 * Bytes from outside, before anything is known about them.
 *
 * @public
 */
export interface SourceInput {
  /** The path or URL that was asked for; names the document in everything that is said about it. */
  source: string;
  /** The bytes as they came. */
  bytes: Uint8Array;
  /** As the server announced it. A hint only: the bytes decide. */
  mediaType?: string;
  /** Where the bytes really came from; the base of relative links. */
  url?: string;
}

/**
 * Something a person should know about how a document was read.
 *
 * @public
 */
export interface Warning {
  /** 1-based line in the source, where there is one. */
  line: number | null;
  /** What was found, and what it means for the reading. Made for people. */
  message: string;
}

/**
 * A product a document presents, by a heading of its own.
 *
 * @public
 */
export interface Product {
  /** As the heading writes it, without the vendor. */
  name: string;
  /** Who makes it; null where the document does not say. */
  vendor: string | null;
  /** The theme of the document it stands under. */
  theme: string | null;
}

/**
 * What a {@link Resource} is.
 *
 * @public
 */
export type ResourceType =
  | 'recap'
  | 'paper'
  | 'model'
  | 'article'
  | 'video'
  | 'book'
  | 'podcast'
  | 'project'
  | 'other';

/**
 * Further material a document points to.
 *
 * @public
 */
export interface Resource {
  /** As the document writes it. */
  title: string;
  /** Null where the document names it without a link. */
  url: string | null;
  /** `other` where the document gives no hint. */
  type: ResourceType;
}

/**
 * Why a session of a schedule is no talk.
 *
 * @public
 */
export type LeftOutReason = 'service' | 'cancelled' | 'social';

/**
 * A session that a schedule lists and that is no talk: a break, a party, or one that was called off.
 *
 * @public
 */
export interface LeftOutSession {
  /** As written. */
  title: string;
  /** What makes it no talk. */
  reason: LeftOutReason;
  /** 1-based line in the source, where there is one. */
  line: number | null;
}

/**
 * What a schedule holds, talks and all else.
 *
 * @public
 */
export interface ScheduleCounts {
  /** Distinct sessions, those that are no talks among them. */
  sessions: number;
  /** Distinct speakers, by the format's own ids where it has any, else by name; null where the format has no place for them. */
  speakers: number | null;
  /** The sessions that are no talks. */
  leftOut: LeftOutSession[];
}

/**
 * What one document says. One item of a feed is one document.
 *
 * @public
 */
export interface ReadDocument {
  /** The source it came from; an item of a feed adds `#` and the item's own id. */
  source: string;
  /** What the document was read as: one of {@link FORMATS}, or the id of a format that was added to them. */
  format: string;
  /** From front matter, the feed, the page, or the first heading. */
  title: string | null;
  /** Several authors are joined by `, `. */
  author: string | null;
  /** ISO 8601 date, `2024-05-06`. */
  published: string | null;
  /** Where the document says that it lives, or where it was read from. */
  url: string | null;
  /** BCP 47, `en`. Of the text itself, not what its feed declares. */
  language: string | null;
  /**
   * MinHash signature of the text's words (64 unsigned 32-bit numbers; empty for data formats).
   * Two documents of the same article agree in nearly all places.
   */
  signature: number[];
  /** Addresses of the same text in other languages. */
  translations?: string[];
  /** What the schedule holds; of schedules only. */
  schedule?: ScheduleCounts;
  /** The talks it speaks of, in the order of the document. */
  mentions: Mention[];
  /** The document's own named themes or takeaways, in order. */
  themes: string[];
  /** The products it presents by headings of their own. */
  products: Product[];
  /** Papers, models, recaps and the like it points to. */
  resources: Resource[];
  /** Events, organizations and topics the document describes in their own right (packs do, recaps do not). */
  events: EventFact[];
  /** See `events`. */
  organizations: OrganizationFact[];
  /** See `events`. */
  topics: TopicFact[];
  /** What curators decided, the oldest first (packs only). */
  decisions?: StatedDecision[];
  /** What a person should know about this reading. */
  warnings: Warning[];
}
