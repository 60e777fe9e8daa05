import type { Root } from 'mdast';
import type { Format, Warning } from '../model';
import type { TalkFacts } from './talkFacts';

/**
 * A piece of writing, whatever format it came in: its tree, and what its format says about it.
 * A fact the format does not give is null; it is then looked for in the text.
 *
 * @internal
 */
export interface Writing {
  source: string;
  format: Format;
  root: Root;
  title: string | null;
  author: string | null;
  published: string | null;
  url: string | null;
  /** What its relative links start from, where that is not `url`. */
  base?: string | null;
  /** As the format declares it. The text itself has the last word. */
  declaredLanguage: string | null;
  event?: string;
  /** Of a page about one talk. */
  talk?: TalkFacts;
  /** Mentions are to say why each of their fields says what it says. */
  explain?: boolean;
  warnings: Warning[];
}
