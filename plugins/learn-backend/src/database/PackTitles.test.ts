import { readSource } from '@lectern/ingest';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aPack } from '../__testUtils__/documents';
import { DatabaseDocumentsStore } from './DatabaseDocumentsStore';
import { PackTitles } from './PackTitles';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const titled = (title: string) =>
  aPack(['Roses']).replace('talks:', `title: ${title}\ntalks:`);

describe.each(databases.eachSupportedId())('PackTitles, %p', id => {
  let knex: Knex;
  let titles: PackTitles;

  beforeEach(async () => {
    knex = await initDatabase(databases, id);
    titles = new PackTitles({ knex });
  });

  async function save(sourceId: string, files: Record<string, string>) {
    await new DatabaseDocumentsStore({ knex }).apply({
      sourceId,
      save: Object.entries(files).map(([location, text]) => {
        const bytes = Buffer.from(text);
        return {
          location,
          url: null,
          etag: null,
          lastModifiedAt: null,
          contentHash: text,
          extraction: '1',
          bytes,
          readings: readSource({ source: location, bytes }),
        };
      }),
      remove: [],
      touch: [],
    });
  }

  it('knows what packs that agree call themselves', async () => {
    await save('agreed', { 'a.yaml': titled('Herbs'), 'b.yaml': aPack(['X']) });
    await save('torn', { 'a.yaml': titled('Figs'), 'b.yaml': titled('Pears') });
    await save('mixed', { 'a.yaml': titled('Moss'), 'b.md': '# Talks\n' });
    await save('untitled', { 'a.yaml': aPack(['Thyme']) });
    await expect(titles.current()).resolves.toEqual(
      new Map([['agreed', 'Herbs']]),
    );
  });

  it('looks again when something else was read, and only then', async () => {
    await save('one', { 'a.yaml': titled('Herbs') });
    const asked = jest.fn();
    knex.on('query', ({ sql }) => /readings/.test(sql) && asked(sql));
    const [first, same] = await Promise.all([
      titles.current(),
      titles.current(),
    ]);
    expect(same).toBe(first);
    await expect(titles.current()).resolves.toBe(first);
    expect(asked).toHaveBeenCalledTimes(1);
    await save('one', { 'a.yaml': titled('Spices') });
    await expect(titles.current()).resolves.toEqual(
      new Map([['one', 'Spices']]),
    );
    await new DatabaseDocumentsStore({ knex }).removeSource('one');
    await expect(titles.current()).resolves.toEqual(new Map());
  });

  it('does without the title of what cannot be understood', async () => {
    await save('one', { 'a.yaml': titled('Herbs') });
    await save('two', { 'a.yaml': titled('Figs') });
    await knex('readings')
      .whereIn('document_id', query =>
        query.select('id').from('documents').where({ source_id: 'one' }),
      )
      .update({ content: 'null' });
    await expect(titles.current()).resolves.toEqual(new Map([['two', 'Figs']]));
  });

  it('tries again after a failure', async () => {
    await save('one', { 'a.yaml': titled('Herbs') });
    await knex('readings').update({ content: '{' });
    await expect(titles.current()).rejects.toThrow(SyntaxError);
    await knex('readings').update({ content: '{"title":"Herbs"}' });
    await expect(titles.current()).resolves.toEqual(
      new Map([['one', 'Herbs']]),
    );
  });
});
