import type { LearnSourceContent } from '@lectern/backstage-plugin-learn-node';
import { DEFAULT_LIMITS, DEFAULT_SCHEDULE, type SourceConfig } from '../config';
import { ModuleSourceReader } from './ModuleSourceReader';

const source: SourceConfig = {
  id: 'garden',
  kind: 'module',
  location: 'The garden',
  format: 'auto',
  schedule: DEFAULT_SCHEDULE,
};

function fetch(content: LearnSourceContent, limits: object = {}) {
  const provider = {
    id: 'garden',
    location: 'The garden',
    fetch: jest.fn(async () => content),
  };
  const known = new Map([
    ['garden/a', { etag: '"1"', lastModifiedAt: '2031-01-01T00:00:00Z' }],
  ]);
  const { signal } = new AbortController();
  return new ModuleSourceReader({
    providers: new Map([['garden', provider]]),
    limits: { ...DEFAULT_LIMITS, ...limits },
  }).fetch(source, { known, signal });
}

describe('ModuleSourceReader', () => {
  it('gives texts and bytes, and what has not changed', async () => {
    const result = await fetch({
      documents: [
        { location: 'a', content: null },
        { location: 'b', content: 'text', url: 'https://example.org/b' },
        {
          location: 'https://example.org/c',
          content: Buffer.from('bytes'),
          etag: '"2"',
        },
      ],
      failed: ['d'],
      warnings: [{ document: 'd', line: null, message: 'Not today.' }],
    });
    expect(
      result.documents.map(document => [
        document.location,
        document.bytes && String(document.bytes),
        document.url,
        document.etag,
      ]),
    ).toEqual([
      ['garden/a', null, null, '"1"'],
      ['garden/b', 'text', 'https://example.org/b', null],
      ['https://example.org/c', 'bytes', null, '"2"'],
    ]);
    expect(result.failed).toEqual(['garden/d']);
    expect(result.warnings).toMatchObject([{ message: 'Not today.' }]);
  });

  it('holds modules to the limits of all sources', async () => {
    const documents = ['a', 'b', 'c', 'd'].map(location => ({
      location,
      content: location === 'b' ? 'too long' : 'x',
    }));
    await expect(
      fetch({ documents }, { maxDocuments: 3, maxDocumentBytes: 5 }),
    ).resolves.toMatchObject({
      documents: [{ location: 'garden/a' }, { location: 'garden/c' }],
      failed: ['garden/b', 'garden/d'],
      warnings: [
        {
          document: 'garden/b',
          message: expect.stringMatching(/larger than 5/),
        },
        { message: expect.stringMatching(/There are 4 documents/) },
      ],
    });
  });

  it('reads one of two documents of a name', async () => {
    await expect(
      fetch({
        documents: [
          { location: 'a', content: 'one' },
          { location: 'a', content: 'two' },
        ],
      }),
    ).resolves.toMatchObject({
      documents: [{ location: 'garden/a' }],
      warnings: [{ message: expect.stringMatching(/two documents/) }],
    });
  });

  it('does not wait for a module that never ends', async () => {
    const reader = new ModuleSourceReader({
      providers: new Map([
        [
          'garden',
          {
            id: 'garden',
            location: 'The garden',
            fetch: () => new Promise<LearnSourceContent>(() => {}),
          },
        ],
      ]),
      limits: DEFAULT_LIMITS,
    });
    await expect(
      reader.fetch(source, {
        known: new Map(),
        signal: AbortSignal.timeout(20),
      }),
    ).rejects.toThrow(/timeout/);
  });

  it('says what a module should have given', async () => {
    const nothing = {} as unknown as LearnSourceContent;
    await expect(fetch(nothing)).rejects.toThrow(
      'The module that brings the source "garden" gives no list of documents',
    );
  });

  it('says where a module has gone', async () => {
    const reader = new ModuleSourceReader({
      providers: new Map(),
      limits: DEFAULT_LIMITS,
    });
    const { signal } = new AbortController();
    await expect(
      reader.fetch(source, { known: new Map(), signal }),
    ).rejects.toThrow('No module brings the source "garden"');
  });
});
