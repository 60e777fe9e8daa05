import type { Knex } from 'knex';
import { contentHash } from './contentHash';
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
  const rows: Array<{
    id: string;
    hash: string;
    content: string;
    revision: number | string;
  }> = await tx('talks').select('id', 'hash', 'content', 'revision');
  const known = new Map(rows.map(row => [row.id, row]));
  const changed = talks
    .map(talk => ({ ...talk, hash: contentHash(talk) }))
    .filter(({ talk, hash }) => known.get(talk.id)?.hash !== hash)
    .map(changedTalk => {
      const before = known.get(changedTalk.talk.id);
      const visible = before?.content !== JSON.stringify(changedTalk.talk);
      return {
        ...changedTalk,
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
