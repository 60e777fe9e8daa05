import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  everyRefresh,
  GARDEN,
  pack,
  ROSES,
  talk,
} from '../__testUtils__/garden';
import { CURATOR, Library } from '../__testUtils__/Library';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('identity, %p', database => {
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

  it('merges two talks, under the older name, and takes that back', async () => {
    const { decision } = await library.decide({
      kind: 'merge',
      talks: [soil, roses],
    });
    expect(decision.about.map(({ id }) => id)).toEqual([soil, roses]);
    // The older name stays: that of the talk which was known first.
    const merged = (await library.talks.get(soil)).id;
    expect([roses, soil]).toContain(merged);
    await everyRefresh(knex, async () => {
      const [one, other] = [
        await library.talks.get(roses),
        await library.talks.get(soil),
      ];
      expect([one.id, other.id]).toEqual([merged, merged]);
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

  it('gives a new session that has the UID of an old one a name of its own', async () => {
    const calendar = (summary: string, speaker: string) =>
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Example//EN',
        'X-WR-CALNAME:Garden Days 2025',
        'BEGIN:VEVENT',
        'UID:slot-7@example.org',
        'DTSTART:20250506T090000Z',
        'DTEND:20250506T093000Z',
        `SUMMARY:${summary}`,
        `DESCRIPTION:Speaker: ${speaker}`,
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n');
    await library.save(
      'days.ics',
      calendar('Ponds for Patient People', 'Lily Pad'),
    );
    const ponds = await library.idOf('Ponds for Patient People');
    await library.save(
      'days.ics',
      calendar('Ponds and Their Frogs', 'Lily Pad'),
    );
    expect(await library.idOf('Ponds and Their Frogs')).toBe(ponds);
    await library.save('days.ics', calendar('Grafting Old Trees', 'Olu Pine'));
    const trees = await library.idOf('Grafting Old Trees');
    expect(trees).not.toBe(ponds);
    library = new Library(knex);
    await library.save(
      'days.ics',
      calendar('Grafting Very Old Trees', 'Olu Pine'),
    );
    expect(await library.idOf('Grafting Very Old Trees')).toBe(trees);
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
});
