import type {
  Talk,
  TalksQuery,
  TalkSort,
} from '@lectern/backstage-plugin-learn-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  A_VIDEO,
  anEvent,
  anOrganization,
  aPresenter,
  aTalk,
  aTopic,
  knowledgeOf,
  store,
} from '../__testUtils__/knowledge';
import { DatabaseTalksStore } from './DatabaseTalksStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const roses = aTalk({
  id: 'roses',
  title: '“Cutting” roses at scale: CI/CD for hedges',
  date: '2025-05-01',
  voices: 2,
  type: 'keynote',
  level: 'beginner',
  event: { id: 'garden-days', title: 'Garden Days' },
  presenters: [aPresenter('Rosa Thørn'), aPresenter('Ivo Müller')],
  organizations: [{ id: 'hedge-labs', title: 'Hedge Labs' }],
  topics: [{ id: 'pruning', title: 'Pruning' }],
  media: [A_VIDEO],
  language: 'de',
  duration: 25,
  abstract: 'A platform for gardeners.',
});
const soil = aTalk({
  id: 'soil',
  title: 'Soil as a platform',
  date: '2024-05-01',
  voices: 2,
  event: { id: 'garden-days', title: 'Garden Days' },
  presenters: [aPresenter('Ivo Müller')],
  organizations: [{ id: 'compost', title: 'Compost & Co' }],
  topics: [
    { id: 'soil', title: 'Soil' },
    { id: 'pruning', title: 'Pruning' },
  ],
  previousNames: ['dirt'],
  language: 'en',
  duration: 15,
  media: [{ ...A_VIDEO, kind: 'slides' }],
});
const bees = aTalk({
  id: 'bees',
  title: 'Bees without borders',
  voices: 0,
  type: 'lightning',
  topics: [{ id: 'bees', title: 'Bees' }],
});
const talks = [roses, soil, bees];

