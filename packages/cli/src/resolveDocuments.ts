import { resolve, type ReadDocument, type Resolution } from '@lectern/ingest';
import { count } from './count';
import type { Output } from './io';

/** Formats of writing, in which somebody chooses what to speak of. */
const WRITING: ReadonlySet<string> = new Set([
  'markdown',
  'html',
  'text',
  'feed',
]);

/** So many mentions take a while to be told apart. */
const MANY = 5000;

/**
 * The talks the documents share. Writing chooses the talks it speaks of, schedules and packs do not. Decisions that packs hold
 * are followed.
 *
 * @param progress - Told where it takes a while.
 */
export function resolveDocuments(
  documents: ReadDocument[],
  progress?: Output,
): Resolution {
  const mentions = documents.reduce(
    (sum, document) => sum + document.mentions.length,
    0,
  );
  if (mentions >= MANY) {
    progress?.write(`Telling ${count(mentions, 'mention')} apart …\n`);
  }
  return resolve({
    documents: documents.map(document => ({
      document,
      recommends: recommends(document),
    })),
  });
}

/** Schedules, packs and the feeds of video channels list what there is. */
function recommends({ format, mentions }: ReadDocument): boolean {
  const isChannel =
    mentions.length > 0 && mentions.every(({ rule }) => rule === 'video-title');
  return WRITING.has(format) && !isChannel;
}
