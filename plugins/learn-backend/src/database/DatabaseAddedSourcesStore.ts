import { ConflictError, NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { clean, cleanOrNull } from '../text';
import type { AddedSource, AddedSourcesStore } from './AddedSourcesStore';

interface Row {
  id: string;
  kind: AddedSource['kind'];
  location: string;
  title: string | null;
  format: string;
  event: string | null;
  recommend: boolean | number | null;
  added_by: string | null;
  added_at: string;
}

/** @internal */
export class DatabaseAddedSourcesStore implements AddedSourcesStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async list(): Promise<AddedSource[]> {
    const rows: Row[] = await this.#knex('added_sources')
      .orderBy(['added_at', 'id'])
      .select(
        'id',
        'kind',
        'location',
        'title',
        'format',
        'event',
        'recommend',
        'added_by',
        'added_at',
      );
    return rows.map(row => ({
      id: row.id,
      kind: row.kind,
      location: row.location,
      title: row.title,
      format: row.format,
      event: row.event,
      // SQLite has no booleans
      recommend: row.recommend === null ? null : Boolean(row.recommend),
      addedBy: row.added_by,
      addedAt: row.added_at,
    }));
  }

  async add(source: AddedSource, content?: Uint8Array): Promise<void> {
    const inserted = await this.#knex('added_sources')
      .insert({
        id: source.id,
        kind: source.kind,
        location: clean(source.location),
        title: cleanOrNull(source.title),
        format: source.format,
        event: cleanOrNull(source.event),
        recommend: source.recommend,
        added_by: source.addedBy,
        added_at: source.addedAt,
        content: content ? Buffer.from(content) : null,
      })
      .onConflict('id')
      .ignore()
      .returning('id');
    if (inserted.length === 0) {
      throw new ConflictError(
        `There is a source "${source.id}" already. Give this one another id.`,
      );
    }
  }

  async remove(id: string): Promise<boolean> {
    const removed = await this.#knex('added_sources').where({ id }).delete();
    return removed > 0;
  }

  async upload(id: string): Promise<Uint8Array> {
    const row = await this.#knex('added_sources')
      .where({ id })
      .first('content');
    if (!row?.content) {
      throw new NotFoundError(`There is no upload "${id}"`);
    }
    return row.content;
  }
}
