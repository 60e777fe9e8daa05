import type { EventFact, OrganizationFact, TopicFact } from './facts';
import type { Mention } from './mention';

/**
 * The formats a document can be read as.
 *
 * @public
 */
export const FORMATS = ['markdown', 'html', 'text', 'feed', 'pack'] as const;

/** @public */
export type Format = (typeof FORMATS)[number];

/**
 * Bytes from outside, before anything is known about them.
 *
 * @public
 */
export interface SourceInput {
  /** The path or URL that was asked for; names the document in everything that is said about it. */
  source: string;
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
  message: string;
}

/**
 * A product a document presents, by a heading of its own.
 *
 * @public
 */
export interface Product {
  name: string;
  vendor: string | null;
  /** The theme of the document it stands under. */
  theme: string | null;
}

/** @public */
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
  title: string;
  url: string | null;
  type: ResourceType;
}

/**
 * What one document says. One item of a feed is one document.
 *
 * @public
 */
export interface ReadDocument {
  /** The source it came from; an item of a feed adds `#` and the item's own id. */
  source: string;
  format: Format;
  title: string | null;
  author: string | null;
  /** ISO 8601 date, `2024-05-06`. */
  published: string | null;
  url: string | null;
  /** BCP 47, `en`. Of the text itself, not what its feed declares. */
  language: string | null;
  /**
   * MinHash signature of the text's words (64 unsigned 32-bit numbers; empty for data formats).
   * Two documents of the same article agree in nearly all places.
   */
  signature: number[];
  mentions: Mention[];
  /** The document's own named themes or takeaways, in order. */
  themes: string[];
  products: Product[];
  resources: Resource[];
  /** Events, organizations and topics the document describes in their own right (packs do, recaps do not). */
  events: EventFact[];
  organizations: OrganizationFact[];
  topics: TopicFact[];
  warnings: Warning[];
}
