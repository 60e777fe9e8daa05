import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { GARDEN } from '../__testUtils__/garden';
import { CURATOR, Library } from '../__testUtils__/Library';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())(
  'decisions that packs state, %p',
  database => {
    let library: Library;
    let knex: Knex;
    let roses: string;
    let soil: string;

    const decided = (...lines: string[]) =>
      [GARDEN, 'decisions:', ...lines.map(line => `  - ${line}`)].join('\n');
    const log = async (query = {}) =>
      (await library.curation.decisions(query)).items;

    beforeEach(async () => {
      knex = await initDatabase(databases, database);
      library = new Library(knex);
      await library.save('garden.yaml', GARDEN);
      roses = await library.idOf('Cutting Roses at Scale');
      soil = await library.idOf('Soil as a Platform');
    });

    it('are in the log with their place, after those of curators', async () => {
      await library.decide({ kind: 'pin', talk: roses });
      await library.save(
        'garden.yaml',
        decided(`{ kind: hide, talk: ${soil} }`, '{ kind: pin, talk: weeds }'),
      );
      const place = { sourceId: 'garden.yaml', document: 'garden.yaml' };
      const line = GARDEN.split('\n').length + 2;
      const nobody = {
        note: null,
        decidedBy: null,
        decidedAt: null,
        undoneBy: null,
        undoneAt: null,
      };
      await expect(log()).resolves.toEqual([
        expect.objectContaining({ decidedBy: CURATOR, statedIn: null }),
        {
          ...nobody,
          id: expect.stringMatching(/^[0-9a-f]{32}$/),
          kind: 'pin',
          talk: 'weeds',
          status: 'idle',
          about: [{ id: 'weeds', title: 'weeds' }],
          statedIn: { ...place, line: line + 1 },
        },
        {
          ...nobody,
          id: expect.stringMatching(/^[0-9a-f]{32}$/),
          kind: 'hide',
          talk: soil,
          status: 'in-effect',
          about: [{ id: soil, title: 'Soil as a Platform' }],
          statedIn: { ...place, line },
        },
      ]);
      await expect(log({ talk: soil })).resolves.toMatchObject([
        { kind: 'hide' },
      ]);
      await expect(log({ talk: roses })).resolves.toMatchObject([
        { decidedBy: CURATOR },
      ]);
    });

    it('come page by page with the others', async () => {
      const topics = ['a', 'b', 'c', 'd', 'e'];
      await library.save(
        'garden.yaml',
        decided(
          ...topics.map(
            topic => `{ kind: remove-topic, talk: ${soil}, topic: ${topic} }`,
          ),
        ),
      );
      await library.decide({ kind: 'pin', talk: roses });
      await library.decide({ kind: 'pin', talk: soil });
      const whole = await library.curation.decisions({ limit: 7 });
      expect(whole).toMatchObject({ totalItems: 7, nextCursor: null });
      expect(whole.items.map(({ kind }) => kind)).toEqual([
        'pin',
        'pin',
        ...topics.map(() => 'remove-topic'),
      ]);
      for (const limit of [1, 2, 3, 6]) {
        const items = [];
        let cursor: string | undefined;
        do {
          const page = await library.curation.decisions({ limit, cursor });
          expect(page.items.length).toBeLessThanOrEqual(limit);
          expect(page.totalItems).toBe(7);
          items.push(...page.items);
          cursor = page.nextCursor ?? undefined;
        } while (cursor);
        expect(items).toEqual(whole.items);
      }
    });

    it('are taken back in the pack only', async () => {
      await library.save(
        'garden.yaml',
        decided(`{ kind: hide, talk: ${soil} }`),
      );
      const [{ id }] = await log();
      await expect(library.curation.undo(id, CURATOR)).rejects.toThrow(
        /^This decision stands in garden\.yaml, line \d+, which the source "garden\.yaml" reads\. Take it out there\.$/,
      );
      await expect(library.titles()).resolves.not.toContain(
        'Soil as a Platform',
      );
      await library.save('garden.yaml', GARDEN);
      await expect(log()).resolves.toEqual([]);
      await expect(library.titles()).resolves.toContain('Soil as a Platform');
      await expect(library.curation.undo(id, CURATOR)).rejects.toThrow(
        `There is no decision "${id}"`,
      );
    });

    it('give way to what is decided later, until that is taken back', async () => {
      const title = (value: string) => ({
        kind: 'correct' as const,
        talk: soil,
        field: 'title' as const,
        value,
      });
      const statuses = async () => (await log()).map(({ status }) => status);
      await library.save(
        'garden.yaml',
        decided(
          `{ kind: correct, talk: ${soil}, field: title, value: Loam }`,
          `{ kind: correct, talk: ${soil}, field: title, value: Clay }`,
          `{ kind: hide, talk: ${roses} }`,
        ),
      );
      await expect(statuses()).resolves.toEqual([
        'in-effect',
        'in-effect',
        'replaced',
      ]);
      await library.decide(title('Mud'));
      const { decision } = await library.decide(title('Peat'));
      expect(decision.status).toBe('in-effect');
      await library.decide({ kind: 'hide', talk: roses });
      await expect(statuses()).resolves.toEqual([
        'in-effect',
        'in-effect',
        'replaced',
        // The same is said twice
        'in-effect',
        'replaced',
        'replaced',
      ]);
      await expect(library.titles()).resolves.toContain('Peat');
      await library.curation.undo(decision.id, CURATOR);
      await expect(library.titles()).resolves.toContain('Mud');
      const [, , mud] = await log();
      expect(mud).toMatchObject({ value: 'Mud', status: 'in-effect' });
    });

    it('go with their source', async () => {
      await library.save(
        'garden.yaml',
        decided(`{ kind: hide, talk: ${soil} }`),
      );
      await expect(log()).resolves.toHaveLength(1);
      await library.remove('garden.yaml');
      await expect(log()).resolves.toEqual([]);
    });
  },
);
