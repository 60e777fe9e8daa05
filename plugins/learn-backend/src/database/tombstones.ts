import type { LearnChange } from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { insertAll } from './insertAll';

/**
 * Notes what has gone, and forgets it of what has come back.
 *
 * @internal
 */
export async function writeTombstones(
  tx: Knex,
  options: {
    kind: LearnChange['kind'];
    gone: string[];
    present: string[];
    nextRevision: () => number;
  },
): Promise<void> {
  const { kind, gone, present, nextRevision } = options;
  const ofKind: Array<{ id: string }> = await tx('tombstones')
    .where({ kind })
    .select('id');
  const now = new Set(present);
  const back = ofKind.map(({ id }) => id).filter(id => now.has(id));
  for (const id of back) {
    await tx('tombstones').where({ kind, id }).delete();
  }
  await insertAll(
    tx,
    'tombstones',
    gone.map(id => ({ kind, id, revision: nextRevision() })),
  );
}
