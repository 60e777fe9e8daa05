import type { DecisionRequest } from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { GARDEN, pack, ROSES, SOIL, talk } from '../__testUtils__/garden';
import { InProcessIngest } from '../__testUtils__/InProcessIngest';
import { Library } from '../__testUtils__/Library';
import { DatabaseKnowledgeStore } from '../database';
import { LastingResolver } from '../ingest';

jest.setTimeout(120_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('two replicas, %p', id => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await initDatabase(databases, id);
  });

  const aReplica = () =>
    new Library(knex, {
      resolve: new LastingResolver({ thread: new InProcessIngest() }).resolve,
    });

  /** What is stored is what comes out of learning everything anew. */
  async function check() {
    const before = await dump(knex);
    const { learning } = new Library(knex, { settings: String(Math.random()) });
    const update = jest.spyOn(DatabaseKnowledgeStore.prototype, 'update');
    await learning.learn();
    const [{ value }] = update.mock.results;
    await expect(value).resolves.toMatchObject({ learned: true, changes: 0 });
    update.mockRestore();
    await expect(dump(knex)).resolves.toEqual(before);
  }

  it('come to the same, whoever learns what was decided and read by whom', async () => {
    const [one, two] = [aReplica(), aReplica()];
    await one.save('garden.yaml', GARDEN);
    await two.save('pond.yaml', pack(talk('Ponds', 'Lily Pad'), ROSES));
    const roses = await one.idOf('Cutting Roses at Scale');
    const soil = await one.idOf('Soil as a Platform');
    const ponds = await two.idOf('Ponds');
    const decisions: DecisionRequest[] = [
      { kind: 'pin', talk: roses },
      { kind: 'merge', talks: [soil, ponds] },
      { kind: 'add-topic', talk: roses, topic: 'bees' },
      { kind: 'correct', talk: roses, field: 'event', value: 'Bee Days 2031' },
      { kind: 'hide', talk: soil },
    ];
    const outcomes = await Promise.all(
      decisions.map((decision, index) =>
        (index % 2 ? one : two).decide(decision),
      ),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(
      decisions.map(() => 'followed'),
    );
    await check();

    await Promise.all([
      one.curation.undo(outcomes[1].decision.id, 'user:default/moss'),
      two.curation.undo(outcomes[4].decision.id, 'user:default/moss'),
      one.save('garden.yaml', pack(SOIL, ROSES)),
      two.decide({ kind: 'remove-topic', talk: roses, topic: 'bees' }),
    ]);
    await check();
    await expect(one.titles()).resolves.toEqual([
      'Cutting Roses at Scale',
      'Ponds',
      'Soil as a Platform',
    ]);

    await two.remove('pond.yaml');
    await one.remove('garden.yaml');
    await check();
    await two.save('garden.yaml', GARDEN);
    await check();
    await expect(two.idOf('Soil as a Platform')).resolves.toBe(soil);
  });
});

/** All that is learned, without the order in which it was. */
async function dump(knex: Knex) {
  const read = (table: string, columns: string[]) =>
    knex(table).orderBy(columns).select(columns);
  return {
    talks: await read('talks', ['id', 'content', 'evidence', 'reasons']),
    hidden: await read('hidden_talks', ['id', 'content']),
    topics: await read('topics', ['id', 'title', 'places']),
    people: await read('people', ['id', 'name']),
    suggestions: await read('suggestions', ['id', 'differs', 'reason']),
    names: await read('talk_names', ['name', 'talk_id']),
    decisions: await read('decisions', ['id', 'effect', 'undone_by']),
  };
}
