import type { Reference } from '@lectern/backstage-plugin-learn-common';
import type { ReadDocument } from '@lectern/ingest';
import type { Evidence } from '../database';
import type { Resolve } from '../ingest';
import { relevantTo } from './relevantTo';

/**
 * Finds out which mentions of documents would back talks that are known already, by learning as if the documents were there.
 *
 * @returns talks by id of the mention
 *
 * @internal
 */
export async function findKnown(
  documents: ReadDocument[],
  options: { evidence: Evidence; resolve: Resolve },
): Promise<Map<string, Reference>> {
  const { readings, decisions, published } = options.evidence;
  const before = new Set(
    readings.flatMap(({ document }) =>
      document.mentions.map(({ id }) => mentionKey(id, document.source)),
    ),
  );
  // Who recommends does not change which mentions are one talk.
  const recommends = false;
  const resolution = await options.resolve({
    documents: [...relevantTo(documents, readings), ...documents].map(
      document => ({ document, recommends }),
    ),
    decisions,
    published,
  });
  const known = new Map<string, Reference>();
  for (const { name, title, hidden, mentions } of resolution.talks) {
    const isKnown = mentions.some(({ id, source }) =>
      before.has(mentionKey(id, source)),
    );
    if (isKnown && !hidden) {
      for (const { id } of mentions) {
        known.set(id, { id: name, title });
      }
    }
  }
  return known;
}

function mentionKey(id: string, source: string): string {
  return JSON.stringify([id, source]);
}
