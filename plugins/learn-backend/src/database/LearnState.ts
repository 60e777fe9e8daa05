import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';

/**
 * The one row that says how far the store has come.
 *
 * @internal
 */
export interface LearnState {
  /** Made with the store; tells its revisions from those of another. */
  storeId: string;
  /** Grows with every change of a talk, event or organization. */
  revision: number;
  /** Grows with every change of documents, decisions or sources. */
  evidenceVersion: number;
  /** The version of the evidence that has been learned. */
  learnedVersion: number;
  /** The version of the rules it was learned by. */
  learnedBy: string;
  /** ISO 8601 date of the day from which on the same evidence says something else; null where it never does. */
  learnAgainOn: string | null;
}

const ROW = 1;

/**
 * Reads the state; within a transaction with `lock` it holds off every other replica until the end.
 *
 * @internal
 */
export async function readState(
  knex: Knex,
  options: { lock?: boolean } = {},
): Promise<LearnState> {
  const find = () => {
    const query = knex('learn_state').where({ id: ROW });
    return options.lock ? query.forUpdate().first() : query.first();
  };
  let row = await find();
  if (!row) {
    await knex('learn_state')
      .insert({
        id: ROW,
        store_id: randomUUID(),
        revision: 0,
        evidence_version: 0,
        learned_version: -1,
        learned_by: '',
      })
      .onConflict('id')
      .ignore();
    row = await find();
  }
  return {
    storeId: row.store_id,
    // PostgreSQL gives bigint as text
    revision: Number(row.revision),
    evidenceVersion: Number(row.evidence_version),
    learnedVersion: Number(row.learned_version),
    learnedBy: row.learned_by,
    learnAgainOn: row.learn_again_on,
  };
}

/**
 * Says that there is something new to learn from. Belongs into the transaction that wrote it.
 *
 * @internal
 */
export async function markEvidenceChanged(knex: Knex): Promise<void> {
  await readState(knex);
  await knex('learn_state').where({ id: ROW }).increment('evidence_version', 1);
}

/** @internal */
export async function markLearned(
  knex: Knex,
  learned: {
    version: number;
    by: string;
    revision: number;
    againOn: string | null;
  },
): Promise<void> {
  await knex('learn_state').where({ id: ROW }).update({
    learned_version: learned.version,
    learned_by: learned.by,
    revision: learned.revision,
    learn_again_on: learned.againOn,
  });
}
