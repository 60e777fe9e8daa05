import type { Nodes, Root } from 'mdast';
import type { TalkFacts } from '../document/talkFacts';

/**
 * All that is known of one piece of writing when its talks are read: the tree and the document's own facts.
 *
 * @internal
 */
export interface MentionContext {
  /** Names the document, `recap.md` or `feed.xml#item-id`. */
  source: string;
  /** Whatever the format was, the writing as Markdown's tree. Front matter and chrome are gone. */
  root: Root;
  /** Of the document; null where it has none. */
  title: string | null;
  /** Who speaks where the text says "I". */
  author: string | null;
  /** ISO 8601 date. */
  published: string | null;
  /** Address of the document. */
  url: string | null;
  /** BCP 47, of the text itself. */
  language: string | null;
  /** The event the source's owner says everything here belongs to. */
  event?: string;
  /** What its front matter says of the one talk it is about. */
  talk?: TalkFacts;
  /** Mentions are to say why each of their fields says what it says. */
  explain?: boolean;
  /** 1-based line of the node in the file that was read, or null where it has no place of its own. */
  lineOf(node: Nodes): number | null;
}
