import { createHash } from 'node:crypto';
import type { ReadDocument } from '@lectern/ingest';
import type { SourceConfig } from '../config';

/** Formats of writing, in which somebody chose what to speak of. */
const WRITING = new Set(['markdown', 'html', 'text', 'feed']);

/** Under which the entries of a video channel are read: it lists what there is. */
const VIDEO_RULE = 'video-title';

/**
 * Whether being mentioned in a document of a source means that its author chose the talk. As configured; otherwise writing
 * recommends. Schedules, video channels and the like list all there is, and a pack what others chose.
 *
 * @internal
 */
export function recommends(
  source: Pick<SourceConfig, 'recommend'> | undefined,
  document: Pick<ReadDocument, 'format' | 'mentions'>,
): boolean {
  const { format, mentions } = document;
  const isChannel =
    mentions.length > 0 && mentions.every(({ rule }) => rule === VIDEO_RULE);
  return source?.recommend ?? (WRITING.has(format) && !isChannel);
}

/**
 * Changes whenever {@link recommends} may answer differently, so that the knowledge is learned again.
 *
 * @internal
 */
export function recommendSettings(sources: readonly SourceConfig[]): string {
  const settings = sources
    .map(({ id, recommend = null }) => [id, recommend])
    .sort();
  return createHash('sha256')
    .update(JSON.stringify(settings))
    .digest('base64url')
    .slice(0, 16);
}
