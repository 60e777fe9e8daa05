import type { TalkType } from '../entities';
import type { Reference } from './talk';

/**
 * A file as it is: its name, and its content as text. What is not UTF-8 is given by its bytes, so that its encoding is found
 * out as that of any other source.
 *
 * @public
 */
export type GivenFile = {
  name: string;
  content: string;
  /** How the content is written: as it reads where not given, or its bytes in Base64 (RFC 4648, section 4). */
  encoding?: 'base64';
};

/**
 * A document by its address, or as it is.
 *
 * @public
 */
export type GivenDocument = { url: string } | GivenFile;

/**
 * A document to preview.
 *
 * @public
 */
export type PreviewRequest = GivenDocument & {
  /** `auto` where not given. */
  format?: string;
  /** The event everything in it belongs to. */
  event?: string;
};

/**
 * What a document adds up to.
 *
 * @public
 */
export type PreviewCounts = {
  talks: number;
  /** Talks that are known already. */
  known: number;
  /** Talks that would be new. */
  new: number;
  /** Sessions of a schedule that are no talks. */
  leftOut: number;
  warnings: number;
};

/**
 * What a source would bring, before it is added. Nothing is stored.
 *
 * @public
 */
export type PreviewResponse = {
  counts: PreviewCounts;
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
      /** The talk it would back; null where the talk would be new. */
      known: Reference | null;
    }>;
    /** Sessions of a schedule that are no talks, and why. */
    leftOut: Array<{
      title: string;
      reason: 'service' | 'cancelled' | 'social';
      line: number | null;
    }>;
    /** Titles of events it describes in their own right. */
    events: string[];
    warnings: Array<{ line: number | null; message: string }>;
  }>;
};
