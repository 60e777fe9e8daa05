import { readdirSync } from 'node:fs';
import type { Knex } from 'knex';
import { DatabaseDecisionsStore } from '../database';
import { MIGRATIONS_DIRECTORY } from '../database/migrate';
import { createTestDatabases } from '../__testUtils__/databases';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const directory = MIGRATIONS_DIRECTORY;
const migrations = readdirSync(directory).filter(name => name.endsWith('.js'));

/** Brings a database to what it was before a migration. */
async function upBefore(knex: Knex, last: string) {
  for (const name of migrations.filter(known => known < last)) {
    await knex.migrate.up({ directory, name });
  }
}

/** What is stored of anything that the API gives. */
const stored = (name: string, content: object) => ({
  id: name,
  title: name,
  sort_title: name,
  content: JSON.stringify(content),
  hash: name,
  revision: 1,
});

describe('migrations', () => {
  it.each(databases.eachSupportedId())(
    'go up one by one, down one by one, and up again, %p',
    async id => {
      const knex = await databases.init(id);
      for (const name of migrations) {
        await knex.migrate.up({ directory, name });
      }
      await knex('sources').insert({ id: 'blog' });
      for (const name of migrations.slice().reverse()) {
        await knex.migrate.down({ directory, name });
      }
      await expect(knex.schema.hasTable('talks')).resolves.toBe(false);
      await expect(knex.schema.hasTable('talk_search')).resolves.toBe(false);
      await knex.migrate.latest({ directory });
      await expect(knex('sources').select()).resolves.toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'fill what talks are filtered by from what is stored, %p',
    async id => {
      const knex = await databases.init(id);
      await upBefore(knex, '20261121200000_talk_filters.js');
      const talk = (name: string, content: object) => ({
        ...stored(name, { type: 'talk', media: [], ...content }),
        sort_date: '',
        score: 0,
        type: 'talk',
        has_video: false,
        evidence: '{}',
      });
      await knex('talks').insert([
        talk('bees', { type: 'lightning' }),
        talk('roses', {
          language: 'de',
          date: '2025-05-01',
          duration: 25,
          media: [{ kind: 'slides' }],
        }),
        talk('soil', { language: null, date: null, duration: null }),
      ]);
      await knex.migrate.latest({ directory });
      const rows = await knex('talks')
        .orderBy('id')
        .select('language', 'year', 'has_slides', 'minutes');
      expect(
        rows.map(row => ({ ...row, has_slides: Boolean(row.has_slides) })),
      ).toEqual([
        { language: null, year: null, has_slides: false, minutes: 10 },
        { language: 'de', year: '2025', has_slides: true, minutes: 25 },
        { language: null, year: null, has_slides: false, minutes: null },
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'fill what lists are sorted by from what is stored, and leave it, %p',
    async id => {
      const knex = await databases.init(id);
      const last = '20261121210000_listed_orders.js';
      await upBefore(knex, last);
      const listed = (name: string, content: object) => ({
        ...stored(name, content),
        search: ` ${name}`,
      });
      await knex('events').insert([
        listed('bee-day', {
          talkCount: 2,
          startDate: '2024-04-02',
          partOf: { id: 'spring', title: 'Spring' },
          series: 'x'.repeat(5000),
        }),
        listed('spring', {
          talkCount: 0,
          startDate: null,
          partOf: null,
          series: null,
        }),
      ]);
      await knex('organizations').insert(listed('hedge', { talkCount: 3 }));
      await knex('people').insert({ id: 'rosa thorn', name: 'Rosa Thorn' });
      await knex.migrate.up({ directory, name: last });
      await expect(
        knex('events')
          .orderBy('id')
          .select('talk_count', 'start_date', 'part_of', 'series'),
      ).resolves.toEqual([
        {
          talk_count: 2,
          start_date: '2024-04-02',
          part_of: 'spring',
          series: 'x'.repeat(200),
        },
        { talk_count: 0, start_date: '', part_of: null, series: null },
      ]);
      await expect(knex('organizations').select('talk_count')).resolves.toEqual(
        [{ talk_count: 3 }],
      );

      await knex.migrate.down({ directory, name: last });
      await expect(knex('events').select('id')).resolves.toHaveLength(2);
      await expect(knex.schema.hasColumn('people', 'content')).resolves.toBe(
        false,
      );
    },
  );

  it.each(databases.eachSupportedId())(
    'leave suggestions without grounds until these are worked out, %p',
    async id => {
      const knex = await databases.init(id);
      await upBefore(knex, '20261121220000_suggestion_grounds.js');
      await knex('suggestions').insert({
        id: 'pair',
        talk_a: 'bees',
        talk_b: 'roses',
        similarity: 0.5,
        differs: '[]',
        reason: '',
        search: '',
      });
      await knex.migrate.latest({ directory });
      const { grounds } = await knex('suggestions').first('grounds');
      expect(JSON.parse(grounds)).toEqual({ for: [], against: [] });
    },
  );

  it('has migrations to test', () => {
    expect(migrations.length).toBeGreaterThan(0);
  });

  it.each(databases.eachSupportedId())(
    'turn decisions about mentions into a log about talks, and back, %p',
    async id => {
      const knex = await databases.init(id);
      await upBefore(knex, '20261121130000');
      await knex('published_names').insert([
        { name: 'roses', mention_id: 'r1', position: 1 },
        { name: 'roses', mention_id: 'r2', position: 1 },
        { name: 'soil', mention_id: 's1', position: 2 },
      ]);
      const pair = (kind: string, a: string, b: string) => ({
        kind,
        mention_a: a,
        mention_b: b,
        decided_by: 'user:default/iris',
        decided_at: '2026-01-01T00:00:00.000Z',
      });
      await knex('decisions').insert([
        pair('same-talk', 's1', 'r1'),
        pair('same-talk', 'r1', 'r2'),
        pair('different-talks', 'r1', 's1'),
        pair('different-talks', 'r2', 'r1'),
        pair('same-talk', 'r1', 'never published'),
      ]);
      await knex.migrate.latest({ directory });

      const store = new DatabaseDecisionsStore({ knex });
      const log = await store.page({});
      expect(log.items).toEqual(
        [
          {
            kind: 'split',
            talk: 'roses',
            mentions: ['r1'],
            id: '4',
            status: 'pending',
          },
          {
            kind: 'keep-apart',
            talks: ['roses', 'soil'],
            id: '3',
            status: 'pending',
          },
          {
            kind: 'merge',
            talks: ['soil', 'roses'],
            id: '1',
            status: 'replaced',
          },
        ].map(moved =>
          expect.objectContaining({
            ...moved,
            decidedBy: 'user:default/iris',
            decidedAt: '2026-01-01T00:00:00.000Z',
            undoneAt: null,
          }),
        ),
      );
      await expect(
        store.find({ kind: 'keep-apart', talks: ['soil', 'roses'] }),
      ).resolves.toMatchObject({ id: '3' });
      const { decision } = await store.add({
        body: { kind: 'pin', talk: 'soil' },
        about: [{ id: 'soil', title: 'Soil' }],
        note: null,
        decidedBy: 'user:default/iris',
      });
      expect(Number(decision.id)).toBeGreaterThan(4);
      const names = await knex('published_names').orderBy('id');
      expect(names).toMatchObject([
        { name: 'roses', position: 1 },
        { name: 'roses', position: 1 },
        { name: 'soil', mention_id: 's1', position: 2 },
      ]);

      for (const name of migrations.slice().reverse()) {
        if (name > '20261121130000_added_sources.js') {
          await knex.migrate.down({ directory, name });
        }
      }
      await expect(
        knex('decisions').select('kind', 'mention_a', 'mention_b'),
      ).resolves.toEqual([
        { kind: 'different-talks', mention_a: 'r1', mention_b: 's1' },
      ]);
      await expect(
        knex('published_names').select().orderBy('mention_id'),
      ).resolves.toEqual([
        { name: 'roses', mention_id: 'r1', position: 1 },
        { name: 'roses', mention_id: 'r2', position: 1 },
        { name: 'soil', mention_id: 's1', position: 2 },
      ]);
    },
  );
});
