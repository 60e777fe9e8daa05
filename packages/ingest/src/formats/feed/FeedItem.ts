/**
 * One item of a feed, whatever the feed's format.
 *
 * @internal
 */
export interface FeedItem {
  /** guid, id or link; null where the item has none. */
  id: string | null;
  title: string | null;
  url: string | null;
  author: string | null;
  /** ISO 8601 date. */
  published: string | null;
  language: string | null;
  /** HTML or plain text. */
  content: string;
  /** 1-based line of the file on which `content` starts, or null where it is not known. */
  line: number | null;
  /** Whether each line of `content` is a line of the file (XML), or all of it one line (JSON). */
  linesKept: boolean;
  /** Entities that stand in the file behind a second ampersand, `&amp;rsquo;`. */
  /** Null for a piece of writing. */
  recording: FeedRecording | null;
  escapedTwice: { line: number; places: number; example: string } | null;
}

/**
 * What an item says of a recording that it is, not one that it speaks of.
 *
 * @internal
 */
export interface FeedRecording {
  /** Its page where there is one, else the file. */
  url: string;
  kind: 'video' | 'audio';
  /** Further addresses of the same recording. */
  files: string[];
  seconds: number | null;
  /** How its platform files it, `Music`. */
  category: string | null;
  /** Whom the item itself names, beside the author of the feed. */
  people: string | null;
}

/** @internal */
export interface Feed {
  /** Of a channel or a playlist, its name. */
  title: string | null;
  /** Base of relative links, where the feed names one (`xml:base`). */
  base: string | null;
  language: string | null;
  /** Of the whole feed; stands for items that name nobody. */
  author: string | null;
  items: FeedItem[];
}
