import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { readSource } from '@lectern/ingest';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aPack } from '../__testUtils__/documents';
import { readersOf } from '../__testUtils__/refreshUrl';
import { DEFAULT_LIMITS, DEFAULT_SCHEDULE, type SourceConfig } from '../config';
import { DatabaseDocumentsStore, DatabaseSourcesStore } from '../database';
import { FileSourceReader } from './FileSourceReader';
import { SourceRefresher } from './SourceRefresher';

const databases = createTestDatabases();

/** Files with one talk each. */
const talks = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `talks/t${index}.yaml`,
      aPack([`Talk number ${index}`]),
    ]),
  );

describe('SourceRefresher on a folder', () => {
  const directory = createMockDirectory();
  let knex: Knex;
  let documents: DatabaseDocumentsStore;
  let sources: DatabaseSourcesStore;

  beforeEach(async () => {
    knex = await initDatabase(databases, 'SQLITE_3');
    documents = new DatabaseDocumentsStore({ knex });
    sources = new DatabaseSourcesStore({ knex });
  });

  async function refresh(settings: Partial<SourceConfig> = {}) {
    const logger = mockServices.logger.mock();
    logger.child.mockReturnValue(logger);
    const refresher = new SourceRefresher({
      readers: readersOf(
        new FileSourceReader({ root: directory.path, limits: DEFAULT_LIMITS }),
      ),
      sources,
      documents,
      read: readSource,
      limits: DEFAULT_LIMITS,
      logger,
    });
    await refresher.refresh(
      {
        id: 'talks',
        kind: 'file',
        location: 'talks',
        format: 'auto',
        schedule: DEFAULT_SCHEDULE,
        ...settings,
      },
      new AbortController().signal,
    );
    const { lastRun } = await sources.summary('talks');
    const readings = await documents.readings('talks');
    return {
      status: lastRun?.status,
      error: lastRun?.error,
      loss: lastRun?.loss,
      warnings: lastRun?.warnings,
      mentions: readings.flatMap(({ mentions }) => mentions),
    };
  }

  it('lets files go one by one', async () => {
    directory.setContent(talks(30));
    await refresh();
    directory.setContent(talks(29));
    await expect(refresh()).resolves.toMatchObject({
      status: 'ok',
      loss: null,
      mentions: { length: 29 },
    });
  });

  it('keeps everything where most files are gone at once', async () => {
    directory.setContent(talks(30));
    await refresh();
    directory.setContent(talks(3));
    await expect(refresh()).resolves.toMatchObject({
      status: 'error',
      error: expect.stringMatching(/speaks of 3 talks now; it spoke of 30/),
      loss: { of: 'talks', before: 30, after: 3 },
      mentions: { length: 30 },
    });
    await sources.acceptLoss('talks');
    await expect(refresh()).resolves.toMatchObject({
      status: 'ok',
      mentions: { length: 3 },
    });
  });

  it('holds back a file that says nothing any more, and follows the others', async () => {
    directory.setContent(talks(5));
    await refresh();
    directory.setContent({
      ...talks(6),
      'talks/t0.yaml': 'lectern: 1\ntalks: []\n',
      'talks/t1.yaml': aPack(['Talk number 1']).replace('Rosa', 'Ivy'),
      'talks/t5.yaml': 'lectern: 1\ntalks: []\n',
    });
    await expect(refresh()).resolves.toMatchObject({
      status: 'warning',
      loss: { of: 'talks', before: 1, after: 0 },
      warnings: [
        {
          document: 'talks/t0.yaml',
          message: expect.stringMatching(/speaks of 0 talks now/),
        },
      ],
      mentions: { length: 5 },
    });
  });

  it('does not take for a loss what has moved to another file', async () => {
    directory.setContent({
      'talks/a.yaml': aPack(['A', 'B', 'C', 'D', 'E']),
    });
    await refresh();
    directory.setContent({
      'talks/a.yaml': aPack(['A']),
      'talks/b.yaml': aPack(['B', 'C', 'D', 'E']),
    });
    await expect(refresh()).resolves.toMatchObject({
      status: 'ok',
      mentions: { length: 5 },
    });
  });

  it('guards events that a source describes, too', async () => {
    const events = (count: number) =>
      `lectern: 1\nevents:\n${Array.from(
        { length: count },
        (_, index) => `  - title: Garden Days ${2001 + index}\n`,
      ).join('')}`;
    directory.setContent({ 'talks/events.yaml': events(10) });
    await expect(refresh()).resolves.toMatchObject({
      status: 'ok',
      warnings: [],
    });
    directory.setContent({ 'talks/events.yaml': events(1) });
    await expect(refresh()).resolves.toMatchObject({
      status: 'error',
      loss: { of: 'events', before: 10, after: 1 },
    });
  });

  it('reads again, one by one, what could not be read with other settings', async () => {
    directory.setContent({
      'talks/a.yaml': aPack(['A']),
      'talks/b.md': '# Talks at Garden Days 2025\n\n- "B" - Rosa Thorn\n',
    });
    await refresh();
    const strict = await refresh({ format: 'pack', event: 'Bee Days 2031' });
    expect(strict.warnings).toMatchObject([{ document: 'talks/b.md' }]);
    directory.setContent({
      'talks/a.yaml': aPack(['A']),
      'talks/b.md': '# Talks at Garden Days 2025\n\n- "B" - Rosa Thorn\n',
    });
    // Neither the settings nor the file have changed since, but the file was not read with them.
    const again = await refresh({ format: 'pack', event: 'Bee Days 2031' });
    expect(again.warnings).toMatchObject([{ document: 'talks/b.md' }]);
    await expect(refresh({ event: 'Bee Days 2031' })).resolves.toMatchObject({
      status: 'ok',
    });
  });
});