describe.each(databases.eachSupportedId())('DatabaseTalksStore, %p', id => {
  let talksStore: DatabaseTalksStore;

  beforeAll(async () => {
    const knex = await initDatabase(databases, id);
    await store(
      knex,
      knowledgeOf(talks, {
        events: [anEvent('garden-days', 'Garden Days')],
        organizations: [
          anOrganization('hedge-labs', 'Hedge Labs'),
          anOrganization('compost', 'Compost & Co'),
        ],
        topics: [aTopic('pruning', 'Pruning'), aTopic('soil', 'Soil')],
      }),
    );
    talksStore = new DatabaseTalksStore({ knex });
  });

  const idsOf = async (query: TalksQuery) =>
    (await talksStore.page(query)).items.map(talk => talk.id);

  it.each<[TalkSort, string[]]>([
    ['recommended', ['roses', 'soil', 'bees']],
    ['newest', ['roses', 'soil', 'bees']],
    ['title', ['bees', 'roses', 'soil']],
  ])('sorts by %s, page by page', async (sort, expected) => {
    await expect(idsOf({ sort })).resolves.toEqual(expected);
    const paged: Talk[] = [];
    let cursor: string | undefined;
    do {
      const page = await talksStore.page({ sort, limit: 1, cursor });
      expect(page.totalItems).toBe(3);
      expect(page.items).toHaveLength(1);
      paged.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(paged.map(talk => talk.id)).toEqual(expected);
  });

  it('gives talks as they were stored', async () => {
    const { items } = await talksStore.page({ query: 'roses' });
    expect(items).toEqual([roses]);
  });

  it.each<[TalksQuery, string[]]>([
    [{ topic: ['pruning'] }, ['roses', 'soil']],
    [{ topic: ['soil', 'bees'] }, ['soil', 'bees']],
    [{ topic: ['pruning'], organization: ['compost'] }, ['soil']],
    [{ event: ['garden-days'] }, ['roses', 'soil']],
    [{ presenter: ['Ivo Muller'] }, ['roses', 'soil']],
    [{ presenter: ['rosa thorn'] }, ['roses']],
    [{ type: ['keynote'] }, ['roses']],
    [{ level: ['beginner'] }, ['roses']],
    [{ hasVideo: true }, ['roses']],
    [{ hasVideo: false }, ['soil', 'bees']],
    [{ hasSlides: true }, ['soil']],
    [{ hasSlides: false, hasVideo: false }, ['bees']],
    [{ language: ['de', 'fr'] }, ['roses']],
    [{ year: ['2024', '2025'] }, ['roses', 'soil']],
    [{ maxDuration: 15 }, ['soil', 'bees']],
    [{ maxDuration: 9 }, []],
    [{ maxDuration: 60, year: ['2025'] }, ['roses']],
    [{ topic: ['nothing'] }, []],
  ])('filters by %j', async (query, expected) => {
    await expect(idsOf(query)).resolves.toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['platf', ['roses', 'soil']],
    ['PLATFORM soil', ['soil']],
    ['müll', ['roses', 'soil']],
    ['thorn', ['roses']],
    ['ci/cd', ['roses']],
    ['hedge', ['roses']],
    ['garden days', ['roses', 'soil']],
    ['2025', ['roses']],
    ['   ', ['roses', 'soil', 'bees']],
    ['"', []],
    [`roses" OR "bees`, []],
    ['roses*) NEAR(bees', []],
    [`'; DROP TABLE talks; --`, []],
    ['roses & !bees | <->', []],
    ['talk_id:roses', []],
    ['\\', []],
    ['x'.repeat(500), []],
  ])('searches for %j', async (query, expected) => {
    await expect(idsOf({ query })).resolves.toEqual(expected);
  });

  it('counts what each filter would give under all others', async () => {
    const { facets } = await talksStore.page({
      topic: ['soil'],
      presenter: ['ivo muller'],
    });
    expect(facets).toEqual({
      topic: [
        { value: 'pruning', label: 'Pruning', count: 2 },
        { value: 'soil', label: 'Soil', count: 1 },
      ],
      event: [{ value: 'garden-days', label: 'Garden Days', count: 1 }],
      organization: [{ value: 'compost', label: 'Compost & Co', count: 1 }],
      presenter: [{ value: 'ivo muller', label: 'Ivo Müller', count: 1 }],
      type: [{ value: 'talk', label: 'talk', count: 1 }],
      level: [],
      language: [{ value: 'en', label: 'en', count: 1 }],
      year: [{ value: '2024', label: '2024', count: 1 }],
      hasVideo: [{ value: 'false', label: 'false', count: 1 }],
      hasSlides: [{ value: 'true', label: 'true', count: 1 }],
      maxDuration: [{ value: '15', label: '15', count: 1 }],
    });
  });

  it.each<[TalksQuery, number[]]>([
    [{}, [2]],
    [{ maxDuration: 15 }, [2]],
    [{ maxDuration: 60, year: ['2024', '2025'] }, [1]],
    // Those that are shorter still are short, whatever is asked for
    [{ maxDuration: 9 }, [2]],
    [{ type: ['keynote'], maxDuration: 15 }, []],
  ])('counts the short talks of %j', async (query, counts) => {
    const { facets } = await talksStore.page(query);
    expect(facets.maxDuration.map(({ count }) => count)).toEqual(counts);
  });

  it('leaves out the counts that somebody has already', async () => {
    const first = await talksStore.page({ limit: 1 });
    const second = await talksStore.page({
      limit: 1,
      cursor: first.nextCursor ?? undefined,
      facets: false,
    });
    expect(second).toMatchObject({ totalItems: 3, items: [{ id: 'soil' }] });
    expect(new Set(Object.values(second.facets).flat())).toEqual(new Set());
    expect(Object.keys(second.facets)).toEqual(Object.keys(first.facets));
  });

  it('finds values of a filter by their labels, given the other filters', async () => {
    await expect(
      talksStore.facet('presenter', { facetQuery: 'MULL' }),
    ).resolves.toEqual({
      items: [{ value: 'ivo muller', label: 'Ivo Müller', count: 2 }],
      totalItems: 1,
    });
    await expect(
      talksStore.facet('organization', {
        facetQuery: ' & c',
        organization: ['hedge-labs'],
        topic: ['soil'],
      }),
    ).resolves.toEqual({
      items: [{ value: 'compost', label: 'Compost & Co', count: 1 }],
      totalItems: 1,
    });
    await expect(
      talksStore.facet('topic', { query: 'bees', facetQuery: 'pru' }),
    ).resolves.toEqual({ items: [], totalItems: 0 });
    await expect(talksStore.facet('topic', { limit: 1 })).resolves.toEqual({
      items: [{ value: 'pruning', label: 'Pruning', count: 2 }],
      totalItems: 3,
    });
  });

  it('counts what a chosen language, year and absence of slides leave out', async () => {
    const { facets, totalItems } = await talksStore.page({
      language: ['de'],
      year: ['2025'],
      hasSlides: false,
      maxDuration: 30,
    });
    expect(totalItems).toBe(1);
    expect(facets.language).toEqual([{ value: 'de', label: 'de', count: 1 }]);
    expect(facets.year).toEqual([{ value: '2025', label: '2025', count: 1 }]);
    expect(facets.hasSlides).toEqual([
      { value: 'false', label: 'false', count: 1 },
    ]);
    const { facets: open } = await talksStore.page({ language: ['de'] });
    expect(open.language).toEqual([
      { value: 'de', label: 'de', count: 1 },
      { value: 'en', label: 'en', count: 1 },
    ]);
  });

  it('counts everything where nothing is filtered', async () => {
    const { facets } = await talksStore.page({});
    expect(facets.type).toEqual([
      { value: 'keynote', label: 'keynote', count: 1 },
      { value: 'lightning', label: 'lightning', count: 1 },
      { value: 'talk', label: 'talk', count: 1 },
    ]);
    expect(facets.hasVideo).toEqual([
      { value: 'true', label: 'true', count: 1 },
      { value: 'false', label: 'false', count: 2 },
    ]);
    expect(facets.level).toEqual([
      { value: 'beginner', label: 'beginner', count: 1 },
    ]);
  });

  it('refuses a cursor that is damaged or of another query', async () => {
    const { nextCursor } = await talksStore.page({ limit: 1 });
    const cursor = nextCursor ?? '';
    await expect(talksStore.page({ cursor: 'nonsense' })).rejects.toThrow(
      /cursor is damaged/,
    );
    await expect(talksStore.page({ cursor, sort: 'title' })).rejects.toThrow(
      /belongs to another query/,
    );
    await expect(talksStore.page({ cursor, topic: ['soil'] })).rejects.toThrow(
      /belongs to another query/,
    );
    const { q } = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    for (const k of [
      ['1', '2024', 'x'],
      [1, 'a\u0000', 'x'],
    ]) {
      const forged = Buffer.from(JSON.stringify({ q, k })).toString(
        'base64url',
      );
      await expect(talksStore.page({ cursor: forged })).rejects.toThrow(
        /another query/,
      );
    }
    await expect(talksStore.page({ cursor, limit: 2 })).resolves.toMatchObject({
      items: [{ id: 'soil' }, { id: 'bees' }],
    });
  });

  it('puts pinned talks before all others where the order is recommendation', async () => {
    const pinned = await initDatabase(databases, id);
    await store(
      pinned,
      knowledgeOf([
        aTalk({ id: 'a', voices: 9 }),
        aTalk({ id: 'b', voices: 1, pinned: true }),
        aTalk({ id: 'c', pinned: true }),
        aTalk({ id: 'd' }),
      ]),
    );
    const ofPinned = new DatabaseTalksStore({ knex: pinned });
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ofPinned.page({ limit: 1, cursor });
      ids.push(...page.items.map(talk => talk.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(ids).toEqual(['b', 'c', 'a', 'd']);
    const byTitle = await ofPinned.page({ sort: 'title' });
    expect(byTitle.items[0].id).toBe('a');
  });

  it('gives a talk with its mentions, also by an earlier name', async () => {
    await expect(talksStore.get('dirt')).resolves.toMatchObject({
      ...soil,
      mentions: [
        {
          sourceId: 'blog',
          document: 'blog/recap.md',
          documentTitle: 'What I saw',
          title: 'Soil as a platform',
          takeaway: null,
          line: 3,
        },
      ],
    });
    await expect(talksStore.get('none')).rejects.toThrow(
      'There is no talk "none"',
    );
  });

  it('gives related talks with the reasons', async () => {
    await expect(talksStore.related('roses')).resolves.toEqual([
      {
        talk: soil,
        reasons: [
          { kind: 'presenter', name: 'Ivo Müller' },
          { kind: 'topic', topic: { id: 'pruning', title: 'Pruning' } },
          {
            kind: 'event',
            event: { id: 'garden-days', title: 'Garden Days' },
          },
        ],
      },
    ]);
    await expect(talksStore.related('bees')).resolves.toEqual([]);
  });
});

describe.each(databases.eachSupportedId())('many values, %p', id => {
  it('gives the most frequent values of a facet, and the chosen one', async () => {
    const knex = await initDatabase(databases, id);
    await store(
      knex,
      knowledgeOf(
        Array.from({ length: 150 }, (_, index) =>
          aTalk({
            id: `talk-${index}`,
            presenters: [
              aPresenter(`Person ${String(index).padStart(3, '0')}`),
            ],
          }),
        ),
      ),
    );
    const ofMany = new DatabaseTalksStore({ knex });
    const page = await ofMany.page({ presenter: ['person 149'] });
    expect(page.totalItems).toBe(1);
    expect(page.facets.presenter).toHaveLength(101);
    expect(page.facets.presenter[100]).toEqual({
      value: 'person 149',
      label: 'Person 149',
      count: 1,
    });
    const all = await ofMany.facet('presenter', {});
    expect(all.items).toHaveLength(100);
    expect(all.totalItems).toBe(150);
    await expect(
      ofMany.facet('presenter', { facetQuery: '148' }),
    ).resolves.toEqual({
      items: [{ value: 'person 148', label: 'Person 148', count: 1 }],
      totalItems: 1,
    });
  });
});
