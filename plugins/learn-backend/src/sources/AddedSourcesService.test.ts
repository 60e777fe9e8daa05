import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { readSource, resolve } from '@lectern/ingest';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aPack } from '../__testUtils__/documents';
import { readersOf } from '../__testUtils__/refreshUrl';
import { DEFAULT_LIMITS, DEFAULT_SCHEDULE, type SourceConfig } from '../config';
import {
  DatabaseAddedSourcesStore,
  DatabaseDocumentsStore,
  DatabaseKnowledgeStore,
  DatabaseSourcesStore,
  DatabaseTalksStore,
} from '../database';
import { LearningService } from '../learning';
import { AddedSourcesService } from './AddedSourcesService';
import { FileSourceReader } from './FileSourceReader';
import { SourceRefresher } from './SourceRefresher';
import { SourceRegistry } from './SourceRegistry';
import { SourcesService } from './SourcesService';
import { SourceTasks } from './SourceTasks';
import { UploadSourceReader } from './UploadSourceReader';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const CURATOR = 'user:default/ivy';

describe.each(databases.eachSupportedId())('AddedSourcesService, %p', id => {
  const directory = createMockDirectory();
  let knex: Knex;

  beforeEach(async () => {
    knex = await initDatabase(databases, id);
    directory.setContent({ 'roses.yaml': aPack(['Roses at scale']) });
  });

  const roses: SourceConfig = {
    id: 'roses',
    kind: 'file',
    location: 'roses.yaml',
    format: 'auto',
    schedule: DEFAULT_SCHEDULE,
  };

  /** A replica of the backend that has just been started. */
  async function start(configured: SourceConfig[] = [roses]) {
    const logger = mockServices.logger.mock();
    logger.child.mockReturnValue(logger);
    const stores = {
      documents: new DatabaseDocumentsStore({ knex }),
      sources: new DatabaseSourcesStore({ knex }),
    };
    const store = new DatabaseAddedSourcesStore({ knex });
    const registry = new SourceRegistry({ configured, added: store });
    const file = new FileSourceReader({
      root: directory.path,
      limits: DEFAULT_LIMITS,
    });
    const url = {
      fetch: async ({ location }: SourceConfig) => ({
        documents: [
          {
            location,
            url: location,
            etag: null,
            lastModifiedAt: null,
            bytes: Buffer.from(aPack([`Talk of ${location}`])),
          },
        ],
        failed: [],
        warnings: [],
      }),
    };
    const refresher = new SourceRefresher({
      ...stores,
      readers: {
        ...readersOf(file),
        url,
        upload: new UploadSourceReader({ added: store }),
      },
      isWanted: async sourceId => (await registry.find(sourceId)) !== undefined,
      read: readSource,
      limits: DEFAULT_LIMITS,
      logger,
    });
    const learning = new LearningService({
      store: new DatabaseKnowledgeStore({ knex }),
      resolve,
      recommends: async () => () => true,
      settings: '',
      events: mockServices.events.mock(),
      logger,
    });
    const scheduler = mockServices.scheduler();
    const sources = new SourcesService({
      ...stores,
      registry,
      tasks: new SourceTasks({
        scheduler,
        run: async (source, signal) => {
          await refresher.refresh(source, signal);
          await learning.learn();
        },
        soleProcess: true,
      }),
      learning,
      logger,
    });
    await sources.schedule();
    const added = new AddedSourcesService({
      store,
      registry,
      sources,
      formats: ['titles'],
      limits: DEFAULT_LIMITS,
      now: () => new Date('2031-05-01T10:00:00Z'),
    });
    const settle = async () => {
      for (const task of await scheduler.getScheduledTasks()) {
        await scheduler.triggerTask(task.id).catch(() => undefined);
      }
      await learning.learn();
    };
    await settle();
    return { added, sources, scheduler, settle, learning, logger };
  }

  const titles = async () => {
    const page = await new DatabaseTalksStore({ knex }).page({ sort: 'title' });
    return page.items.map(talk => talk.title);
  };
  const taskIds = async (
    scheduler: ReturnType<typeof mockServices.scheduler>,
  ) => (await scheduler.getScheduledTasks()).map(task => task.id);

  it('adds an address, and says by whom', async () => {
    const { added, sources, settle } = await start();
    await expect(
      added.add(
        {
          url: 'https://www.blog.example.org/Feed.xml?all=1',
          event: 'Garden Days 2031',
          recommend: false,
        },
        CURATOR,
      ),
    ).resolves.toMatchObject({
      id: 'blog.example.org-feed.xml-all-1',
      kind: 'url',
      location: 'https://www.blog.example.org/Feed.xml?all=1',
      title: null,
      recommend: false,
      addedBy: CURATOR,
      addedAt: '2031-05-01T10:00:00.000Z',
    });
    await settle();
    await expect(sources.list()).resolves.toMatchObject([
      { id: 'roses', addedBy: null, addedAt: null },
      { id: 'blog.example.org-feed.xml-all-1', status: 'ok', talkCount: 1 },
    ]);
  });

  it('keeps an upload, reads it again after a restart, and forgets it when it is removed', async () => {
    const first = await start();
    const { id: uploaded } = await first.added.add(
      { name: 'Meine Notizen.yaml', content: aPack(['Moss on stone']) },
      CURATOR,
    );
    expect(uploaded).toBe('meine-notizen.yaml');
    await first.settle();
    await expect(titles()).resolves.toEqual([
      'Moss on stone',
      'Roses at scale',
    ]);
    const second = await start();
    await knex('documents').update({ extraction: 'older' });
    await second.sources.refresh(uploaded);
    await expect(second.sources.get(uploaded)).resolves.toMatchObject({
      kind: 'upload',
      location: 'Meine Notizen.yaml',
      status: 'ok',
      talkCount: 1,
    });
    await second.added.remove(uploaded);
    await expect(titles()).resolves.toEqual(['Roses at scale']);
    await expect(second.sources.refresh(uploaded)).rejects.toThrow(
      /There is no source/,
    );
    await start();
    await expect(titles()).resolves.toEqual(['Roses at scale']);
  });

  it('keeps the bytes of an upload as they are', async () => {
    const { added, settle } = await start();
    const bytes = Buffer.from(`\uFEFF${aPack(['Küche'])}`, 'utf16le');
    const { id: uploaded } = await added.add(
      {
        name: 'kitchen.yaml',
        content: bytes.toString('base64'),
        encoding: 'base64',
      },
      CURATOR,
    );
    await settle();
    await expect(titles()).resolves.toEqual(['Küche', 'Roses at scale']);
    const row = await knex('added_sources').where({ id: uploaded }).first();
    expect(Buffer.compare(row.content, bytes)).toBe(0);
    await expect(
      added.add(
        { name: 'x.md', content: 'no Base64', encoding: 'base64' },
        CURATOR,
      ),
    ).rejects.toThrow('The content of x.md is no Base64');
  });

  it('removes a source also where learning fails', async () => {
    const { added, sources, learning, logger } = await start();
    await added.add({ url: 'https://a.example.org/x', id: 'a' }, CURATOR);
    jest
      .spyOn(learning, 'learn')
      .mockRejectedValueOnce(new Error('The reading was stopped.'));
    await added.remove('a');
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/when learning works again/),
      expect.objectContaining({ message: 'The reading was stopped.' }),
    );
    await expect(sources.list()).resolves.toMatchObject([{ id: 'roses' }]);
  });

  it('takes up on one replica what was added or removed on another', async () => {
    const one = await start();
    const other = await start();
    await one.added.add({ url: 'https://a.example.org/x', id: 'a' }, CURATOR);
    expect(await taskIds(other.scheduler)).not.toContain('learn:source:a');
    await other.sources.follow();
    expect(await taskIds(other.scheduler)).toContain('learn:source:a');
    await other.settle();
    await expect(titles()).resolves.toContain(
      'Talk of https://a.example.org/x',
    );
    await other.added.remove('a');
    // Its task is still known here, but reads nothing any more.
    await one.settle();
    await expect(titles()).resolves.toEqual(['Roses at scale']);
    await expect(one.sources.list()).resolves.toHaveLength(1);
  });

  it('gives every source an id of its own', async () => {
    const { added } = await start();
    const ids = [
      await added.add({ name: 'talks.md', content: 'x' }, CURATOR),
      await added.add({ name: 'talks.md', content: 'y' }, CURATOR),
      await added.add({ name: '講演', content: 'z' }, CURATOR),
      await added.add(
        { url: `https://a.example.org/${'x'.repeat(4000)}` },
        CURATOR,
      ),
    ].map(source => source.id);
    expect(ids).toEqual([
      'talks.md',
      'talks.md-2',
      expect.stringMatching(/^source-[0-9a-f]{8}$/),
      expect.stringMatching(/^a\.example\.org-x+$/),
    ]);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThan(64);
  });

  it.each<[Parameters<AddedSourcesService['add']>[0], RegExp]>([
    [{ url: 'file:///etc/passwd' }, /is not the address of a page/],
    [{ url: 'https://me:secret@example.org/' }, /user name or password/],
    [{ url: 'https://example.org/', format: 'word' }, /titles, or leave/],
    [{ url: 'https://example.org/', id: '../x' }, /"id" must be/],
    [{ url: 'https://example.org/', id: 'roses' }, /already/],
    [{ name: 'a.md', content: ' \n' }, /a\.md is empty/],
    [{ name: ' ', content: 'x' }, /no name/],
    [
      {
        name: 'a.md',
        content: 'x'.repeat(DEFAULT_LIMITS.maxDocumentBytes + 1),
      },
      /larger than 20971520 bytes/,
    ],
  ])('refuses what cannot be a source (%#)', async (request, message) => {
    const { added, sources } = await start();
    await expect(added.add(request, CURATOR)).rejects.toThrow(message);
    await expect(sources.list()).resolves.toHaveLength(1);
  });

  it('refuses to read an address twice, and to remove what is configured', async () => {
    const { added } = await start();
    await added.add({ url: 'https://a.example.org/x', id: 'a' }, CURATOR);
    await expect(
      added.add({ url: 'https://a.example.org/x' }, CURATOR),
    ).rejects.toThrow('The source "a" reads https://a.example.org/x already');
    await expect(added.remove('roses')).rejects.toThrow(
      /Take it out of the configuration/,
    );
    await expect(added.remove('nothing')).rejects.toThrow(/There is no source/);
  });
});
