import type { ReadDocument } from '../model';
import type { EventContext } from './eventIndex';
import { compare } from './normalise';

/**
 * How far a kind of source is believed when several fill the same field: what a curator wrote, then what an organiser
 * published, then what somebody wrote about it.
 *
 * @internal
 */
export type Authority = 'pack' | 'schedule' | 'writing';

/** @internal */
export const AUTHORITIES: readonly Authority[] = [
  'pack',
  'schedule',
  'writing',
];

const CURATED = new Set<string>(['pack', 'catalog']);
const WRITING = new Set<string>(['markdown', 'html', 'text', 'feed']);

/** A document with what is known of it among the others. @internal */
export interface Doc {
  document: ReadDocument;
  /** Whether being mentioned there means that its author chose the talk. */
  recommends: boolean;
  authority: Authority;
  /** Tells it from all others. */
  serial: number;
  /** The smallest id of its mentions. */
  first: string;
  /** The same for all copies of an article. */
  article: string;
  context: EventContext;
}

/** @internal */
export function docOf(
  document: ReadDocument,
  recommends: boolean,
  serial: number,
  context: EventContext,
): Doc {
  return {
    document,
    recommends,
    authority: authorityOf(document),
    serial,
    first: document.mentions.map(({ id }) => id).sort(compare)[0] ?? '',
    article: `${serial}`,
    context,
  };
}

function authorityOf({ format }: ReadDocument): Authority {
  if (CURATED.has(format)) return 'pack';
  return WRITING.has(format) ? 'writing' : 'schedule';
}

/** What pages say of events for search engines: their dates are often made up. */
function isWeak({ format }: ReadDocument): number {
  return Number(format === 'json-ld');
}

/**
 * Documents by authority, then source: an order that does not depend on how they arrived. Linked data comes behind the
 * schedules themselves.
 *
 * @internal
 */
export function compareDocs(a: Doc, b: Doc): number {
  if (a === b) return 0;
  const [one, two] = [a.document, b.document];
  return (
    AUTHORITIES.indexOf(a.authority) - AUTHORITIES.indexOf(b.authority) ||
    isWeak(one) - isWeak(two) ||
    compare(one.source, two.source) ||
    compare(one.title ?? '', two.title ?? '') ||
    compare(one.url ?? '', two.url ?? '') ||
    compare(a.first, b.first) ||
    compare(inFixedOrder(one), inFixedOrder(two))
  );
}

/** Two documents of one source that say the same of themselves; rare enough to be compared whole. */
function inFixedOrder(document: ReadDocument): string {
  const mentions = [...document.mentions].sort((a, b) => compare(a.id, b.id));
  return JSON.stringify({ ...document, mentions });
}
