import type { ReadDocument } from '../model';
import { lineOf } from '../tree/lineOf';
import type { MentionContext } from '../tree/MentionContext';
import { readMentions } from './readMentionsFallback';
import type { Writing } from './Writing';

/**
 * Reads what one piece of writing says: the facts about itself, and the talks it speaks of.
 *
 * @internal
 */
export function readWriting(writing: Writing): ReadDocument {
  const context: MentionContext = {
    source: writing.source,
    root: writing.root,
    title: writing.title,
    author: writing.author,
    published: writing.published,
    url: writing.url,
    language: writing.declaredLanguage,
    event: writing.event,
    lineOf,
  };
  const { mentions, warnings } = readMentions(context);
  return {
    source: writing.source,
    format: writing.format,
    title: context.title,
    author: context.author,
    published: context.published,
    url: context.url,
    language: context.language,
    signature: [],
    mentions,
    themes: [],
    products: [],
    resources: [],
    events: [],
    organizations: [],
    topics: [],
    warnings: [...writing.warnings, ...warnings],
  };
}
