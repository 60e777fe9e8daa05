import type { Knex } from 'knex';
import { isSqlite } from './migrate';

const ROW = 1;

/** Who learns from the SQLite database of a client, the last to come. */
const lastTurns = new WeakMap<object, Promise<unknown>>();

/**
 * Does something that only one at a time may do, in whatever process, without holding up anybody else: readers read and
 * writers write meanwhile. Whoever comes meanwhile waits for the end.
 *
 * @internal
 */
export async function inTurn<T>(knex: Knex, act: () => Promise<T>): Promise<T> {
  // SQLite has one connection and one process: a lock in the database would lock out everybody
  return isSqlite(knex) ? inProcess(knex, act) : inDatabase(knex, act);
}

async function inProcess<T>(knex: Knex, act: () => Promise<T>): Promise<T> {
  const before = lastTurns.get(knex.client) ?? Promise.resolve();
  const turn = before.then(act);
  lastTurns.set(
    knex.client,
    turn.catch(() => undefined),
  );
  return turn;
}

/** The row is locked by a connection of its own, which is freed with the process. */
async function inDatabase<T>(knex: Knex, act: () => Promise<T>): Promise<T> {
  return knex.transaction(async tx => {
    await tx('learning_turn').insert({ id: ROW }).onConflict('id').ignore();
    await tx('learning_turn').where({ id: ROW }).forUpdate().first();
    return act();
  });
}
