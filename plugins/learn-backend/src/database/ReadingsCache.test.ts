import { readSource } from '@lectern/ingest';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aPack } from '../__testUtils__/documents';
import { DatabaseDocumentsStore } from './DatabaseDocumentsStore';
import { ReadingsCache } from './ReadingsCache';
import { selectReadings } from './readings';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('ReadingsCache, %p', id => {
  let knex: Knex;
  let documents: DatabaseDocumentsStore;

  beforeEach(async () => {
    knex = await initDatabase(databases, id);
    documents = new DatabaseDocumentsStore({ knex });
  });

  async function save(sourceId: string, locations: string[], title: string) {
    const bytes = Buffer.from(aPack([title]));
    await documents.apply({
      sourceId,
      save: locations.map(location => ({
        location,
        url: null,
        etag: null,
        lastModifiedAt: null,
        contentHash: title,
        extraction: '1',
        bytes,
        readings: readSource({ source: location, bytes }),
      })),
      remove: [],
      touch: [],
    });
  }

  it('gives what is stored, and the same objects of what is the same', async () => {
    const cache = new ReadingsCache();
    await save('one', ['a.yaml', 'b.yaml'], 'Roses');
    await save('two', ['a.yaml'], 'Soil');
    const first = await cache.select(knex);
    expect(first).toEqual(await selectReadings(knex));
    expect(first).toHaveLength(3);

    await save('one', ['b.yaml'], 'Bees');
    const second = await cache.select(knex);
    expect(second).toEqual(await selectReadings(knex));
    expect(second.filter(reading => first.includes(reading))).toHaveLength(2);

    await documents.removeSource('two');
    await expect(cache.select(knex)).resolves.toEqual(
      await selectReadings(knex),
    );
  });

  it('reads many at once', async () => {
    const cache = new ReadingsCache();
    await save('one', ['a.yaml'], 'Roses');
    const [first] = await cache.select(knex);
    const more = Array.from({ length: 60 }, (_, index) => `${index}.yaml`);
    await save('two', more, 'Soil');
    const readings = await cache.select(knex);
    expect(readings).toEqual(await selectReadings(knex));
    expect(readings).toHaveLength(61);
    expect(readings[0]).toBe(first);
  });

  it('keeps nothing of what is too large', async () => {
    const cache = new ReadingsCache({ maxMentions: 1 });
    await save('one', ['a.yaml', 'b.yaml'], 'Roses');
    const [first] = await cache.select(knex);
    const [again] = await cache.select(knex);
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
  });
});
