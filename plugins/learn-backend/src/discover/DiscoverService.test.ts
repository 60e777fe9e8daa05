import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  anEvent,
  aTalk,
  aTopic,
  knowledgeOf,
  store,
} from '../__testUtils__/knowledge';
import {
  DatabaseListedStore,
  DatabaseTalksStore,
  TalkIndexCache,
} from '../database';
import { DiscoverService } from './DiscoverService';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const pruning = { id: 'pruning', title: 'Pruning' };
const event = { id: 'garden-days', title: 'Garden Days' };

describe.each(databases.eachSupportedId())('DiscoverService, %p', id => {
  const sources = { freshness: jest.fn(), talkCounts: jest.fn() };
  const today = jest.fn();
  const weeds = aTalk({ id: 'weeds', voices: 9, topics: [pruning] });

  async function setup() {
    const knex = await initDatabase(databases, id);
    const index = new TalkIndexCache({ knex });
    const talks = new DatabaseTalksStore({ knex, index });
    const byIds = jest.spyOn(talks, 'byIds');
    const service = new DiscoverService({
      index,
      talks,
      listed: new DatabaseListedStore({ knex }),
      sources,
      today,
    });
    return { knex, byIds, service };
  }

  beforeEach(() => {
    today.mockReturnValue('2025-06-01');
    sources.talkCounts.mockResolvedValue(new Map([['blog', 2]]));
    sources.freshness.mockResolvedValue([
      { id: 'blog', title: 'A blog', lastSuccessAt: '2025-05-31T10:00:00Z' },
      { id: 'empty', title: null, lastSuccessAt: null },
    ]);
  });

  it('has nothing to discover at first', async () => {
    const { service } = await setup();
    await expect(service.discover()).resolves.toMatchObject({
      talkCount: 0,
      featured: null,
      rails: [],
      talks: [],
      map: { topics: [], events: [], cells: [] },
    });
  });

  it('gives each talk once, and no hidden one', async () => {
    const { knex, service } = await setup();
    await store(
      knex,
      knowledgeOf(
        [
          aTalk({ id: 'soil', voices: 1, topics: [pruning], event }),
          aTalk({ id: 'roses', voices: 3, date: '2025-05-01' }),
          aTalk({ id: 'bees', pinned: true }),
        ],
        {
          hidden: knowledgeOf([weeds]).talks,
          topics: [{ ...aTopic('pruning', 'Pruning'), introductory: true }],
          events: [{ ...anEvent('garden-days', 'Garden Days') }],
        },
      ),
    );
    const answer = await service.discover();
    expect(answer.featured).toBe('roses');
    expect(answer.talks.map(talk => talk.id)).toEqual([
      'roses',
      'bees',
      'soil',
    ]);
    expect(answer.rails).toEqual([
      {
        kind: 'recommended',
        topic: null,
        talkCount: 3,
        talks: ['bees', 'roses', 'soil'],
      },
      { kind: 'start-here', topic: null, talkCount: 1, talks: ['soil'] },
      { kind: 'new', topic: null, talkCount: 1, talks: ['roses'] },
    ]);
    expect(answer.map.cells).toEqual([
      { topic: 'pruning', event: 'garden-days', talkCount: 1 },
    ]);
    expect(answer.sources).toEqual([
      {
        id: 'blog',
        title: 'A blog',
        talkCount: 2,
        lastSuccessAt: '2025-05-31T10:00:00Z',
      },
    ]);
  });

  it('puts the answer together once, until something changes', async () => {
    const { knex, byIds, service } = await setup();
    await store(knex, knowledgeOf([aTalk({ id: 'roses', voices: 1 })]));
    const [first] = await Promise.all([service.discover(), service.discover()]);
    sources.freshness.mockResolvedValue([
      { id: 'blog', title: null, lastSuccessAt: '2025-06-01T10:00:00Z' },
    ]);
    const second = await service.discover();
    expect(byIds).toHaveBeenCalledTimes(1);
    expect(second.talks).toBe(first.talks);
    // Sources are as they are now
    expect(second.sources[0].lastSuccessAt).toBe('2025-06-01T10:00:00Z');

    today.mockReturnValue('2025-06-02');
    await service.discover();
    expect(byIds).toHaveBeenCalledTimes(2);
    await store(knex, knowledgeOf([aTalk({ id: 'bees', voices: 1 })]));
    await expect(service.discover()).resolves.toMatchObject({
      featured: 'bees',
    });
  });

  it('tries again after an error', async () => {
    const { service } = await setup();
    sources.talkCounts.mockRejectedValueOnce(new Error('No connection'));
    await expect(service.discover()).rejects.toThrow('No connection');
    await expect(service.discover()).resolves.toMatchObject({ talkCount: 0 });
  });
});
