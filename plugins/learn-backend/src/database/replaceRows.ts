import type { Knex } from 'knex';
import { deleteAll, insertAll } from './insertAll';

/**
 * Brings a table to the given rows, each with an id of its own. Rows that are there already are not touched.
 *
 * @internal
 */
export async function replaceRows<T extends { id: string }>(
  tx: Knex,
  table: string,
  rows: T[],
): Promise<void> {
  const stored: Array<Record<string, unknown> & { id: string }> = await tx(
    table,
  ).select('*');
  const before = new Map(stored.map(row => [row.id, row]));
  const ids = new Set(rows.map(({ id }) => id));
  const changed = rows.filter(row => {
    const known = before.get(row.id);
    return (
      !known ||
      Object.entries(row).some(([column, value]) => known[column] !== value)
    );
  });
  await deleteAll(tx, table, 'id', [
    ...[...before.keys()].filter(id => !ids.has(id)),
    ...changed.map(({ id }) => id).filter(id => before.has(id)),
  ]);
  await insertAll(tx, table, changed);
}
