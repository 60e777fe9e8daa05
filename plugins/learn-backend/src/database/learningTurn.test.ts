import { setTimeout } from 'node:timers/promises';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { isSqlite } from './migrate';
import { inTurn } from './learningTurn';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('inTurn, %p', id => {
  it('lets one after the other act, whether the one before fails or not', async () => {
    const knex = await initDatabase(databases, id);
    const seen: string[] = [];
    const act = (name: string) =>
      inTurn(knex, async () => {
        seen.push(`${name} begins`);
        await setTimeout(20);
        seen.push(`${name} ends`);
        if (name === 'b') throw new Error('Weeds');
        return name;
      });
    const turns = await Promise.allSettled([act('a'), act('b'), act('c')]);
    expect(turns.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
    ]);
    const names = seen.map(line => line[0]);
    expect(names).toHaveLength(6);
    expect(names.every((name, i) => name === names[i - (i % 2)])).toBe(true);
  });

  it('waits for who is alive, and not for who is not heard of', async () => {
    const knex = await initDatabase(databases, id);
    if (isSqlite(knex)) return;
    const seen: string[] = [];
    const slow = async () => {
      await setTimeout(1500);
      seen.push('slow');
    };
    const quick = async () => {
      seen.push('quick');
    };
    const alive = inTurn(knex, slow, { silenceMs: 500, beatMs: 50 });
    await setTimeout(100);
    await inTurn(knex, quick);
    await alive;
    expect(seen.splice(0)).toEqual(['slow', 'quick']);

    const silent = inTurn(knex, slow, { silenceMs: 500, beatMs: 10_000 });
    // Watched from the start: nobody waits for it before it fails
    const outcome = Promise.allSettled([silent]);
    await setTimeout(100);
    await inTurn(knex, quick);
    expect(seen).toEqual(['quick']);
    await expect(outcome).resolves.toMatchObject([{ status: 'rejected' }]);
  });
});
