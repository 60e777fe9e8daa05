import { readdirSync } from 'node:fs';
import { MIGRATIONS_DIRECTORY } from '../database/migrate';
import { createTestDatabases } from '../__testUtils__/databases';

const databases = createTestDatabases();
const migrations = readdirSync(MIGRATIONS_DIRECTORY).filter(name =>
  name.endsWith('.js'),
);

describe('migrations', () => {
  it.each(databases.eachSupportedId())(
    'go up one by one, down one by one, and up again, %p',
    async id => {
      const knex = await databases.init(id);
      const directory = MIGRATIONS_DIRECTORY;
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

  it('has migrations to test', () => {
    expect(migrations.length).toBeGreaterThan(0);
  });
});
