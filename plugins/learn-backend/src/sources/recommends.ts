import { createHash } from 'node:crypto';
import type { ReadDocument } from '@lectern/ingest';
import type { SourceConfig } from '../config';

/**
 * Whether being mentioned in a document of a source means that its author chose the talk. As configured;
 * otherwise writing recommends, and a pack, which lists what others chose, does not.
 *
 * @internal
 */
export function recommends(
  source: SourceConfig | undefined,
  format: ReadDocument['format'] | string,
): boolean {
  return source?.recommend ?? format !== 'pack';
}

/**
 * Changes whenever {@link recommends} may answer differently, so that the knowledge is learned again.
 *
 * @internal
 */
export function recommendSettings(sources: SourceConfig[]): string {
  const settings = sources
    .map(({ id, recommend = null }) => [id, recommend])
    .sort();
  return createHash('sha256')
    .update(JSON.stringify(settings))
    .digest('base64url')
    .slice(0, 16);
}
