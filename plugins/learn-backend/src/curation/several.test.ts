import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { GARDEN } from '../__testUtils__/garden';
import { CURATOR, Library } from '../__testUtils__/Library';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())(
  'several decisions about one talk, %p',
  database => {
    let knex: Knex;
    let library: Library;
    let roses: string;
    let soil: string;

    beforeEach(async () => {
      knex = await initDatabase(databases, database);
      library = new Library(knex);
      await library.save('garden.yaml', GARDEN);
      roses = await library.idOf('Cutting Roses at Scale');
      soil = await library.idOf('Soil as a Platform');
    });

    const rename = (value: string, by = library) =>
      by.decide({ kind: 'correct', talk: roses, field: 'title', value });

    it('leaves what was decided later where a merge is taken back', async () => {
      const { decision } = await library.decide({
        kind: 'merge',
        talks: [roses, soil],
      });
      const [merged] = (await library.all()).filter(({ id }) =>
        [roses, soil].includes(id),
      );
      const other = merged.id === roses ? soil : roses;
      const title =
        merged.id === roses ? 'Soil as a Platform' : 'Cutting Roses at Scale';
      // By either name: both mean the talk that there is
      await library.decide({ kind: 'pin', talk: other });
      await library.decide({
        kind: 'add-topic',
        talk: merged.id,
        topic: 'bees',
      });
      await library.decide({
        kind: 'correct',
        talk: other,
        field: 'title',
        value: 'Roses on Soil',
      });
      await library.curation.undo(decision.id, CURATOR);
      await expect(library.talks.get(merged.id)).resolves.toMatchObject({
        title: 'Roses on Soil',
        pinned: true,
        topics: expect.arrayContaining([{ id: 'bees', title: 'Bees' }]),
        previousNames: [],
      });
      await expect(library.talks.get(other)).resolves.toMatchObject({
        id: other,
        title,
        pinned: false,
        corrected: [],
      });
      const log = await library.curation.decisions({});
      expect(log.items.map(({ status }) => status)).toEqual([
        'in-effect',
        'in-effect',
        'in-effect',
        'undone',
      ]);
    });

    it('has the later word stand where two curators decide at once', async () => {
      const another = new Library(knex);
      await Promise.all([rename('Thorns'), rename('Petals', another)]);
      const { items } = await library.curation.decisions({});
      expect(items.map(({ status }) => status)).toEqual([
        'in-effect',
        'replaced',
      ]);
      const [latest] = items;
      await expect(library.talks.get(roses)).resolves.toMatchObject({
        title: 'value' in latest ? latest.value : 'none',
      });
    });

    it('stores once what two curators decide alike, and lets one take it back', async () => {
      const another = new Library(knex);
      const [one, two] = await Promise.all([
        rename('Thorns'),
        rename('Thorns', another),
      ]);
      expect(one.decision.id).toBe(two.decision.id);
      const undone = await Promise.allSettled(
        [library, another].map(({ curation }) =>
          curation.undo(one.decision.id, CURATOR),
        ),
      );
      expect(undone.map(({ status }) => status).sort()).toEqual([
        'fulfilled',
        'rejected',
      ]);
      await expect(library.talks.get(roses)).resolves.toMatchObject({
        title: 'Cutting Roses at Scale',
      });
    });
  },
);
