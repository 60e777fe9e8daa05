import type { PublishedName } from '@lectern/ingest';
import type { Knex } from 'knex';
import { clean } from '../text';
import { deleteAll, insertAll } from './insertAll';

interface Row {
  name: string;
  title: string;
  /** JSON. */
  speakers: string;
}

/**
 * What the talks of published names were last called, and who gave them.
 *
 * @internal
 */
export async function selectPublishedTalks(
  knex: Knex,
): Promise<Map<string, { title: string; speakers: string[] }>> {
  return new Map(
    [...(await selectRows(knex))].map(([name, { title, speakers }]) => [
      name,
      { title, speakers: JSON.parse(speakers) },
    ]),
  );
}

async function selectRows(knex: Knex): Promise<Map<string, Row>> {
  const rows: Row[] = await knex('published_talks').select(
    'name',
    'title',
    'speakers',
  );
  return new Map(rows.map(row => [row.name, row]));
}

/**
 * Notes what talks are called now, and who gives them. What is not said stays as it was, and so does all of a talk that is gone.
 *
 * @internal
 */
export async function writePublishedTalks(
  knex: Knex,
  published: PublishedName[],
): Promise<void> {
  const before = await selectRows(knex);
  const changed = new Map<string, Row>();
  for (const { name, title, speakers } of published) {
    const known = before.get(name);
    const row = {
      name,
      title: title === undefined ? known?.title ?? '' : clean(title),
      speakers: speakers
        ? JSON.stringify(speakers.map(clean))
        : known?.speakers ?? '[]',
    };
    if (row.title !== known?.title || row.speakers !== known.speakers) {
      changed.set(name, row);
    }
  }
  // Inserted anew rather than updated: the greatest id tells whether there is anything new
  await deleteAll(knex, 'published_talks', 'name', [...changed.keys()]);
  await insertAll(knex, 'published_talks', [...changed.values()]);
}

/**
 * Differs whenever a title or a speaker does.
 *
 * @internal
 */
export async function publishedTalksVersion(knex: Knex): Promise<number> {
  const [row] = await knex('published_talks').max({ version: 'id' });
  return Number(row.version);
}
