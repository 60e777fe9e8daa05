import type { PublishedName } from '@lectern/ingest';
import type { Knex } from 'knex';
import { Kept, MAX_KEPT_MENTIONS } from '../kept';
import { selectPublishedNames } from './publishedNames';
import { publishedTalksVersion } from './publishedTalks';

/**
 * Gives the published names, as the very same list where nothing has come since. None ever goes, nor does what it was known by,
 * so it is enough to count them; their titles and speakers have a version.
 *
 * @internal
 */
export class PublishedNamesCache {
  readonly #kept = new Kept<{ counts: string; names: PublishedName[] }>();

  async select(tx: Knex): Promise<PublishedName[]> {
    const kept = this.#kept.take();
    const counts = [
      await count(tx, 'published_names'),
      await count(tx, 'published_ids'),
    ];
    const key = [...counts, await publishedTalksVersion(tx)].join();
    const names =
      kept?.counts === key ? kept.names : await selectPublishedNames(tx);
    if (Math.max(...counts) <= MAX_KEPT_MENTIONS) {
      this.#kept.keep({ counts: key, names });
    }
    return names;
  }
}

async function count(tx: Knex, table: string): Promise<number> {
  const [row] = await tx(table).count({ count: '*' });
  return Number(row.count);
}
