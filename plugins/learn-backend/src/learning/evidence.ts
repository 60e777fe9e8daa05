import type { Mention, ResolvedTalk } from '@lectern/ingest';
import type { StoredReading } from '../database';

/**
 * A mention, and the reading it is in.
 *
 * @internal
 */
export interface MentionEvidence {
  reading: StoredReading;
  mention: Mention;
}

/** @internal */
export type FindEvidence = (
  mention: Pick<ResolvedTalk['mentions'][number], 'id' | 'source'>,
) => MentionEvidence | undefined;

/**
 * Finds mentions by their ids. The same bytes in two places give the same ids: the place counts too.
 *
 * @internal
 */
export function evidenceOf(readings: StoredReading[]): FindEvidence {
  const bySource = new Map<string, Map<string, MentionEvidence>>();
  for (const reading of readings) {
    const { source, mentions } = reading.document;
    const found = bySource.get(source) ?? new Map<string, MentionEvidence>();
    bySource.set(source, found);
    for (const mention of mentions) {
      if (!found.has(mention.id)) found.set(mention.id, { reading, mention });
    }
  }
  return ({ id, source }) => bySource.get(source)?.get(id);
}
