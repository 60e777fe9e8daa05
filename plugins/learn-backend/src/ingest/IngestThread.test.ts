import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { readSource, resolve } from '@lectern/ingest';
import { aFeed, aPack } from '../__testUtils__/documents';
import { IngestThread } from './IngestThread';

jest.setTimeout(120_000);

/** The thread runs TypeScript as the backend does in development. */
const execArgv = [
  '--require',
  require.resolve('@backstage/cli/config/nodeTransform.cjs'),
];

describe('IngestThread', () => {
  let thread: IngestThread;

  beforeEach(() => {
    thread = new IngestThread({ execArgv });
  });

  afterEach(() => thread.close());

  const pack = {
    source: 'a.yaml',
    bytes: Buffer.from(aPack(['Roses at scale'])),
  };

  it('gives what the library gives', async () => {
    const documents = await thread.readSource(pack);
    expect(documents).toEqual(readSource(pack));
    const input = {
      documents: documents.map(document => ({ document, recommends: true })),
      decisions: [],
      published: [],
    };
    await expect(thread.resolve(input)).resolves.toEqual(resolve(input));
  });

  it('goes on from what it resolved last', async () => {
    const documents = await thread.readSource(pack);
    const input = {
      documents: documents.map(document => ({ document, recommends: true })),
    };
    const { people: _, ...whole } = resolve(input);
    const first = await thread.startResolver('first', input);
    expect(first).toMatchObject(whole);
    const [talk] = first.talks;
    const step = {
      remove: [],
      add: [],
      decisions: [{ id: '1', kind: 'pin' as const, talk: talk.name }],
    };
    const nothing = { changed: [], removed: [] };
    await expect(
      thread.stepResolver('first', 'second', step),
    ).resolves.toMatchObject({
      changes: {
        talks: { changed: [{ ...talk, pinned: true }], removed: [] },
        events: nothing,
        organizations: nothing,
      },
      idleDecisions: [],
    });
    await expect(
      thread.stepResolver('first', 'third', step),
    ).resolves.toBeNull();
    await thread.close();
    await expect(
      thread.stepResolver('second', 'third', step),
    ).resolves.toBeNull();
  });

  it('reads formats that were added', async () => {
    const directory = createMockDirectory({
      content: {
        'titles.js': `exports.default = {
          id: 'titles',
          detect: ({ text }) => text.startsWith('TITLES'),
          read: ({ source, text }) => [{ source, format: 'titles', title: text }],
        };`,
      },
    });
    const extended = new IngestThread({
      execArgv,
      formats: [{ id: 'titles', module: directory.resolve('titles.js') }],
    });
    const list = { source: 'list', bytes: Buffer.from('TITLES of roses') };
    await expect(extended.readSource(list)).resolves.toEqual([
      { source: 'list', format: 'titles', title: 'TITLES of roses' },
    ]);
    await expect(extended.readSource(pack)).resolves.toEqual(readSource(pack));
    await extended.close();
  });

  it('says what the library says of a document it cannot read, and goes on', async () => {
    const broken = thread.readSource(
      { ...pack, bytes: Buffer.from('a: [') },
      {
        format: 'pack',
      },
    );
    const whole = thread.readSource(pack);
    await expect(broken).rejects.toThrow(/pack/);
    await expect(whole).resolves.toHaveLength(1);
  });

  it('leaves the thread of the backend to others', async () => {
    const bytes = Buffer.from(
      aFeed(
        Array.from({ length: 100 }, (_, i) => ({
          id: `i${i}`,
          talks: Array.from({ length: 5 }, (__, j) => `Roses ${i} in pot ${j}`),
        })),
      ),
    );
    await thread.readSource(pack);
    const start = Date.now();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await thread.readSource({ source: 'feed.xml', bytes });
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan((Date.now() - start) / 2);
  });

  it('gives up what takes too long, and starts afresh', async () => {
    const hasty = new IngestThread({ execArgv, timeoutMs: 1 });
    await expect(hasty.readSource(pack)).rejects.toThrow(/Split it/);
    await expect(hasty.readSource(pack)).rejects.toThrow(/Split it/);
  });
});
