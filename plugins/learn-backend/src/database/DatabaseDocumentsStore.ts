import { createHash } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import type {
  DocumentChanges,
  DocumentsStore,
  KnownDocument,
  NewDocument,
} from './DocumentsStore';
import { markEvidenceChanged } from './LearnState';
import { deleteAll } from './insertAll';
import { insertReadings, selectReadings } from './readings';

/** @internal */
export class DatabaseDocumentsStore implements DocumentsStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async known(sourceId: string): Promise<KnownDocument[]> {
    const rows = await this.#knex('documents')
      .where({ source_id: sourceId })
      .orderBy('id')
      .select(
        'id',
        'location',
        'url',
        'etag',
        'last_modified_at',
        'content_hash',
        'extraction',
      );
    const counts: Array<{
      document_id: string;
      format: string;
      count: number;
    }> = await this.#knex('readings')
      .join('documents', 'documents.id', 'readings.document_id')
      .leftJoin('mentions', 'mentions.reading_id', 'readings.id')
      .where('documents.source_id', sourceId)
      .groupBy('readings.document_id', 'readings.format')
      .select('readings.document_id', 'readings.format')
      .count({ count: 'mentions.id' });
    return rows.map(row => {
      const own = counts.filter(count => count.document_id === row.id);
      return {
        id: row.id,
        location: row.location,
        url: row.url,
        etag: row.etag,
        lastModifiedAt: row.last_modified_at,
        contentHash: row.content_hash,
        extraction: row.extraction,
        mentionCount: own.reduce((sum, count) => sum + Number(count.count), 0),
        formats: own.map(count => count.format),
      };
    });
  }

  async bytes(id: string): Promise<Uint8Array> {
    const row = await this.#knex('documents').where({ id }).first('bytes');
    if (!row) {
      throw new NotFoundError(`There is no document ${id}`);
    }
    return row.bytes;
  }

  async apply(changes: DocumentChanges): Promise<void> {
    await this.#knex.transaction(async tx => {
      for (const { location, etag, lastModifiedAt } of changes.touch) {
        await tx('documents')
          .where({ id: documentId(changes.sourceId, location) })
          .update({ etag, last_modified_at: lastModifiedAt });
      }
      if (changes.save.length === 0 && changes.remove.length === 0) {
        return;
      }
      await this.#remove(
        tx,
        [
          ...changes.remove,
          ...changes.save.map(({ location }) => location),
        ].map(location => documentId(changes.sourceId, location)),
      );
      for (const document of changes.save) {
        await this.#insert(tx, changes.sourceId, document);
      }
      await markEvidenceChanged(tx);
    });
  }

  async documentReadings(id: string) {
    const readings = await selectReadings(this.#knex, { documentId: id });
    return readings.map(({ document }) => document);
  }

  async readings(sourceId: string) {
    const readings = await selectReadings(this.#knex, { sourceId });
    return readings.map(({ document }) => document);
  }

  async removeSource(sourceId: string): Promise<void> {
    await this.#knex.transaction(async tx => {
      const rows = await tx('documents')
        .where({ source_id: sourceId })
        .select('id');
      await this.#remove(
        tx,
        rows.map(({ id }) => id),
      );
      await markEvidenceChanged(tx);
    });
  }

  async sourceIds(): Promise<string[]> {
    const rows = await this.#knex('documents')
      .distinct('source_id')
      .orderBy('source_id');
    return rows.map(row => row.source_id);
  }

  async #insert(tx: Knex, sourceId: string, document: NewDocument) {
    const id = documentId(sourceId, document.location);
    await tx('documents').insert({
      id,
      source_id: sourceId,
      location: document.location,
      url: document.url,
      etag: document.etag,
      last_modified_at: document.lastModifiedAt,
      content_hash: document.contentHash,
      extraction: document.extraction,
      fetched_at: new Date().toISOString(),
      bytes: Buffer.from(document.bytes),
    });
    await insertReadings(tx, id, document.readings);
  }

  /** Children go first by hand: SQLite enforces foreign keys only where it is told to. */
  async #remove(tx: Knex, ids: string[]) {
    const readingIds: string[] = [];
    for (const id of ids) {
      const rows = await tx('readings').where({ document_id: id }).select('id');
      readingIds.push(...rows.map(row => row.id));
    }
    await deleteAll(tx, 'mentions', 'reading_id', readingIds);
    await deleteAll(tx, 'readings', 'id', readingIds);
    await deleteAll(tx, 'documents', 'id', ids);
  }
}

/** The same place in the same source is the same document, whatever it says. */
function documentId(sourceId: string, location: string): string {
  return createHash('sha256')
    .update(JSON.stringify([sourceId, location]))
    .digest('hex')
    .slice(0, 40);
}
