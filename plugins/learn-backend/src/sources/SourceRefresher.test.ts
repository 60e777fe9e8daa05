import { readSource } from '@lectern/ingest';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aFeed, aPack } from '../__testUtils__/documents';
import { TestHttpServer } from '../__testUtils__/httpServer';
import { refreshUrl } from '../__testUtils__/refreshUrl';
import { DatabaseDocumentsStore, DatabaseSourcesStore } from '../database';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const FIVE = ['Roses', 'Soil', 'Bees', 'Hedges', 'Moss'];

describe('SourceRefresher on an address', () => {
  const web = new TestHttpServer();
  let knex: Knex;
  let documents: DatabaseDocumentsStore;
  let sources: DatabaseSourcesStore;
  const read = jest.fn(readSource);

  beforeAll(() => web.start());
  afterAll(() => web.stop());

  beforeEach(async () => {
    knex = await initDatabase(databases, 'SQLITE_3');
    documents = new DatabaseDocumentsStore({ knex });
    sources = new DatabaseSourcesStore({ knex });
    read.mockClear();
  });

  async function refresh(
    settings: object = {},
    limits: object = {},
    signal?: AbortSignal,
  ) {
    await refreshUrl({
      host: web.host,
      source: { id: 'blog', url: `http://${web.host}/feed`, ...settings },
      sources,
      documents,
      read,
      limits,
      signal,
    });
    return sources.summary('blog');
  }

  async function titles() {
    const readings = await documents.readings('blog');
    return readings.flatMap(({ mentions }) =>
      mentions.map(mention => mention.title),
    );
  }

  async function documentTitles() {
    const readings = await documents.readings('blog');
    return readings.map(({ title }) => title);
  }

  const say = (body: string | Buffer, headers: Record<string, string> = {}) => {
    web.answer = (_, response) => response.writeHead(200, headers).end(body);
  };

  it('stores what a document says, and says how it went', async () => {
    say(aPack(FIVE), { etag: '"1"' });
    await expect(refresh()).resolves.toMatchObject({
      lastRun: { status: 'ok', warnings: [], error: null },
      lastSuccessAt: expect.any(String),
      documentCount: 1,
      formats: ['pack'],
    });
    await expect(titles()).resolves.toEqual(FIVE);
  });

  it('does nothing while the other side says that nothing has changed', async () => {
    const asked: unknown[] = [];
    web.answer = (request, response) => {
      asked.push(request.headers['if-none-match']);
      const known = request.headers['if-none-match'] === '"1"';
      response
        .writeHead(known ? 304 : 200, { etag: '"1"' })
        .end(known ? undefined : aPack(FIVE));
    };
    await refresh();
    await expect(refresh()).resolves.toMatchObject({
      lastRun: { status: 'ok' },
    });
    expect(asked).toEqual([undefined, '"1"']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('keeps nothing of a source that was removed while it was read', async () => {
    say(aPack(FIVE));
    await refreshUrl({
      host: web.host,
      source: { id: 'blog', url: `http://${web.host}/feed` },
      sources,
      documents,
      read,
      isWanted: async () => false,
    });
    await expect(titles()).resolves.toEqual([]);
    await expect(sources.summary('blog')).resolves.toMatchObject({
      lastRun: {
        status: 'error',
        error: 'The source was removed while it was read.',
      },
      lastSuccessAt: null,
    });
  });

  it('does nothing while the bytes are the same', async () => {
    say(aPack(FIVE));
    await refresh();
    await refresh();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads stored bytes again when the reader or the settings have changed', async () => {
    web.answer = (request, response) => {
      const known = request.headers['if-none-match'] === '"1"';
      response
        .writeHead(known ? 304 : 200, { etag: '"1"' })
        .end(known ? undefined : aPack(FIVE));
    };
    await refresh();
    await knex('documents').update({ extraction: 'older' });
    await refresh();
    expect(read).toHaveBeenCalledTimes(2);
    await refresh({ event: 'Garden Days 2026' });
    expect(read).toHaveBeenCalledTimes(3);
    await refresh({ event: 'Garden Days 2026' });
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('keeps items that have left a feed', async () => {
    say(aFeed([{ id: 'a', talks: ['Roses at scale'] }]));
    await expect(refresh()).resolves.toMatchObject({ formats: ['feed'] });
    say(aFeed([{ id: 'b', talks: ['Soil as a platform'] }]));
    await refresh();
    await expect(documentTitles()).resolves.toEqual([
      'Recap b of Garden Days 2025',
      'Recap a of Garden Days 2025',
    ]);
  });

  describe('with talks known', () => {
    beforeEach(async () => {
      say(aPack(FIVE), { etag: '"1"' });
      await refresh();
    });

    /** How a run went, and what is known after it. */
    async function runAgain(...settings: Parameters<typeof refresh>) {
      const { lastRun, lastSuccessAt } = await refresh(...settings);
      return {
        status: lastRun?.status,
        error: lastRun?.error,
        everSucceeded: lastSuccessAt !== null,
        known: await titles(),
      };
    }

    /** A run that failed, in words without stack or cause, and changed nothing. */
    const kept = (message: RegExp) => ({
      status: 'error',
      error: expect.stringMatching(
        new RegExp(`^(?!.*caused by).*${message.source}`),
      ),
      everSucceeded: true,
      known: FIVE,
    });

    it.each<[string, () => void, RegExp]>([
      [
        'a page that does not exist',
        () => {
          web.answer = (_, response) => response.writeHead(404).end('no');
        },
        /does not exist \(404\)/,
      ],
      [
        'a server that fails',
        () => {
          web.answer = (_, response) => response.writeHead(500).end('no');
        },
        /could not be read: .*500/,
      ],
      [
        'an endless redirect',
        () => {
          web.answer = (_, response) =>
            response.writeHead(302, { location: '/feed' }).end();
        },
        /redirects without end/,
      ],
      [
        'a redirect to a host that is not allowed',
        () => {
          web.answer = (_, response) =>
            response.writeHead(302, { location: 'http://localhost:1/' }).end();
        },
        /leads to http:\/\/localhost:1\/, which may not be read: .*backend\.reading\.allow/,
      ],
      [
        'a connection that breaks off',
        () => {
          web.answer = (_, response) => {
            response.writeHead(200, { 'content-length': '9999' });
            response.write('lectern: 1\n');
            setTimeout(() => response.destroy(), 20);
          };
        },
        /could not be read/,
      ],
      [
        'binary data',
        () => say(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
        /is binary data/,
      ],
      ['nothing', () => say(''), /is empty/],
      [
        'a web page instead',
        () =>
          say(
            '<!doctype html><html><body><main><h1>Sign in</h1><form></form></main></body></html>',
          ),
        /was a pack; now it is a web page/,
      ],
      [
        'no talks any more',
        () => say('lectern: 1\ntalks: []\n'),
        /speaks of 0 talks now; it spoke of 5/,
      ],
      [
        'far fewer talks',
        () => say(aPack(FIVE.slice(0, 2))),
        /speaks of 2 talks now; it spoke of 5\. What was known is kept/,
      ],
    ])('keeps them in the face of %s', async (_, answer, message) => {
      answer();
      await expect(runAgain()).resolves.toEqual(kept(message));
    });

    it('keeps them when a page is too large', async () => {
      web.answer = (_, response) => {
        const chunk = Buffer.alloc(1024 * 1024, 'x');
        let left = 50;
        const more = () => {
          while (left-- > 0) {
            if (!response.write(chunk)) {
              response.once('drain', more);
              return;
            }
          }
          response.end();
        };
        more();
      };
      await expect(runAgain()).resolves.toEqual(
        kept(/larger than 20971520 bytes\. .*learn\.limits\.maxDocumentBytes/),
      );
    });

    it('keeps them when an answer takes too long', async () => {
      web.answer = (_, response) => {
        response.writeHead(200);
        response.write('lectern: 1\n');
      };
      await expect(runAgain({}, { timeoutMs: 100 })).resolves.toEqual(
        kept(/no complete answer within 100 ms/),
      );
    });

    it('keeps them when the run is stopped', async () => {
      web.answer = (_, response) => {
        response.writeHead(200).write('lectern: 1');
      };
      await expect(runAgain({}, {}, AbortSignal.timeout(100))).resolves.toEqual(
        kept(/The run was stopped/),
      );
    });

    it('keeps them when the host is not allowed any more', async () => {
      await expect(
        runAgain({ url: 'https://other.example.org/x' }),
      ).resolves.toEqual(kept(/may not be read/));
    });
  });

  it('removes what a source does not say any more once the loss is accepted', async () => {
    say(aPack(FIVE));
    await refresh();
    say(aPack(['Moss']));
    await expect(refresh()).resolves.toMatchObject({
      lastRun: { status: 'error' },
    });
    await sources.acceptLoss('blog');
    await expect(refresh()).resolves.toMatchObject({
      lastRun: { status: 'ok' },
    });
    await expect(titles()).resolves.toEqual(['Moss']);
    say(aPack(['Moss']).replace(/talks:[^]*/, 'talks: []'));
    await refresh();
    await expect(titles()).resolves.toEqual(['Moss']);
  });

  it('follows a feed whose end is cut off as far as it goes, and forgets nothing', async () => {
    const feed = aFeed([
      { id: 'a', talks: ['Roses at scale'] },
      { id: 'b', talks: ['Soil as a platform'] },
    ]);
    say(feed);
    await refresh();
    const before = await documentTitles();
    expect(before).toHaveLength(2);
    say(feed.slice(0, feed.indexOf('Recap b') - 5));
    const { lastRun } = await refresh();
    expect(lastRun?.status).not.toBe('ok');
    await expect(documentTitles()).resolves.toEqual(before);
  });

  it('reads no more items of a feed than the limit, and says so', async () => {
    say(
      aFeed(
        Array.from({ length: 60 }, (_, index) => ({
          id: `i${index}`,
          talks: [`Talk number ${index}`],
        })),
      ),
    );
    const summary = await refresh({}, { maxDocuments: 50 });
    expect(summary.documentCount).toBe(50);
    expect(summary.lastRun?.status).toBe('warning');
    expect(
      summary.lastRun?.warnings.map(({ message }) => message),
    ).toContainEqual(expect.stringMatching(/60 items.*50/));
  });

  it('reports HTML where a feed was announced', async () => {
    say('<!doctype html><html><body><p>Sign in</p></body></html>');
    const { lastRun } = await refresh({ format: 'feed' });
    expect(lastRun).toMatchObject({
      status: 'error',
      error: expect.stringMatching(/feed/i),
    });
  });

  it('warns of a page without talks', async () => {
    say('# My holidays\n\nIt rained.\n');
    const { lastRun } = await refresh();
    expect(lastRun).toMatchObject({
      status: 'warning',
      warnings: [{ message: expect.stringMatching(/^No talks were found/) }],
    });
  });
});
