import type { DecisionRequest } from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { CURATOR, Library } from '../__testUtils__/Library';
import { DatabaseChangesStore } from '../database';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const talk = (title: string, speaker: string, more: string[] = []) =>
  [
    `  - title: ${title}`,
    `    event: Garden Days 2025`,
    `    speakers: [{ name: ${speaker}, organization: Hedge Labs }]`,
    ...more.map(line => `    ${line}`),
  ].join('\n');

const pack = (...talks: string[]) =>
  [
    'lectern: 1',
    'topics:',
    '  - name: pruning',
    '    title: Pruning',
    '  - name: bees',
    '    title: Bees',
    'talks:',
    ...talks,
  ].join('\n');

const ROSES = talk('Cutting Roses at Scale', 'Rosa Thorn', [
  'video: https://www.youtube.com/watch?v=abcdefghijk',
]);
const SOIL = talk('Soil as a Platform', 'Ivy Green', ['topics: [pruning]']);
const BREAK = talk('Lemonade under the Lime Tree', 'Ben Weed');
const GARDEN = pack(ROSES, SOIL, BREAK);

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

  /** What a source goes through in its life; what a curator decided must hold after each step. */
  async function everyRefresh(check: () => Promise<void>): Promise<void> {
    await check();
    const steps: Array<[string, () => Promise<void>]> = [
      ['read again', () => library.save('garden.yaml', GARDEN)],
      [
        'in another order, with more',
        () =>
          library.save(
            'garden.yaml',
            pack(talk('Ponds', 'Lily Pad'), BREAK, SOIL, ROSES),
          ),
      ],
      [
        'after the backend started again',
        async () => {
          library = new Library(knex);
          await library.learning.learn();
        },
      ],
      [
        'gone and back',
        async () => {
          await library.remove('garden.yaml');
          await expect(library.titles()).resolves.toEqual([]);
          await library.save('garden.yaml', GARDEN);
        },
      ],
      ['told by another source, too', () => library.save('b.yaml', GARDEN)],
      ['told by the other source alone', () => library.remove('garden.yaml')],
    ];
    for (const [step, act] of steps) {
      await act();
      await check().catch(error => {
        throw new Error(`Not any more when ${step}: ${error.message}`, {
          cause: error,
        });
      });
    }
  }

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
    await everyRefresh(async () => {
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
    await everyRefresh(async () => {
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
    await everyRefresh(async () => {
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
    await everyRefresh(async () => {
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
    await everyRefresh(async () => {
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

  it('merges two talks, under the older name, and takes that back', async () => {
    const { decision } = await library.decide({
      kind: 'merge',
      talks: [soil, roses],
    });
    const [kept] = [roses, soil].filter(id => id === decision.about[0].id);
    expect(kept).toBeDefined();
    let merged = '';
    await everyRefresh(async () => {
      const [one, other] = [
        await library.talks.get(roses),
        await library.talks.get(soil),
      ];
      expect(one.id).toBe(other.id);
      merged = merged || one.id;
      expect(one.id).toBe(merged);
    });
    const log = await library.curation.decisions({ talk: soil });
    expect(log.items.map(({ id }) => id)).toEqual([decision.id]);
    // Only the other source is left, which came when the two were one.
    await library.curation.undo(decision.id, CURATOR);
    await expect(library.talks.get(roses)).resolves.toMatchObject({
      id: roses,
    });
    await expect(library.talks.get(soil)).resolves.toMatchObject({ id: soil });
  });

  it('keeps two talks apart that look the same, and asks no more', async () => {
    await library.save(
      'c.yaml',
      pack(talk('Thermal Composting for Beds of All Ages', 'Ivy Green')),
    );
    const luck = pack(talk('Composting Without Thermal Luck', 'Ivy Green'));
    await library.save('d.yaml', luck);
    const before = await library.curation.suggestions({});
    expect(before.items).toMatchObject([
      { talks: [{}, {}], similarity: expect.any(Number) },
    ]);
    const [first, second] = before.items[0].talks.map(({ id }) => id);
    const words = { query: 'compost luck' };
    expect((await library.curation.suggestions(words)).totalItems).toBe(1);
    expect((await library.curation.suggestions({ query: 'x' })).items).toEqual(
      [],
    );
    const { decision } = await library.decide({
      kind: 'keep-apart',
      talks: [first, second],
    });
    const asked = async () =>
      (await library.curation.suggestions({})).items.length;
    await expect(asked()).resolves.toBe(0);
    await library.remove('d.yaml');
    library = new Library(knex);
    await library.save('d.yaml', luck);
    await library.save('e.yaml', luck);
    await expect(asked()).resolves.toBe(0);
    expect(
      (await library.decide({ kind: 'keep-apart', talks: [second, first] }))
        .outcome,
    ).toBe('repeated');
    await library.curation.undo(decision.id, CURATOR);
    await expect(asked()).resolves.toBe(1);
  });

  it('splits a talk: the rest keeps its name', async () => {
    await library.save('other.yaml', pack(ROSES));
    await library.save('third.yaml', pack(ROSES));
    const { mentions } = await library.talks.get(roses);
    expect(mentions).toHaveLength(3);
    const leaving = mentions.filter(m => m.document === 'other.yaml');
    const { decision } = await library.decide({
      kind: 'split',
      talk: roses,
      mentions: leaving.map(({ id }) => id),
    });
    const documentsOf = async () => {
      const talks = (await library.all()).filter(
        ({ title }) => title === 'Cutting Roses at Scale',
      );
      const details = await Promise.all(
        talks.map(({ id }) => library.talks.get(id)),
      );
      return new Map(
        details.map(({ id, mentions: own }) => [
          id,
          own.map(m => m.document).sort(),
        ]),
      );
    };
    const after = await documentsOf();
    expect(after.size).toBe(2);
    expect(after.get(roses)).toEqual(['garden.yaml', 'third.yaml']);
    await library.save('garden.yaml', GARDEN);
    library = new Library(knex);
    await library.learning.learn();
    await expect(documentsOf()).resolves.toEqual(after);

    await library.curation.undo(decision.id, CURATOR);
    const whole = await documentsOf();
    expect([...whole]).toEqual([
      [roses, ['garden.yaml', 'other.yaml', 'third.yaml']],
    ]);
  });

  it.each(['garden.yaml', 'other.yaml'])(
    'splits a talk for good, whichever of two mentions leaves: %s',
    async leaving => {
      await library.save('other.yaml', pack(ROSES));
      const { mentions } = await library.talks.get(roses);
      expect(mentions).toHaveLength(2);
      const { decision } = await library.decide({
        kind: 'split',
        talk: roses,
        mentions: mentions
          .filter(({ document }) => document === leaving)
          .map(({ id }) => id),
      });
      const documents = async () => {
        const parts = (await library.all()).filter(
          ({ title }) => title === 'Cutting Roses at Scale',
        );
        const details = await Promise.all(
          parts.map(({ id }) => library.talks.get(id)),
        );
        return details.map(part => [part.id, part.mentions[0].document]).sort();
      };
      const after = await documents();
      expect(after).toHaveLength(2);
      const staying = ['garden.yaml', 'other.yaml'].find(
        document => document !== leaving,
      );
      expect(after).toContainEqual([roses, staying]);
      for (let time = 1; time <= 3; time += 1) {
        library = new Library(knex);
        await library.save('garden.yaml', GARDEN);
        await expect(documents()).resolves.toEqual(after);
      }
      await library.remove(leaving);
      await library.save(
        leaving,
        leaving === 'other.yaml' ? pack(ROSES) : GARDEN,
      );
      await expect(documents()).resolves.toEqual(after);
      const [entry] = (await library.curation.decisions({})).items;
      expect(entry).toMatchObject({ id: decision.id, status: 'in-effect' });
    },
  );

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
