import type { PublishedName } from '@lectern/ingest';
import type { Knex } from 'knex';
import { clean } from '../text';
import { deleteAll, insertAll } from './insertAll';

interface Row {
  name: string;
  title: string;
}

/**
 * What the talks of published names were last called.
 *
 * @internal
 */
export async function selectPublishedTitles(
  knex: Knex,
): Promise<Map<string, Row>> {
  const rows: Row[] = await knex('published_titles').select('name', 'title');
  return new Map(rows.map(row => [row.name, row]));
}

/**
 * Notes what talks are called now. One that is gone keeps its title.
 *
 * @internal
 */
export async function writePublishedTitles(
  knex: Knex,
  published: PublishedName[],
): Promise<void> {
  const before = await selectPublishedTitles(knex);
  const changed = new Map<string, Row>();
  for (const { name, title } of published) {
    if (title !== undefined) {
      changed.set(name, { name, title: clean(title) });
    }
  }
  for (const { name, title } of changed.values()) {
    if (before.get(name)?.title === title) changed.delete(name);
  }
  // Inserted anew rather than updated: the greatest id tells whether there is anything new
  await deleteAll(knex, 'published_titles', 'name', [...changed.keys()]);
  await insertAll(knex, 'published_titles', [...changed.values()]);
}

/**
 * Differs whenever a title does.
 *
 * @internal
 */
export async function titlesVersion(knex: Knex): Promise<number> {
  const [row] = await knex('published_titles').max({ version: 'id' });
  return Number(row.version);
}
