import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** @internal */
export const MIGRATIONS_DIRECTORY = resolvePackagePath(
  '@lectern/backstage-plugin-learn-backend',
  'migrations',
);

/**
 * The plugin's database, brought to the current schema unless the operator runs migrations elsewhere.
 *
 * @internal
 */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  }
  return knex;
}

/**
 * SQLite serves one process only.
 *
 * @internal
 */
export function isSqlite(knex: Knex): boolean {
  return knex.client.config.client.includes('sqlite');
}
