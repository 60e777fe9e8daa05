import { mockServices } from '@backstage/backend-test-utils';
import { LEARN_CHANGED_TOPIC } from '@lectern/backstage-plugin-learn-common';
import { readSource, resolve } from '@lectern/ingest';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aPack } from '../__testUtils__/documents';
import {
  DatabaseDocumentsStore,
  DatabaseKnowledgeStore,
  DatabaseTalksStore,
} from '../database';
import { LearningService } from './LearningService';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('LearningService, %p', id => {
  const events = mockServices.events.mock();
  const resolver = jest.fn(resolve);
  let knex: Knex;
  let documents: DatabaseDocumentsStore;

  beforeEach(async () => {
    jest.clearAllMocks();
    knex = await initDatabase(databases, id);
    documents = new DatabaseDocumentsStore({ knex });
  });

  const aService = () =>
    new LearningService({
      store: new DatabaseKnowledgeStore({ knex }),
      resolve: resolver,
      recommends: async () => () => true,
      settings: '',
      events,
      logger: mockServices.logger.mock(),
    });

  async function save(sourceId: string, titles: string[]) {
    const bytes = Buffer.from(aPack(titles));
    await documents.apply({
      sourceId,
      save: [
        {
          location: `${sourceId}.yaml`,
          url: null,
          etag: null,
          lastModifiedAt: null,
          contentHash: titles.join(),
          extraction: '1',
          bytes,
          readings: readSource({ source: `${sourceId}.yaml`, bytes }),
        },
      ],
      remove: [],
      touch: [],
    });
  }

  const talks = async () => {
    const page = await new DatabaseTalksStore({ knex }).page({ sort: 'title' });
    return page.items.map(talk => [talk.id, talk.title]);
  };

  it('learns what documents say, and tells the world once', async () => {
    await save('one', ['Roses at scale']);
    const service = aService();
    await service.learn();
    await service.learn();
    await expect(talks()).resolves.toEqual([
      [expect.stringMatching(/^roses-at-scale-/), 'Roses at scale'],
    ]);
    expect(resolver).toHaveBeenCalledTimes(1);
    // Without a day of its own, the library would believe dates in the future.
    expect(resolver).toHaveBeenCalledWith(
      expect.objectContaining({
        asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      }),
    );
    expect(events.publish.mock.calls).toEqual([
      [
        {
          topic: LEARN_CHANGED_TOPIC,
          eventPayload: { revision: expect.any(Number) },
        },
      ],
    ]);
    const detail = await new DatabaseTalksStore({ knex }).get(
      (
        await talks()
      )[0][0],
    );
    expect(detail).toMatchObject({
      event: { title: expect.stringMatching(/Garden Days/) },
      organizations: [{ title: 'Hedge Labs' }],
      presenters: [
        { name: 'Rosa Thorn', organization: { title: 'Hedge Labs' } },
      ],
      mentions: [{ sourceId: 'one', document: 'one.yaml', line: 3 }],
    });
  });

  it('takes calls that come in a burst together', async () => {
    await save('one', ['Roses at scale']);
    const service = aService();
    const first = service.learn();
    await save('two', ['Soil as a platform']);
    await Promise.all([
      first,
      ...Array.from({ length: 9 }, () => service.learn()),
    ]);
    expect(resolver.mock.calls.length).toBeLessThanOrEqual(2);
    await expect(talks()).resolves.toHaveLength(2);
  });

  it('takes turns with other replicas', async () => {
    await save('one', ['Roses at scale']);
    const replicas = Array.from({ length: 4 }, aService);
    await Promise.all(replicas.map(replica => replica.learn()));
    expect(resolver).toHaveBeenCalledTimes(1);
    expect(events.publish).toHaveBeenCalledTimes(1);
  });

  it('keeps the name of a talk whose title changes, goes and comes back', async () => {
    await save('one', ['Roses at scale']);
    await save('two', ['Roses at scale', 'Soil as a platform']);
    const service = aService();
    await service.learn();
    const before = await talks();
    expect(before).toHaveLength(2);
    await documents.removeSource('two');
    await service.learn();
    await expect(talks()).resolves.toEqual(before.slice(0, 1));
    await save('two', ['Roses at scale', 'Soil as a platform']);
    await service.learn();
    await expect(talks()).resolves.toEqual(before);
  });

  it('is not stopped by texts that no index takes', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => `w${i * 7919}`).join(' ');
    const bytes = Buffer.from(
      JSON.stringify({
        lectern: 1,
        talks: [
          {
            title: `Roses ${many(2000)}`,
            event: many(2000),
            topics: ['pruning', many(2000)],
            speakers: ['\u{10A00}', '\u{20001}', many(2000)].map(end => ({
              name: 'a'.repeat(199) + end,
              organization: many(2000),
            })),
            summary: many(120_000),
          },
        ],
      }),
    );
    await documents.apply({
      sourceId: 'one',
      save: [
        {
          location: 'one.yaml',
          url: null,
          etag: null,
          lastModifiedAt: null,
          contentHash: '1',
          extraction: '1',
          bytes,
          readings: readSource({ source: 'one.yaml', bytes }),
        },
      ],
      remove: [],
      touch: [],
    });
    await aService().learn();
    const page = await new DatabaseTalksStore({ knex }).page({});
    expect(page.items.map(({ topics }) => topics)).toEqual([
      [{ id: 'pruning', title: 'pruning' }],
    ]);
  });

  it('tries again after a failure', async () => {
    await save('one', ['Roses at scale']);
    const service = aService();
    resolver.mockImplementationOnce(() => {
      throw new Error('no');
    });
    await expect(service.learn()).rejects.toThrow('no');
    await service.learn();
    await expect(talks()).resolves.toHaveLength(1);
  });
});
