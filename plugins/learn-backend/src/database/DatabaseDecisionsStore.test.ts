import { setTimeout } from 'node:timers/promises';
import type {
  DecisionBody,
  LearnDecision,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aTalk, knowledgeOf } from '../__testUtils__/knowledge';
import { DatabaseDecisionsStore } from './DatabaseDecisionsStore';
import { DatabaseKnowledgeStore } from './DatabaseKnowledgeStore';
import { writeEffects } from './decisionRows';
import type { Evidence } from './KnowledgeStore';
import { readState } from './LearnState';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const IVY = 'user:default/ivy';

describe.each(databases.eachSupportedId())('DatabaseDecisionsStore, %p', id => {
  let knex: Knex;
  let store: DatabaseDecisionsStore;

  beforeEach(async () => {
    knex = await initDatabase(databases, id);
    store = new DatabaseDecisionsStore({ knex });
  });

  const add = (body: DecisionBody) =>
    store.add({
      body,
      about: ('talks' in body ? body.talks : [body.talk]).map(talk => ({
        id: talk,
        title: `Title of ${talk}`,
      })),
      note: 'No\u0000te',
      decidedBy: IVY,
    });
  const pin = (talk: string): DecisionBody => ({ kind: 'pin', talk });

  /** Learns as the backend does, and gives what there was to learn from. */
  async function learn(idle: string[] = []): Promise<Evidence['decisions']> {
    let learnedFrom: Evidence['decisions'] = [];
    await new DatabaseKnowledgeStore({ knex }).update({
      today: '2025-01-01',
      rules: 'test',
      learn: ({ decisions }) => {
        learnedFrom = decisions;
        return knowledgeOf([aTalk({ id: 'a' })], { idleDecisions: idle });
      },
    });
    return learnedFrom;
  }

  it('stores what was decided, by whom and when, to be learned from', async () => {
    const { decision, isNew } = await add({
      kind: 'correct',
      talk: 'a',
      field: 'presenters',
      value: [{ name: 'Ivy', organization: null }],
    });
    expect(isNew).toBe(true);
    expect(decision).toEqual({
      kind: 'correct',
      talk: 'a',
      field: 'presenters',
      value: [{ name: 'Ivy', organization: null }],
      id: expect.stringMatching(/^\d+$/),
      status: 'pending',
      about: [{ id: 'a', title: 'Title of a' }],
      note: 'Note',
      decidedBy: IVY,
      decidedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      statedIn: null,
      undoneBy: null,
      undoneAt: null,
    });
    await expect(learn()).resolves.toEqual([
      {
        kind: 'correct',
        talk: 'a',
        field: 'presenters',
        value: [{ name: 'Ivy', organization: null }],
        id: decision.id,
      },
    ]);
    await expect(store.get(decision.id)).resolves.toEqual({
      ...decision,
      status: 'in-effect',
    });
  });

  it('learns in the order of the decisions, and notes the idle ones', async () => {
    const ids: string[] = [];
    for (const talk of ['b', 'a', 'c']) {
      ids.push((await add(pin(talk))).decision.id);
    }
    const learned = await learn([ids[1]]);
    expect(learned.map(decision => decision.id)).toEqual(ids);
    const statuses = async () =>
      Promise.all(ids.map(async one => (await store.get(one)).status));
    await expect(statuses()).resolves.toEqual([
      'in-effect',
      'idle',
      'in-effect',
    ]);
    await store.undo(ids[0], IVY);
    await expect(learn()).resolves.toHaveLength(2);
    await expect(statuses()).resolves.toEqual([
      'undone',
      'in-effect',
      'in-effect',
    ]);
  });

  it('stores what stands already only once', async () => {
    const first = await add({ kind: 'merge', talks: ['a', 'b'] });
    const again = await add({ kind: 'merge', talks: ['b', 'a'] });
    expect(again).toEqual({ decision: first.decision, isNew: false });
    await learn();
    await add({ kind: 'merge', talks: ['b', 'a'] });
    // Nothing new: nothing is learned again.
    await expect(learn()).resolves.toEqual([]);

    expect((await add({ kind: 'keep-apart', talks: ['a', 'b'] })).isNew).toBe(
      true,
    );
    expect((await add({ kind: 'merge', talks: ['a', 'b'] })).isNew).toBe(true);
    await expect(
      store.find({ kind: 'keep-apart', talks: ['a', 'b'] }),
    ).resolves.toBeUndefined();
  });

  it('stores a decision again that was taken back', async () => {
    const { decision } = await add(pin('a'));
    await store.undo(decision.id, IVY);
    const again = await add(pin('a'));
    expect(again.isNew).toBe(true);
    expect(again.decision.id).not.toBe(decision.id);
  });

  it('stores what two decide at the same moment once', async () => {
    const added = await Promise.all(
      Array.from({ length: 5 }, () => add(pin('a'))),
    );
    expect(added.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(added.map(({ decision }) => decision.id)).size).toBe(1);
  });

  it('takes a decision back once', async () => {
    const { decision } = await add(pin('a'));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 3 }, () => store.undo(decision.id, IVY)),
    );
    const undone = outcomes.filter(({ status }) => status === 'fulfilled');
    expect(undone).toMatchObject([
      {
        value: {
          status: 'undone',
          undoneBy: IVY,
          undoneAt: expect.stringMatching(/Z$/),
          about: decision.about,
        },
      },
    ]);
    await expect(store.undo(decision.id, IVY)).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining('taken back already'),
    });
  });

  it('takes a decision back while it is learned from', async () => {
    const { decision } = await add(pin('a'));
    let undoing: Promise<LearnDecision> | undefined;
    await knex.transaction(async tx => {
      await readState(tx, { lock: true });
      undoing = store.undo(decision.id, IVY);
      await setTimeout(200);
      await writeEffects(tx, [{ ...pin('a'), id: decision.id }], []);
    });
    await expect(undoing).resolves.toMatchObject({ status: 'undone' });
  });

  it.each(['0', '99', 'x', '1.5', '9'.repeat(30), '', '-1'])(
    'knows no decision %p',
    async unknown => {
      await expect(store.get(unknown)).rejects.toMatchObject({
        name: 'NotFoundError',
      });
      await expect(store.undo(unknown, IVY)).rejects.toMatchObject({
        name: 'NotFoundError',
      });
    },
  );

  it('gives the log by pages, the latest first, of all talks or some', async () => {
    for (const talk of ['a', 'b', 'c']) await add(pin(talk));
    await add({ kind: 'merge', talks: ['a', 'c'] });
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.page({ limit: 1, cursor });
      expect(page.totalItems).toBe(4);
      all.push(...page.items.map(({ about }) => about.map(t => t.id).join()));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(all).toEqual(['a,c', 'c', 'b', 'a']);
    const some = await store.page({ talks: ['b', 'c'] });
    expect(some.items.map(({ kind }) => kind)).toEqual(['merge', 'pin', 'pin']);
    expect(some).toMatchObject({ totalItems: 3, nextCursor: null });
    const first = await store.page({ limit: 1 });
    await expect(
      store.page({ talks: ['a'], cursor: first.nextCursor ?? '' }),
    ).rejects.toThrow('another query');
    await expect(store.page({ talks: [] })).resolves.toMatchObject({
      items: [],
    });
  });
});
