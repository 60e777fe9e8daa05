import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { replaceRows } from './replaceRows';

const databases = createTestDatabases();

describe('replaceRows', () => {
  it.each(databases.eachSupportedId())(
    'brings a table to the rows, and touches only what differs, %p',
    async id => {
      const knex = await initDatabase(databases, id);
      const names = () => knex('people').orderBy('id').select('id', 'name');
      await replaceRows(knex, 'people', [
        { id: 'iris', name: 'Iris' },
        { id: 'moss', name: 'Moss' },
        { id: 'rosa', name: 'Rosa' },
      ]);
      const statements: string[] = [];
      knex.on('query', ({ sql }) => statements.push(sql));
      const rows = [
        { id: 'iris', name: 'Iris' },
        { id: 'moss', name: 'Moss Green' },
        { id: 'thorn', name: 'Thorn' },
      ];
      await replaceRows(knex, 'people', rows);
      expect(statements.map(sql => sql.slice(0, 6))).toEqual([
        'select',
        'delete',
        'insert',
      ]);
      await expect(names()).resolves.toEqual(rows);
      statements.length = 0;
      await replaceRows(knex, 'people', rows);
      expect(statements).toHaveLength(1);
    },
  );
});
