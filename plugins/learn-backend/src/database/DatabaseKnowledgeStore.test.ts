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
import { DatabaseChangesStore } from './DatabaseChangesStore';
import { DatabaseKnowledgeStore } from './DatabaseKnowledgeStore';
import { DatabaseTalksStore } from './DatabaseTalksStore';
import { markEvidenceChanged } from './LearnState';
import { selectPublishedNames } from './publishedNames';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const today = '2025-01-01';

describe.each(databases.eachSupportedId())('DatabaseKnowledgeStore, %p', id => {
  async function setUp() {
    const knex = await initDatabase(databases, id);
    const changes = new DatabaseChangesStore({ knex });
    const since = async (revision: number) => {
      const { items } = await changes.since(revision, 100);
      return items.map(change => [
        change.kind,
        change.id,
        change.revision,
        change.item?.title ?? null,
      ]);
    };
    return { knex, changes, since };
  }

  it('gives each change a revision, and unchanged things none', async () => {
    const { knex, since } = await setUp();
    const first = knowledgeOf([aTalk({ id: 'a' }), aTalk({ id: 'b' })], {
      events: [anEvent('event')],
      organizations: [anOrganization('org')],
    });
    await expect(store(knex, first)).resolves.toEqual({
      learned: true,
      changes: 4,
      revision: 4,
    });
    await expect(since(0)).resolves.toEqual([
      ['organization', 'org', 1, 'org'],
      ['event', 'event', 2, 'event'],
      ['talk', 'a', 3, 'a'],
      ['talk', 'b', 4, 'b'],
    ]);

    await expect(store(knex, first)).resolves.toMatchObject({
      learned: true,
      changes: 0,
      revision: 4,
    });

    await store(
      knex,
      knowledgeOf([aTalk({ id: 'a', title: 'A!' }), aTalk({ id: 'b' })], {
        organizations: [anOrganization('org')],
      }),
    );
    await expect(since(4)).resolves.toEqual([
      ['event', 'event', 5, null],
      ['talk', 'a', 6, 'A!'],
    ]);
  });

  it('leaves a tombstone for what goes, and lifts it when it comes back', async () => {
    const { knex, since } = await setUp();
    const both = knowledgeOf([aTalk({ id: 'a' }), aTalk({ id: 'b' })]);
    await store(knex, both);
    await store(knex, knowledgeOf([aTalk({ id: 'a' })]));
    await expect(since(2)).resolves.toEqual([['talk', 'b', 3, null]]);
    await store(knex, both);
    await expect(since(0)).resolves.toEqual([
      ['talk', 'a', 1, 'a'],
      ['talk', 'b', 4, 'b'],
    ]);
    await store(knex, knowledgeOf([]));
    await store(knex, knowledgeOf([]));
    await expect(since(0)).resolves.toEqual([
      ['talk', 'a', 5, null],
      ['talk', 'b', 6, null],
    ]);
  });

  it('gives changes in pages, and says when there are more', async () => {
    const { knex, changes } = await setUp();
    await store(
      knex,
      knowledgeOf([aTalk({ id: 'a' }), aTalk({ id: 'b' }), aTalk({ id: 'c' })]),
    );
    const first = await changes.since(0, 2);
    expect(first).toMatchObject({ revision: 2, hasMore: true });
    const second = await changes.since(first.revision, 2);
    expect(second).toMatchObject({
      revision: 3,
      hasMore: false,
      storeId: first.storeId,
      items: [{ id: 'c' }],
    });
    await expect(changes.since(3, 2)).resolves.toMatchObject({
      items: [],
      revision: 3,
    });
    await expect(changes.since(99, 2)).resolves.toMatchObject({ revision: 3 });
  });

  it('takes a moved mention for no news, but keeps it', async () => {
    const { knex, since } = await setUp();
    const knowledge = knowledgeOf([aTalk({ id: 'a' })]);
    await store(knex, knowledge);
    const [known] = knowledge.talks;
    const [mention] = known.mentions;
    const moved = {
      ...knowledge,
      talks: [{ ...known, mentions: [{ ...mention, line: 77 }] }],
    };
    await expect(store(knex, moved)).resolves.toMatchObject({ changes: 0 });
    await expect(since(0)).resolves.toEqual([['talk', 'a', 1, 'a']]);
    await expect(
      new DatabaseTalksStore({ knex }).get('a'),
    ).resolves.toMatchObject({ mentions: [{ line: 77 }] });
  });

  it('learns only when the evidence or the rules have changed', async () => {
    const { knex } = await setUp();
    const learn = jest.fn(() => knowledgeOf([aTalk({ id: 'a' })]));
    const knowledge = new DatabaseKnowledgeStore({ knex });
    await knowledge.update({ today, rules: '1', learn });
    await expect(
      knowledge.update({ today, rules: '1', learn }),
    ).resolves.toEqual({
      learned: false,
      changes: 0,
      revision: 1,
    });
    expect(learn).toHaveBeenCalledTimes(1);
    await knowledge.update({ today, rules: '2', learn });
    await markEvidenceChanged(knex);
    await knowledge.update({ today, rules: '2', learn });
    expect(learn).toHaveBeenCalledTimes(3);
  });

  it('learns again on the day that changes what the evidence says', async () => {
    const { knex } = await setUp();
    const known = [aTalk({ id: 'a' })];
    const learn = jest.fn(() => knowledgeOf(known));
    learn.mockReturnValueOnce(
      knowledgeOf(known, { learnAgainOn: '2025-03-04' }),
    );
    const knowledge = new DatabaseKnowledgeStore({ knex });
    const days = ['2025-03-01', '2025-03-03', '2025-03-04', '2025-03-05'];
    const calls: number[] = [];
    for (const day of days) {
      await knowledge.update({ today: day, rules: '1', learn });
      calls.push(learn.mock.calls.length);
    }
    expect(calls).toEqual([1, 1, 2, 2]);
  });

  it('lets others read and write while it learns, one after the other', async () => {
    const { knex } = await setUp();
    await store(knex, knowledgeOf([aTalk({ id: 'a' })]));
    await markEvidenceChanged(knex);
    const steps: string[] = [];
    const learnSlowly = (name: string) =>
      new DatabaseKnowledgeStore({ knex }).update({
        today,
        rules: name,
        learn: async () => {
          steps.push(`${name} begins`);
          const talks = new DatabaseTalksStore({ knex });
          await expect(talks.page({})).resolves.toMatchObject({
            totalItems: 1,
          });
          await markEvidenceChanged(knex);
          await new Promise(resolve => setTimeout(resolve, 20));
          steps.push(`${name} ends`);
          return knowledgeOf([aTalk({ id: 'a', title: name })]);
        },
      });
    await Promise.all([learnSlowly('1'), learnSlowly('2')]);
    const [first, second] = steps[0] === '1 begins' ? ['1', '2'] : ['2', '1'];
    expect(steps).toEqual([
      `${first} begins`,
      `${first} ends`,
      `${second} begins`,
      `${second} ends`,
    ]);
    // What came meanwhile is not yet learned.
    const again = jest.fn(() => knowledgeOf([]));
    const knowledge = new DatabaseKnowledgeStore({ knex });
    await knowledge.update({ today, rules: second, learn: again });
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('changes nothing when learning fails', async () => {
    const { knex, since } = await setUp();
    await store(knex, knowledgeOf([aTalk({ id: 'a' })]));
    await markEvidenceChanged(knex);
    const knowledge = new DatabaseKnowledgeStore({ knex });
    await expect(
      knowledge.update({
        today,
        rules: 'test',
        learn: () => {
          throw new Error('no');
        },
      }),
    ).rejects.toThrow('no');
    await expect(since(0)).resolves.toEqual([['talk', 'a', 1, 'a']]);
  });

  it('remembers under which name each mention was first known', async () => {
    const { knex } = await setUp();
    await store(
      knex,
      knowledgeOf([
        aTalk({ id: 'b', externalIds: ['video:1'] }),
        aTalk({ id: 'a' }),
      ]),
    );
    const renamed = knowledgeOf([
      aTalk({
        id: 'a',
        externalIds: ['video:1', 'video:2', `video:${'3'.repeat(300)}`],
      }),
    ]);
    renamed.talks[0].mentions.push({
      ...renamed.talks[0].mentions[0],
      id: 'mention-of-b',
    });
    await store(knex, renamed);
    await expect(selectPublishedNames(knex)).resolves.toEqual([
      {
        name: 'b',
        mentions: ['mention-of-b'],
        externalIds: ['video:1'],
        title: 'b',
        speakers: [],
      },
      {
        name: 'a',
        mentions: ['mention-of-a'],
        externalIds: ['video:2'],
        title: 'a',
        speakers: [],
      },
    ]);
  });

  it('remembers what each talk was last called, but by no curator', async () => {
    const { knex } = await setUp();
    const knowledge = new DatabaseKnowledgeStore({ knex });
    const titles = async () => {
      const { published } = await knowledge.evidence();
      return published.map(({ title }) => title);
    };
    await store(
      knex,
      knowledgeOf([
        aTalk({ id: 'a', title: 'Roses' }),
        aTalk({ id: 'b', title: 'Soil' }),
        aTalk({ id: 'c', title: 'Bees' }),
      ]),
    );
    await expect(titles()).resolves.toEqual(['Roses', 'Soil', 'Bees']);
    const { published: before } = await knowledge.evidence();
    const next = knowledgeOf([
      aTalk({ id: 'a', title: 'Thorns' }),
      aTalk({ id: 'b', title: 'Mud' }),
    ]);
    next.talks[1].reasons.corrected = ['title'];
    await store(knex, next);
    await expect(titles()).resolves.toEqual(['Thorns', 'Soil', 'Bees']);
    const { published: after } = await knowledge.evidence();
    expect(after).not.toBe(before);
    await store(knex, next);
    expect((await knowledge.evidence()).published).toBe(after);
  });

  it('remembers who last gave each talk, as sources say', async () => {
    const { knex } = await setUp();
    const given = (name: string, ...people: string[]) =>
      aTalk({ id: name, presenters: people.map(aPresenter) });
    const speakers = async () =>
      (await selectPublishedNames(knex)).map(one => one.speakers);
    await store(
      knex,
      knowledgeOf([
        given('a', 'Ida Quill'),
        given('b', 'Wim Dune', 'Ana Alder'),
      ]),
    );
    const next = knowledgeOf([given('a', 'Olu Pine'), given('b', 'Eda Thorn')]);
    next.talks[1].reasons.corrected = ['presenters'];
    await store(knex, next);
    await expect(speakers()).resolves.toEqual([
      ['Olu Pine'],
      ['Wim Dune', 'Ana Alder'],
    ]);
  });

  it('remembers the name of a talk that was split off', async () => {
    const { knex } = await setUp();
    const both = knowledgeOf([aTalk({ id: 'a' })]);
    both.talks[0].mentions.push({ ...both.talks[0].mentions[0], id: 'other' });
    await store(knex, both);
    const split = knowledgeOf([aTalk({ id: 'a' }), aTalk({ id: 'b' })]);
    split.talks[1].mentions[0].id = 'other';
    await store(knex, split);
    await store(knex, both);
    await expect(selectPublishedNames(knex)).resolves.toEqual([
      {
        name: 'a',
        mentions: ['mention-of-a', 'other'],
        externalIds: [],
        title: 'a',
        speakers: [],
      },
      {
        name: 'b',
        mentions: ['other'],
        externalIds: [],
        title: 'b',
        speakers: [],
      },
    ]);
  });

  it('keeps hidden talks out of everything but their names', async () => {
    const { knex, since } = await setUp();
    await store(knex, knowledgeOf([aTalk({ id: 'a' }), aTalk({ id: 'b' })]));
    await store(
      knex,
      knowledgeOf([aTalk({ id: 'a' })], {
        hidden: knowledgeOf([aTalk({ id: 'b' })]).talks,
      }),
    );
    await expect(since(2)).resolves.toEqual([['talk', 'b', 3, null]]);
    const talks = new DatabaseTalksStore({ knex });
    await expect(talks.page({})).resolves.toMatchObject({ totalItems: 1 });
    await expect(talks.get('b')).rejects.toThrow('There is no talk "b"');
    await expect(
      talks.get('b', { seesHidden: async () => true }),
    ).resolves.toMatchObject({ id: 'b', hidden: true });
    await expect(selectPublishedNames(knex)).resolves.toHaveLength(2);

    await store(knex, knowledgeOf([aTalk({ id: 'a' }), aTalk({ id: 'b' })]));
    await expect(talks.get('b')).resolves.toMatchObject({ hidden: false });
  });

  it('has an earlier name lead to its talk, until another talk has it', async () => {
    const { knex } = await setUp();
    const talks = new DatabaseTalksStore({ knex });
    await store(knex, knowledgeOf([aTalk({ id: 'a', previousNames: ['b'] })]));
    await store(knex, knowledgeOf([aTalk({ id: 'a', title: 'A' })]));
    await expect(talks.get('b')).resolves.toMatchObject({ id: 'a' });
    await store(
      knex,
      knowledgeOf([aTalk({ id: 'a', title: 'A' }), aTalk({ id: 'b' })]),
    );
    await expect(talks.get('b')).resolves.toMatchObject({ id: 'b' });
    await store(knex, knowledgeOf([aTalk({ id: 'a', title: 'A' })]));
    await expect(talks.get('b')).rejects.toThrow('There is no talk "b"');
  });

  it('leaves an earlier name that two talks claim to the first', async () => {
    const { knex } = await setUp();
    await store(
      knex,
      knowledgeOf([
        aTalk({ id: 'a', previousNames: ['old', 'old'] }),
        aTalk({ id: 'b', previousNames: ['old', 'b'] }),
      ]),
    );
    await expect(
      new DatabaseTalksStore({ knex }).get('old'),
    ).resolves.toMatchObject({ id: 'a' });
  });

  it('stores hostile text', async () => {
    const { knex } = await setUp();
    const talk = aTalk({
      id: 'a',
      title: `NUL \u0000 and half \ud800 an emoji ${'x'.repeat(10_000)}`,
      presenters: [aPresenter('p'.repeat(5000))],
      topics: [{ id: 't'.repeat(300), title: 'T\u0000' }],
    });
    await store(
      knex,
      knowledgeOf([talk], {
        topics: [aTopic('t'.repeat(300), 'T\u0000')],
      }),
    );
    const { items } = await new DatabaseTalksStore({ knex }).page({
      query: 'emoji',
    });
    expect(items).toEqual([talk]);
  });
});
