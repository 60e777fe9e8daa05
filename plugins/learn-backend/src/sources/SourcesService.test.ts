import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { ConflictError } from '@backstage/errors';
import { readSource, resolve } from '@lectern/ingest';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aPack } from '../__testUtils__/documents';
import { readersOf } from '../__testUtils__/refreshUrl';
import { DEFAULT_LIMITS, readSourceConfigs } from '../config';
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

describe.each(databases.eachSupportedId())('SourcesService, %p', id => {
  const directory = createMockDirectory();
  let knex: Knex;

  beforeEach(async () => {
    knex = await initDatabase(databases, id);
    directory.setContent({
      'roses.yaml': aPack(['Roses at scale']),
      'soil.yaml': aPack(['Soil as a platform']),
    });
  });

  /** A backend that has just been started with these sources. */
  async function start(
    sourceEntries: object[] | undefined,
    { scheduler = mockServices.scheduler(), soleProcess = true } = {},
  ) {
    const logger = mockServices.logger.mock();
    logger.child.mockReturnValue(logger);
    const documents = new DatabaseDocumentsStore({ knex });
    const sources = new DatabaseSourcesStore({ knex });
    const reader = new FileSourceReader({
      root: directory.path,
      limits: DEFAULT_LIMITS,
    });
    const learning = new LearningService({
      store: new DatabaseKnowledgeStore({ knex }),
      resolve,
      recommends: async () => () => true,
      settings: '',
      events: mockServices.events.mock(),
      logger,
    });
    const added = new DatabaseAddedSourcesStore({ knex });
    const registry = new SourceRegistry({
      configured: readSourceConfigs(
        new ConfigReader(
          sourceEntries ? { learn: { sources: sourceEntries as [] } } : {},
        ),
      ),
      added,
    });
    const refresher = new SourceRefresher({
      readers: {
        ...readersOf(reader),
        upload: new UploadSourceReader({ added }),
      },
      sources,
      documents,
      read: readSource,
      limits: DEFAULT_LIMITS,
      logger,
    });
    const service = new SourcesService({
      registry,
      tasks: new SourceTasks({
        scheduler,
        run: async (source, signal) => {
          await refresher.refresh(source, signal);
          await learning.learn();
        },
        soleProcess,
      }),
      learning,
      sources,
      documents,
      logger,
    });
    await service.schedule();
    for (const task of await scheduler.getScheduledTasks()) {
      await scheduler.triggerTask(task.id);
    }
    await learning.learn();
    const addedSources = new AddedSourcesService({
      store: added,
      registry,
      sources: service,
      formats: [],
      limits: DEFAULT_LIMITS,
    });
    return { service, addedSources, logger };
  }

  const roses = { id: 'roses', file: 'roses.yaml' };
  const soil = { id: 'soil', file: 'soil.yaml' };

  const titles = async () => {
    const page = await new DatabaseTalksStore({ knex }).page({ sort: 'title' });
    return page.items.map(talk => talk.title);
  };

  it('says how each source is', async () => {
    const { service } = await start([
      roses,
      { id: 'gone', file: 'gone.md', recommend: false },
    ]);
    await expect(service.list()).resolves.toEqual([
      {
        id: 'roses',
        title: null,
        location: 'roses.yaml',
        kind: 'file',
        format: 'pack',
        recommend: false,
        status: 'ok',
        lastRunAt: expect.any(String),
        lastSuccessAt: expect.any(String),
        nextRunAt: expect.any(String),
        durationMs: expect.any(Number),
        consecutiveFailures: 0,
        talkCount: 1,
        documentCount: 1,
        bytes: aPack(['Roses at scale']).length,
        warnings: [],
        error: null,
        loss: null,
        addedBy: null,
        addedAt: null,
      },
      expect.objectContaining({
        id: 'gone',
        recommend: false,
        status: 'error',
        lastSuccessAt: null,
        talkCount: 0,
        error: expect.stringMatching(/^There is nothing to read at/),
      }),
    ]);
  });

  it('calls a pack by its own title where it is given no other', async () => {
    const titled = (title: string) =>
      aPack([`A talk of ${title}`]).replace(
        'talks:',
        `title: ${title}\ntalks:`,
      );
    directory.setContent({
      'roses.yaml': titled('Rose garden'),
      agreed: { 'a.yaml': titled('Herbs'), 'b.yaml': aPack(['Thyme']) },
      torn: { 'a.yaml': titled('Figs'), 'b.yaml': titled('Pears') },
      mixed: { 'a.yaml': titled('Moss'), 'b.md': '# Talks I liked\n' },
    });
    const { service } = await start([
      { id: 'roses', file: 'roses.yaml' },
      { id: 'ours', file: 'roses.yaml', title: 'Our own roses' },
      ...['agreed', 'torn', 'mixed'].map(file => ({ id: file, file })),
    ]);
    const expected = [
      ['roses', 'Rose garden'],
      ['ours', 'Our own roses'],
      ['agreed', 'Herbs'],
      ['torn', null],
      ['mixed', null],
    ];
    const named = (sources: Array<{ id: string; title: string | null }>) =>
      sources.map(source => [source.id, source.title]);
    expect(named(await service.list())).toEqual(expected);
    expect(named(await service.freshness())).toEqual(expected);
  });

  it('reads packs first, whose names are chosen by people', async () => {
    const scheduler = mockServices.scheduler.mock({
      getScheduledTasks: async () => [],
    });
    await start(
      [
        { id: 'recap', url: 'https://blog.example.org/recap' },
        roses,
        { id: 'pack', package: '@example/pack' },
      ],
      { scheduler },
    );
    expect(scheduler.scheduleTask.mock.calls.map(([task]) => task.id)).toEqual([
      'learn:source:pack',
      'learn:source:roses',
      'learn:source:recap',
      'learn:sources',
    ]);
  });

  it('reads a source when told', async () => {
    const { service } = await start([roses]);
    directory.setContent({ 'roses.yaml': aPack(['Roses', 'Moss']) });
    await service.refresh('roses');
    await expect(titles()).resolves.toEqual(['Moss', 'Roses']);
    await expect(service.refresh('nothing')).rejects.toThrow(
      'There is no source "nothing"',
    );
  });

  it.each([true, false])(
    'runs again what a killed process has left as running, where it must have been killed (%p)',
    async soleProcess => {
      const scheduler = mockServices.scheduler();
      const trigger = jest
        .spyOn(scheduler, 'triggerTask')
        .mockRejectedValueOnce(new ConflictError('running'));
      const cancel = jest.spyOn(scheduler, 'cancelTask').mockResolvedValue();
      await start([roses], { scheduler, soleProcess });
      expect(cancel).toHaveBeenCalledTimes(soleProcess ? 1 : 0);
      // Once more at the start, and once by the test
      const triggered = trigger.mock.calls.filter(
        ([task]) => task === 'learn:source:roses',
      );
      expect(triggered).toHaveLength(soleProcess ? 3 : 2);
    },
  );

  it('takes up within a minute what a killed process has left', async () => {
    const scheduler = mockServices.scheduler();
    const cancel = jest.spyOn(scheduler, 'cancelTask').mockResolvedValue();
    const { service } = await start([roses], { scheduler, soleProcess: false });
    const lately = Date.now() - 60_000;
    await knex('source_runs').insert({
      source_id: 'roses',
      status: 'running',
      started_at: new Date(lately - 30_000).toISOString(),
      heartbeat_at: new Date(lately).toISOString(),
      warnings: '[]',
    });
    await service.follow();
    await service.follow();
    expect(cancel.mock.calls).toEqual([['learn:source:roses']]);
    await expect(service.runs('roses')).resolves.toMatchObject([
      { status: 'ok' },
      {
        status: 'error',
        durationMs: 30_000,
        error: 'The backend was stopped while it read the source.',
      },
      { status: 'ok' },
    ]);
  });

  it('lets a run go on that is alive', async () => {
    const scheduler = mockServices.scheduler();
    const cancel = jest.spyOn(scheduler, 'cancelTask');
    const { service } = await start([roses], { scheduler });
    const run = await new DatabaseSourcesStore({ knex }).startRun('roses');
    await knex('source_runs')
      .where({ id: run })
      .update({ started_at: '2001-01-01T00:00:00.000Z' });
    await service.follow();
    expect(cancel).not.toHaveBeenCalled();
  });

  it('accepts a loss when told', async () => {
    const { service } = await start([roses]);
    directory.setContent({ 'roses.yaml': 'lectern: 1\ntalks: []\n' });
    await service.refresh('roses');
    await expect(titles()).resolves.toEqual(['Roses at scale']);
    await service.refresh('roses', { acceptLoss: true });
    await expect(titles()).resolves.toEqual([]);
  });

  it('says how long a source has failed, and what its runs were', async () => {
    const { service } = await start([roses]);
    directory.setContent({ 'soil.yaml': aPack(['Soil']) });
    await service.refresh('roses');
    await service.refresh('roses');
    await expect(service.get('roses')).resolves.toMatchObject({
      status: 'error',
      consecutiveFailures: 2,
      talkCount: 1,
    });
    const runs = await service.runs('roses');
    expect(runs[0]).toEqual({
      status: 'error',
      startedAt: expect.any(String),
      finishedAt: expect.any(String),
      durationMs: expect.any(Number),
      warnings: [],
      error: expect.stringMatching(/nothing to read at roses\.yaml/),
    });
    expect(runs.filter(({ status }) => status === 'ok')).not.toHaveLength(0);
    directory.setContent({ 'roses.yaml': aPack(['Roses at scale']) });
    await service.refresh('roses');
    await expect(service.get('roses')).resolves.toMatchObject({
      status: 'ok',
      consecutiveFailures: 0,
    });
    await expect(service.runs('nothing')).rejects.toThrow(
      'There is no source "nothing"',
    );
  });

  it('says what the last run held back', async () => {
    const { service } = await start([roses]);
    directory.setContent({ 'roses.yaml': 'lectern: 1\ntalks: []\n' });
    await service.refresh('roses');
    await expect(service.get('roses')).resolves.toMatchObject({
      loss: { of: 'talks', before: 1, after: 0 },
      talkCount: 1,
    });
    await service.refresh('roses', { acceptLoss: true });
    await expect(service.get('roses')).resolves.toMatchObject({
      loss: null,
      talkCount: 0,
    });
  });

  it('forgets a source that was taken out of the configuration', async () => {
    await start([roses, soil]);
    await expect(titles()).resolves.toHaveLength(2);
    await start([soil]);
    await expect(titles()).resolves.toEqual(['Soil as a platform']);
    await expect(knex('sources').select('id')).resolves.toEqual([
      { id: 'soil' },
    ]);
    await start([]);
    await expect(titles()).resolves.toEqual([]);
  });

  it('forgets nothing when the configuration has no list at all', async () => {
    await start([roses]);
    const { logger } = await start(undefined);
    await expect(titles()).resolves.toEqual(['Roses at scale']);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /They are kept; to remove them write an empty list/,
      ),
      { sources: ['roses'] },
    );
  });

  it('takes a file that has moved for another, and keeps the old one until the new one is read', async () => {
    await start([roses]);
    await start([{ id: 'roses', file: 'missing.yaml' }]);
    await expect(titles()).resolves.toEqual(['Roses at scale']);
    await start([{ id: 'roses', file: 'soil.yaml' }]);
    await expect(titles()).resolves.toEqual(['Soil as a platform']);
  });
});
