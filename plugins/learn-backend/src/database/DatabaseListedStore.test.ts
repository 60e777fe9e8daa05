import type { EventsQuery } from '@lectern/backstage-plugin-learn-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  anEvent,
  anOrganization,
  aPresenter,
  aTalk,
  aTopic,
  knowledgeOf,
  store,
} from '../__testUtils__/knowledge';
import { DatabaseListedStore } from './DatabaseListedStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const spring = {
  ...anEvent('spring-24', 'Spring 24'),
  startDate: '2024-04-01',
  series: 'spring',
  talkCount: 2,
};
const autumn = {
  ...anEvent('autumn-24', 'Autumn 24'),
  startDate: '2024-10-01',
  talkCount: 5,
};
const bees = {
  ...anEvent('bee-day', 'Bee Day'),
  startDate: '2024-04-02',
  partOf: { id: 'spring-24', title: 'Spring 24' },
};
const ants = {
  ...anEvent('ant-day', 'Ant Day'),
  startDate: '2024-04-02',
  partOf: bees.partOf,
};
const last = {
  ...anEvent('spring-25', 'Spring 25'),
  startDate: '2025-04-01',
  series: 'spring',
};
const hedge = { id: 'hedge', title: 'Hedge Labs' };
const compost = { id: 'compost', title: 'Compost & Co' };

describe.each(databases.eachSupportedId())('DatabaseListedStore, %p', id => {
  let listed: DatabaseListedStore;

  beforeAll(async () => {
    const knex = await initDatabase(databases, id);
    listed = new DatabaseListedStore({ knex });
    const rosa = { ...aPresenter('Rosa Thørn'), organization: hedge };
    await store(
      knex,
      knowledgeOf(
        [
          aTalk({ id: 'a', presenters: [rosa, aPresenter('Ivy Green')] }),
          aTalk({
            id: 'b',
            presenters: [{ ...rosa, organization: compost }],
          }),
          aTalk({
            id: 'c',
            presenters: [
              { ...rosa, name: 'Rosa Thorn', user: 'user:default/rosa' },
              { ...rosa, name: 'rosa thorn' },
            ],
          }),
        ],
        {
          events: [spring, autumn, bees, ants, last],
          organizations: [
            { ...anOrganization('hedge', 'Hedge Labs'), talkCount: 2 },
            { ...anOrganization('compost', 'Compost & Co'), talkCount: 1 },
            { ...anOrganization('zinnia', 'Zinnia'), talkCount: 2 },
          ],
          topics: [{ ...aTopic('pruning'), synonyms: ['cutting'] }],
        },
      ),
    );
  });

  it.each<[EventsQuery, string[]]>([
    [{}, ['ant-day', 'autumn-24', 'bee-day', 'spring-24', 'spring-25']],
    [
      { sort: 'newest' },
      ['spring-25', 'autumn-24', 'ant-day', 'bee-day', 'spring-24'],
    ],
    [
      { sort: 'talks' },
      ['autumn-24', 'spring-24', 'ant-day', 'bee-day', 'spring-25'],
    ],
    [{ topLevel: true }, ['autumn-24', 'spring-24', 'spring-25']],
    [{ topLevel: false, query: 'spr' }, ['spring-24', 'spring-25']],
    [{ partOf: 'spring-24' }, ['ant-day', 'bee-day']],
    [{ partOf: 'nothing' }, []],
  ])('lists the events of %j', async (query, expected) => {
    const page = await listed.events(query);
    expect(page.items.map(event => event.id)).toEqual(expected);
    expect(page.totalItems).toBe(expected.length);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, nextCursor } = await listed.events({
        ...query,
        limit: 1,
        cursor,
      });
      paged.push(...items.map(event => event.id));
      cursor = nextCursor ?? undefined;
    } while (cursor);
    expect(paged).toEqual(expected);
  });

  it('refuses a cursor of another order', async () => {
    const { nextCursor } = await listed.events({ limit: 1, sort: 'talks' });
    await expect(
      listed.events({ sort: 'newest', cursor: nextCursor ?? '' }),
    ).rejects.toThrow(/another query/);
  });

  it('gives the events within one, and the editions of a series', async () => {
    const idsOf = (events: Array<{ id: string }>) => events.map(e => e.id);
    expect(idsOf(await listed.parts('spring-24'))).toEqual([
      'ant-day',
      'bee-day',
    ]);
    expect(idsOf(await listed.editions('spring'))).toEqual([
      'spring-25',
      'spring-24',
    ]);
    await expect(listed.umbrella('spring-24')).resolves.toEqual(spring);
    await expect(listed.umbrella('nothing')).resolves.toBeUndefined();
    await expect(listed.startDates(['bee-day', 'x'])).resolves.toEqual(
      new Map([['bee-day', '2024-04-02']]),
    );
  });

  it('lists the organizations with the most talks first', async () => {
    const { items } = await listed.organizations({ sort: 'talks' });
    expect(items.map(organization => organization.id)).toEqual([
      'hedge',
      'zinnia',
      'compost',
    ]);
  });

  it('knows presenters by their names, and for whom they spoke', async () => {
    const { items, totalItems } = await listed.presenters({ sort: 'talks' });
    expect(totalItems).toBe(2);
    expect(items).toEqual([
      {
        id: 'rosa thorn',
        name: 'Rosa Thørn',
        organizations: [hedge, compost],
        talkCount: 3,
        user: 'user:default/rosa',
      },
      {
        id: 'ivy green',
        name: 'Ivy Green',
        organizations: [],
        talkCount: 1,
        user: null,
      },
    ]);
    await expect(listed.presenter('Rosa  Thørn')).resolves.toEqual(items[0]);
    await expect(listed.presenters({ query: 'gre' })).resolves.toMatchObject({
      items: [{ id: 'ivy green' }],
    });
    await expect(
      listed.presentersByIds(['ivy green', 'nobody']),
    ).resolves.toEqual([items[1]]);
    await expect(listed.presenter('nobody')).rejects.toThrow(
      'There is no presenter "nobody"',
    );
  });

  it('keeps the words that mean a topic', async () => {
    await expect(listed.topicWords()).resolves.toEqual([
      { id: 'pruning', title: 'pruning', synonyms: ['cutting'] },
    ]);
  });
});
