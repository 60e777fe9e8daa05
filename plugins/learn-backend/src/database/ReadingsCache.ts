import type { Knex } from 'knex';
import { Kept, MAX_KEPT_MENTIONS } from '../kept';
import type { StoredReading } from './DocumentsStore';
import { selectReadings, selectReadingsByDocument } from './readings';

/** Where more documents than this are new, reading all at once is faster than one after the other. */
const MAX_SINGLE_READS = 50;

/** What a document says, in the state it was in. */
interface KeptDocument {
  version: string;
  readings: StoredReading[];
}

/**
 * Gives the readings of all documents, and those of documents that are what they were last time as the very same objects:
 * whoever works on them need not look at them again.
 *
 * @internal
 */
export class ReadingsCache {
  readonly #kept = new Kept<Map<string, KeptDocument>>();
  readonly #maxMentions: number;

  constructor(options: { maxMentions?: number } = {}) {
    this.#maxMentions = options.maxMentions ?? MAX_KEPT_MENTIONS;
  }

  /** In the order of {@link selectReadings}. To be left as they are. */
  async select(tx: Knex): Promise<StoredReading[]> {
    const kept = this.#kept.take();
    const versions = await selectVersions(tx);
    const isNew = ([id, version]: [string, string]) =>
      kept?.get(id)?.version !== version;
    const added = [...versions].filter(isNew);
    const read = await selectSome(
      tx,
      added.map(([id]) => id),
    );
    const documents = new Map<string, KeptDocument>();
    for (const [id, version] of versions) {
      const readings = read.get(id) ?? [];
      const before = kept?.get(id);
      documents.set(
        id,
        before?.version === version ? before : { version, readings },
      );
    }
    const readings = [...documents.values()].flatMap(one => one.readings);
    if (countMentions(readings) <= this.#maxMentions) {
      this.#kept.keep(documents);
    }
    return readings;
  }
}

/** What tells one state of each document from another: it is written anew whenever it says something else. */
async function selectVersions(tx: Knex): Promise<Map<string, string>> {
  const rows: Array<Record<string, string>> = await tx('documents')
    .orderBy(['source_id', 'id'])
    .select('id', 'content_hash', 'extraction', 'fetched_at');
  return new Map(
    rows.map(({ id, ...state }) => [id, JSON.stringify(Object.values(state))]),
  );
}

async function selectSome(
  tx: Knex,
  ids: string[],
): Promise<Map<string, StoredReading[]>> {
  if (ids.length > MAX_SINGLE_READS) {
    return selectReadingsByDocument(tx);
  }
  const read = new Map<string, StoredReading[]>();
  for (const documentId of ids) {
    read.set(documentId, await selectReadings(tx, { documentId }));
  }
  return read;
}

function countMentions(readings: StoredReading[]): number {
  return readings.reduce(
    (sum, { document }) => sum + document.mentions.length,
    0,
  );
}
