import type { Mention, ReadDocument } from '@lectern/ingest';
import type { Knex } from 'knex';
import type { StoredReading } from './DocumentsStore';
import { insertAll } from './insertAll';

/**
 * Stores what a document says, the mentions in rows of their own.
 *
 * @internal
 */
export async function insertReadings(
  knex: Knex,
  documentId: string,
  readings: ReadDocument[],
): Promise<void> {
  const readingId = (position: number) => `${documentId}-${position}`;
  await insertAll(
    knex,
    'readings',
    readings.map(({ mentions: _, ...content }, position) => ({
      id: readingId(position),
      document_id: documentId,
      position,
      format: content.format,
      content: JSON.stringify(content),
    })),
  );
  await insertAll(
    knex,
    'mentions',
    readings.flatMap((reading, position) =>
      reading.mentions.map((mention, place) => ({
        reading_id: readingId(position),
        position: place,
        id: mention.id,
        content: JSON.stringify(mention),
      })),
    ),
  );
}

/**
 * Puts readings together again, in an order that depends on nothing but the evidence.
 *
 * @internal
 */
export async function selectReadings(
  knex: Knex,
  only: { sourceId?: string; documentId?: string } = {},
): Promise<StoredReading[]> {
  return [...(await selectReadingsByDocument(knex, only)).values()].flat();
}

/**
 * The same, by id of the document.
 *
 * @internal
 */
export async function selectReadingsByDocument(
  knex: Knex,
  only: { sourceId?: string; documentId?: string } = {},
): Promise<Map<string, StoredReading[]>> {
  const narrow = (query: Knex.QueryBuilder) => {
    if (only.sourceId !== undefined) {
      query.where('documents.source_id', only.sourceId);
    }
    if (only.documentId !== undefined) {
      query.where('documents.id', only.documentId);
    }
    return query;
  };
  const readingRows: Array<{
    id: string;
    document_id: string;
    source_id: string;
    content: string;
  }> = await narrow(
    knex('readings')
      .join('documents', 'documents.id', 'readings.document_id')
      .select(
        'readings.id',
        'readings.document_id',
        'documents.source_id',
        'readings.content',
      )
      .orderBy(['documents.source_id', 'documents.id', 'readings.position']),
  );
  const mentionRows: Array<{ reading_id: string; content: string }> =
    await narrow(
      knex('mentions')
        .join('readings', 'readings.id', 'mentions.reading_id')
        .join('documents', 'documents.id', 'readings.document_id')
        .select('mentions.reading_id', 'mentions.content')
        .orderBy(['mentions.reading_id', 'mentions.position']),
    );
  const mentions = new Map<string, Mention[]>();
  for (const row of mentionRows) {
    const list = mentions.get(row.reading_id) ?? [];
    list.push(JSON.parse(row.content));
    mentions.set(row.reading_id, list);
  }
  const readings = new Map<string, StoredReading[]>();
  for (const row of readingRows) {
    const list = readings.get(row.document_id) ?? [];
    list.push({
      sourceId: row.source_id,
      document: {
        ...JSON.parse(row.content),
        mentions: mentions.get(row.id) ?? [],
      },
    });
    readings.set(row.document_id, list);
  }
  return readings;
}
