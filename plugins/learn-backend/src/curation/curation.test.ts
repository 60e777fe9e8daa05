import type { DecisionRequest } from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { everyRefresh, GARDEN } from '../__testUtils__/garden';
import { CURATOR, Library } from '../__testUtils__/Library';
import { DatabaseChangesStore } from '../database';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('curation, %p', database => {
  let knex: Knex;
  let library: Library;
  let roses: string;
  let soil: string;
  let lemonade: string;

  beforeEach(async () => {
    knex = await initDatabase(databases, database);
    library = new Library(knex);
    await library.save('garden.yaml', GARDEN);
    roses = await library.idOf('Cutting Roses at Scale');
    soil = await library.idOf('Soil as a Platform');
    lemonade = await library.idOf('Lemonade under the Lime Tree');
  });

  it('keeps a talk hidden, and out of what others follow', async () => {
    const { decision, outcome } = await library.decide({
      kind: 'hide',
      talk: roses,
      note: ' Not for us. ',
    });
    expect(outcome).toBe('followed');
    expect(decision).toMatchObject({
      kind: 'hide',
      talk: roses,
      status: 'in-effect',
      about: [{ id: roses, title: 'Cutting Roses at Scale' }],
      note: 'Not for us.',
      decidedBy: CURATOR,
      undoneBy: null,
      undoneAt: null,
    });
    await everyRefresh(knex, async () => {
      const page = await library.talks.page({});
      expect(page.items.map(({ id }) => id)).not.toContain(roses);
      expect(JSON.stringify(page.facets)).not.toContain('Rosa Thorn');
      await expect(library.talks.get(roses)).rejects.toThrow('no talk');
      const changes = new DatabaseChangesStore({ knex });
      const { items } = await changes.since(0, 1000);
      expect(items.find(({ id }) => id === roses)?.item).toBeNull();
      await expect(
        library.talks.get(roses, { seesHidden: async () => true }),
      ).resolves.toMatchObject({ id: roses, hidden: true });
    });
  });

  it('forgets what is no talk', async () => {
    await library.decide({ kind: 'not-a-talk', talk: lemonade });
    await everyRefresh(knex, async () => {
      expect(await library.titles()).toEqual(
        expect.arrayContaining([
          'Cutting Roses at Scale',
          'Soil as a Platform',
        ]),
      );
      expect(await library.titles()).not.toContain(
        'Lemonade under the Lime Tree',
      );
    });
    const again = await library.decide({ kind: 'not-a-talk', talk: lemonade });
    expect(again.outcome).toBe('repeated');
  });

  it('pins', async () => {
    await library.decide({ kind: 'pin', talk: soil });
    await everyRefresh(knex, async () => {
      const { items } = await library.talks.page({});
      expect(items[0]).toMatchObject({ id: soil, pinned: true });
      expect(items.filter(({ pinned }) => pinned)).toHaveLength(1);
    });
  });

  it('corrects fields, and says that a curator did', async () => {
    const corrections: DecisionRequest[] = [
      { kind: 'correct', talk: roses, field: 'title', value: ' Roses! ' },
      { kind: 'correct', talk: roses, field: 'date', value: '2025-05-02' },
      {
        kind: 'correct',
        talk: roses,
        field: 'event',
        value: 'Hedge Camp 2025',
      },
      { kind: 'correct', talk: roses, field: 'language', value: 'pt-br' },
      { kind: 'correct', talk: roses, field: 'video', value: null },
      {
        kind: 'correct',
        talk: roses,
        field: 'presenters',
        value: [{ name: 'Rosa T. Thorn', organization: 'Thorn & Daughters' }],
      },
    ];
    for (const correction of corrections) {
      await library.decide(correction);
    }
    await everyRefresh(knex, async () => {
      const found = await library.talks.get(roses);
      expect(found).toMatchObject({
        id: roses,
        title: 'Roses!',
        date: '2025-05-02',
        event: { title: 'Hedge Camp 2025' },
        language: 'pt-BR',
        media: [],
        presenters: [
          {
            name: 'Rosa T. Thorn',
            organization: { title: 'Thorn & Daughters' },
          },
        ],
      });
      expect([...found.corrected].sort()).toEqual(
        ['title', 'date', 'event', 'language', 'video', 'presenters'].sort(),
      );
      expect(found.evidence.map(({ field }) => field)).not.toContain('title');
    });
  });

  it('follows the latest correction of a field', async () => {
    const correct = (value: string) =>
      library.decide({ kind: 'correct', talk: roses, field: 'title', value });
    const title = async () => (await library.talks.get(roses)).title;
    await correct('One');
    const two = await correct('Two');
    expect((await correct('Two')).outcome).toBe('repeated');
    const one = await correct('One');
    expect(one.outcome).toBe('followed');
    await expect(title()).resolves.toBe('One');
    await library.curation.undo(one.decision.id, CURATOR);
    await expect(title()).resolves.toBe('Two');
    await library.curation.undo(two.decision.id, CURATOR);
    await expect(title()).resolves.toBe('One');
  });

  it('adds topics and takes them away', async () => {
    await library.decide({ kind: 'add-topic', talk: soil, topic: 'bees' });
    await library.decide({
      kind: 'remove-topic',
      talk: soil,
      topic: 'pruning',
    });
    await everyRefresh(knex, async () => {
      const found = await library.talks.get(soil);
      expect(found.topics).toEqual([{ id: 'bees', title: 'Bees' }]);
      expect(found.topicReasons).toEqual([
        {
          topic: { id: 'bees', title: 'Bees' },
          rule: 'curator',
          matched: null,
        },
      ]);
      const page = await library.talks.page({ topic: ['bees'] });
      expect(page.items.map(({ id }) => id)).toEqual([soil]);
    });
  });

  it('lets a decision rest while its talk is gone', async () => {
    const { decision } = await library.decide({ kind: 'pin', talk: soil });
    await library.remove('garden.yaml');
    const [entry] = (await library.curation.decisions({ talk: soil })).items;
    expect(entry).toMatchObject({ id: decision.id, status: 'idle' });
    await library.save('garden.yaml', GARDEN);
    const [later] = (await library.curation.decisions({})).items;
    expect(later).toMatchObject({ id: decision.id, status: 'in-effect' });
  });
});
