import type { Knex } from 'knex';

/**
 * SQLite binds at most 32,766 values and joins at most 500 rows in one statement.
 *
 * @internal
 */
export const CHUNK_SIZE = 100;

/**
 * Inserts any number of rows.
 *
 * @internal
 */
export async function insertAll(
  knex: Knex,
  table: string,
  rows: object[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK_SIZE) {
    await knex(table).insert(rows.slice(start, start + CHUNK_SIZE));
  }
}

/**
 * Deletes the rows that have one of the values, however many there are.
 *
 * @internal
 */
export async function deleteAll(
  knex: Knex,
  table: string,
  column: string,
  values: string[],
): Promise<void> {
  for (let start = 0; start < values.length; start += CHUNK_SIZE) {
    await knex(table)
      .whereIn(column, values.slice(start, start + CHUNK_SIZE))
      .delete();
  }
}
