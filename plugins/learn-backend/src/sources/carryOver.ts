import type { ReadDocument } from '@lectern/ingest';

/**
 * A feed is a window on the latest items. Items that have left it are still true, so they stay, after
 * the current ones and up to the limit.
 *
 * @internal
 */
export function carryOver(
  current: ReadDocument[],
  before: ReadDocument[],
  maxDocuments: number,
): ReadDocument[] {
  if (!current.every(({ format }) => format === 'feed')) {
    return current;
  }
  const present = new Set(current.map(({ source }) => source));
  const left = before.filter(
    ({ format, source }) => format === 'feed' && !present.has(source),
  );
  return [...current, ...left].slice(0, Math.max(current.length, maxDocuments));
}
