import type { DecisionRequest } from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { Library } from '../__testUtils__/Library';

jest.setTimeout(60_000);

const databases = createTestDatabases();

/** A recap as somebody writes it, edits it, and edits it again. */
const recap = (title: string, intro = 'Three days among hedges.') => `
# My favourite talks of Garden Days 2025

${intro}

- ["${title}"](https://garden2025.sched.com/event/1AbCd/x) - Rosa Thorn, Hedge Labs
- ["Soil as a Platform"](https://garden2025.sched.com/event/1AbCe/y) - Ivy Green, Loam Ltd
`;

/** A calendar of which the organizers change titles, times and order. */
const calendar = (...sessions: Array<[uid: string, title: string]>) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example.org//program//EN',
    'X-WR-CALNAME:Garden Days 2025',
    ...sessions.flatMap(([uid, title], index) => [
      'BEGIN:VEVENT',
      `UID:${uid}@garden.example.org`,
      'DTSTAMP:20250101T000000Z',
      `DTSTART:20250501T${10 + index}0000Z`,
      `DTEND:20250501T${10 + index}3000Z`,
      `SUMMARY:${title}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

describe.each(databases.eachSupportedId())('decisions, %p', database => {
  let knex: Knex;
  let library: Library;

  beforeEach(async () => {
    knex = await initDatabase(databases, database);
    library = new Library(knex);
  });

  /** Hidden and pinned say at a glance whether a decision is followed. */
  const hides = (talk: string): DecisionRequest => ({ kind: 'hide', talk });

  it('outlive edits of a recap that the talk is told by', async () => {
    const shown = () => library.titles();
    await library.save('recap.md', recap('Cutting Roses at Scale'));
    const roses = await library.idOf('Cutting Roses at Scale');
    await library.decide(hides(roses));
    await expect(shown()).resolves.toEqual(['Soil as a Platform']);
    const edits = [
      recap('Cutting Roses at Scale', 'It rained.\n\nAnd rained.'),
      recap('Cutting Roses, at Scale!'),
      recap('How We Cut Ten Thousand Roses'),
      recap('Cutting Roses at Scale').split('\n').reverse().join('\n'),
      recap('How We Cut Ten Thousand Roses'),
    ];
    for (const edit of edits) {
      await library.save('recap.md', edit);
      await expect(shown()).resolves.toEqual(['Soil as a Platform']);
      library = new Library(knex);
    }
    await library.remove('recap.md');
    await expect(shown()).resolves.toEqual([]);
    await library.save('recap.md', recap('A Third Title for Roses'));
    await expect(shown()).resolves.toEqual(['Soil as a Platform']);
    const hidden = await library.talks.get(roses, {
      seesHidden: async () => true,
    });
    expect(hidden).toMatchObject({
      id: roses,
      title: 'A Third Title for Roses',
    });
  });

  it('outlive a calendar whose sessions are renamed and moved', async () => {
    await library.save(
      'program.ics',
      calendar(['a1', 'Cutting Roses at Scale'], ['a2', 'Soil as a Platform']),
    );
    const roses = await library.idOf('Cutting Roses at Scale');
    const soil = await library.idOf('Soil as a Platform');
    await library.decide({
      kind: 'correct',
      talk: roses,
      field: 'language',
      value: 'de',
    });
    await library.decide({ kind: 'pin', talk: soil });
    await library.save(
      'program.ics',
      calendar(
        ['a0', 'Ponds'],
        ['a2', 'The Ground Beneath Us'],
        ['a1', 'What Thorns Taught Me'],
      ),
    );
    await expect(library.talks.get(roses)).resolves.toMatchObject({
      id: roses,
      title: 'What Thorns Taught Me',
      language: 'de',
    });
    await expect(library.talks.get(soil)).resolves.toMatchObject({
      id: soil,
      title: 'The Ground Beneath Us',
      pinned: true,
    });
    await library.remove('program.ics');
    await library.save(
      'program.ics',
      calendar(['a1', 'Thorns, Again'], ['a2', 'Mud']),
    );
    await expect(library.talks.get(soil)).resolves.toMatchObject({
      title: 'Mud',
      pinned: true,
    });
    const log = await library.curation.decisions({});
    expect(log.items.map(({ status }) => status)).toEqual([
      'in-effect',
      'in-effect',
    ]);
  });

  it('hold for a talk that another source tells in other words later on', async () => {
    await library.save('recap.md', recap('Cutting Roses at Scale'));
    const roses = await library.idOf('Cutting Roses at Scale');
    await library.decide(hides(roses));
    await library.save('second.md', recap('How We Cut Ten Thousand Roses'));
    await library.remove('recap.md');
    await expect(library.titles()).resolves.toEqual(['Soil as a Platform']);
    await library.save('second.md', recap('Roses, Once More'));
    await expect(library.titles()).resolves.toEqual(['Soil as a Platform']);
  });

  it('forget a talk however it is told later on', async () => {
    await library.save('recap.md', recap('Cutting Roses at Scale'));
    const roses = await library.idOf('Cutting Roses at Scale');
    await library.decide({ kind: 'not-a-talk', talk: roses });
    await library.save('second.md', recap('How We Cut Ten Thousand Roses'));
    await library.remove('recap.md');
    await expect(library.titles()).resolves.toEqual(['Soil as a Platform']);
    await library.save('second.md', recap('Roses, Once More'));
    await expect(library.titles()).resolves.toEqual(['Soil as a Platform']);
  });

  it.each(['not-a-talk', 'hide'] as const)(
    'hold (%s) when the source that told of it goes, and another calls it otherwise',
    async kind => {
      const told = (title: string) =>
        [
          'lectern: 1',
          'talks:',
          `  - title: ${title}`,
          '    event: Garden Days 2025',
          '    speakers: [{ name: Ben Weed, organization: Lime Tree Ltd }]',
        ].join('\n');
      await library.save('a.yaml', told('Lemonade under the Old Lime Tree'));
      const talk = await library.idOf('Lemonade under the Old Lime Tree');
      await library.decide({ kind, talk });
      await library.save('b.yaml', told('Lemonade under Old Lime Trees'));
      await expect(library.titles()).resolves.toEqual([]);
      library = new Library(knex);
      await library.remove('a.yaml');
      await expect(library.titles()).resolves.toEqual([]);
      const [decision] = (await library.curation.decisions({})).items;
      expect(decision.status).toBe('in-effect');
    },
  );
});
