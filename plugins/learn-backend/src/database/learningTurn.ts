import type { Knex } from 'knex';
import { isSqlite } from './migrate';

const ROW = 1;

/** How long a connection may be silent that holds the turn, and how often it says something. */
interface TurnTimes {
  silenceMs: number;
  beatMs: number;
}

const TIMES: TurnTimes = { silenceMs: 60_000, beatMs: 10_000 };

/** Who learns from the SQLite database of a client, the last to come. */
const lastTurns = new WeakMap<object, Promise<unknown>>();

/**
 * Does something that only one at a time may do, in whatever process, without holding up anybody else: readers read and
 * writers write meanwhile. Whoever comes meanwhile waits for the end.
 *
 * @internal
 */
export async function inTurn<T>(
  knex: Knex,
  act: () => Promise<T>,
  times: TurnTimes = TIMES,
): Promise<T> {
  // SQLite has one connection and one process: a lock in the database would lock out everybody
  return isSqlite(knex) ? inProcess(knex, act) : inDatabase(knex, act, times);
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

/**
 * The row is locked by a connection of its own, which is freed with the process. A machine that is cut off says nothing, nor
 * does a process that stands still: the database lets go of a connection on which nothing is said for a while.
 */
async function inDatabase<T>(
  knex: Knex,
  act: () => Promise<T>,
  { silenceMs, beatMs }: TurnTimes,
): Promise<T> {
  return knex.transaction(async tx => {
    await tx.raw(
      `SET LOCAL idle_in_transaction_session_timeout = ${silenceMs}`,
    );
    await tx('learning_turn').insert({ id: ROW }).onConflict('id').ignore();
    await tx('learning_turn').where({ id: ROW }).forUpdate().first();
    // Where the connection is lost, the transaction says so at its end
    const heart = setInterval(() => {
      tx.raw('SELECT 1').catch(() => undefined);
    }, beatMs).unref();
    try {
      return await act();
    } finally {
      clearInterval(heart);
    }
  });
}
