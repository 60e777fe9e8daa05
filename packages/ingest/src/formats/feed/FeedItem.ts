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
  escapedTwice: { line: number; places: number; example: string } | null;
}

/** @internal */
export interface Feed {
  language: string | null;
  /** Of the whole feed; stands for items that name nobody. */
  author: string | null;
  items: FeedItem[];
}
