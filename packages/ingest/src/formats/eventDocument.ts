import type { EventFact, Format, ReadDocument, Warning } from '../model';
import type { FormatInput } from './types';

/**
 * A document that describes events and speaks of no talk.
 *
 * @internal
 */
export function eventDocument(
  { source, url, warnings }: FormatInput,
  format: Format,
  events: EventFact[],
  more: readonly Warning[] = [],
): ReadDocument {
  const [first] = events;
  return {
    source,
    format,
    title: first?.title ?? null,
    author: null,
    published: null,
    url: url ?? first?.website ?? null,
    language: null,
    signature: [],
    mentions: [],
    themes: [],
    products: [],
    resources: [],
    events,
    organizations: [],
    topics: [],
    warnings: [...warnings, ...more],
  };
}
