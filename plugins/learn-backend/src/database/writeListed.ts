import type {
  LearnEvent,
  LearnOrganization,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { clean, sortKey, words } from '../text';
import { contentHash } from './contentHash';
import { deleteAll, insertAll } from './insertAll';
import { seriesKey } from './seriesKey';
import { writeTombstones } from './tombstones';

/**
 * Brings the events or the organizations of the store to the given ones. What has not changed is not touched.
 *
 * @internal
 */
export async function writeListed(
  tx: Knex,
  options: {
    kind: 'event' | 'organization';
    table: 'events' | 'organizations';
    items: Array<LearnEvent | LearnOrganization>;
    nextRevision: () => number;
  },
): Promise<void> {
  const { kind, table, items, nextRevision } = options;
  const rows: Array<{ id: string; hash: string }> = await tx(table).select(
    'id',
    'hash',
  );
  const known = new Map(rows.map(row => [row.id, row.hash]));
  const changed = items
    .map(item => ({ item, hash: contentHash(item) }))
    .filter(({ item, hash }) => known.get(item.id) !== hash);
  const present = new Set(items.map(item => item.id));
  const gone = [...known.keys()].filter(id => !present.has(id));

  await deleteAll(tx, table, 'id', [
    ...gone,
    ...changed.map(({ item }) => item.id),
  ]);
  await insertAll(
    tx,
    table,
    changed.map(({ item, hash }) => ({
      id: item.id,
      title: clean(item.title),
      sort_title: sortKey(item.title),
      search: ` ${words([item.title, ...item.aliases].join(' ')).join(' ')}`,
      content: JSON.stringify(item),
      hash,
      revision: nextRevision(),
      talk_count: item.talkCount,
      ...('startDate' in item && {
        start_date: item.startDate ?? '',
        part_of: item.partOf?.id ?? null,
        series: seriesKey(item.series),
      }),
    })),
  );
  await writeTombstones(tx, {
    kind,
    gone,
    present: [...present],
    nextRevision,
  });
}
