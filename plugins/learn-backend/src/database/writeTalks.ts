import type { Knex } from 'knex';
import { contentHashOnce } from './contentHash';
import { CHUNK_SIZE } from './insertAll';
import type { KnownTalk } from './KnowledgeStore';
import {
  deleteTakenNames,
  insertTalkNames,
  selectTalkNames,
} from './talkNames';
import { deleteTalks, insertTalks } from './talkRows';
import { writeTombstones } from './tombstones';

/**
 * Brings the talks of the store to the given ones. What has not changed is not touched, and only what
 * others can see has a revision: a mention that moved to another line is no news.
 *
 * @internal
 */
export async function writeTalks(
  tx: Knex,
  talks: KnownTalk[],
  nextRevision: () => number,
): Promise<void> {
  const rows: Array<{ id: string; hash: string; revision: number | string }> =
    await tx('talks').select('id', 'hash', 'revision');
  const known = new Map(rows.map(row => [row.id, row]));
  const others = talks
    .map(talk => ({ ...talk, hash: contentHashOnce(talk) }))
    .filter(({ talk, hash }) => known.get(talk.id)?.hash !== hash);
  const contents = await selectContents(
    tx,
    others.map(({ talk }) => talk.id),
  );
  const changed = others.map(other => {
    const before = known.get(other.talk.id);
    const visible = contents.get(other.talk.id) !== JSON.stringify(other.talk);
    return {
      ...other,
      revision: before && !visible ? Number(before.revision) : nextRevision(),
    };
  });
  const present = new Set(talks.map(({ talk }) => talk.id));
  const gone = [...known.keys()].filter(id => !present.has(id));

  const changedIds = changed.map(({ talk }) => talk.id);
  // An earlier name leads to its talk for good, also when the mention that had it is gone
  const names = await selectTalkNames(tx, changedIds);
  await deleteTalks(tx, [...gone, ...changedIds]);
  await insertTalks(tx, changed);
  await insertTalkNames(tx, names);
  await deleteTakenNames(tx);
  await writeTombstones(tx, {
    kind: 'talk',
    gone,
    present: [...present],
    nextRevision,
  });
}

async function selectContents(
  tx: Knex,
  ids: string[],
): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  for (let start = 0; start < ids.length; start += CHUNK_SIZE) {
    const rows: Array<{ id: string; content: string }> = await tx('talks')
      .whereIn('id', ids.slice(start, start + CHUNK_SIZE))
      .select('id', 'content');
    for (const { id, content } of rows) contents.set(id, content);
  }
  return contents;
}
