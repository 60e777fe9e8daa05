import {
  type TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { MIGRATIONS_DIRECTORY } from '../database/migrate';

const POSTGRES_VERSIONS = [13, 14, 15, 16, 17, 18] as const;

/**
 * SQLite always, and each PostgreSQL a connection string is set for,
 * `BACKSTAGE_TEST_DATABASE_POSTGRES17_CONNECTION_STRING` and the like.
 */
export function createTestDatabases(): TestDatabases {
  const postgres = POSTGRES_VERSIONS.filter(
    version =>
      process.env[
        `BACKSTAGE_TEST_DATABASE_POSTGRES${version}_CONNECTION_STRING`
      ],
  ).map((version): TestDatabaseId => `POSTGRES_${version}`);
  return TestDatabases.create({
    ids: ['SQLITE_3', ...postgres],
    disableDocker: true,
  });
}

/** An empty database with the current schema. */
export async function initDatabase(
  databases: TestDatabases,
  id: TestDatabaseId,
): Promise<Knex> {
  const knex = await databases.init(id);
  await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  return knex;
}
