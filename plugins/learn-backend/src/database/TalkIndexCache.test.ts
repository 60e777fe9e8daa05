import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aTalk, knowledgeOf, store } from '../__testUtils__/knowledge';
import { TalkIndexCache } from './TalkIndexCache';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('TalkIndexCache, %p', id => {
  it('gives the same index until something is learned', async () => {
    const knex = await initDatabase(databases, id);
    const cache = new TalkIndexCache({ knex });
    const empty = await cache.current();
    expect(empty.talks).toEqual([]);
    await expect(cache.current()).resolves.toBe(empty);

    const talks = [
      aTalk({ id: 'roses', voices: 1, date: '2024-05-01', title: 'Roses' }),
      aTalk({ id: 'bees', voices: 2, date: '2025-05-01', title: 'Zzz' }),
    ];
    await store(knex, knowledgeOf(talks));
    const index = await cache.current();
    expect(index.talks.map(talk => talk.id)).toEqual(['bees', 'roses']);
    const idsBy = (sort: 'recommended' | 'newest' | 'title') =>
      [...index.orders[sort]].map(place => index.talks[place].id);
    expect(idsBy('recommended')).toEqual(['bees', 'roses']);
    expect(idsBy('newest')).toEqual(['bees', 'roses']);
    expect(idsBy('title')).toEqual(['roses', 'bees']);
    await expect(cache.current()).resolves.toBe(index);
  });

  it('sees a new order although nobody else sees a change', async () => {
    const knex = await initDatabase(databases, id);
    const cache = new TalkIndexCache({ knex });
    const knowledge = knowledgeOf([
      aTalk({ id: 'roses' }),
      aTalk({ id: 'bees' }),
    ]);
    const [roses, bees] = knowledge.talks;
    const scored = (score: number) => ({
      ...knowledge,
      talks: [{ ...roses, score }, bees],
    });
    await store(knex, scored(1));
    const first = (await cache.current()).talks.map(talk => talk.id);
    await store(knex, scored(-1));
    const second = (await cache.current()).talks.map(talk => talk.id);
    expect([first, second]).toEqual([
      ['roses', 'bees'],
      ['bees', 'roses'],
    ]);
  });

  it('is loaded once for all who ask at the same time', async () => {
    const knex = await initDatabase(databases, id);
    await store(knex, knowledgeOf([aTalk({ id: 'roses' })]));
    const cache = new TalkIndexCache({ knex });
    const [one, other] = await Promise.all([cache.current(), cache.current()]);
    expect(one).toBe(other);
  });
});
