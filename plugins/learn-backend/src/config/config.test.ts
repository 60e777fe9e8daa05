import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { DEFAULT_LIMITS, readLimits, readSourceConfigs } from '.';

const read = (sources: object[]) =>
  readSourceConfigs(new ConfigReader({ learn: { sources } } as JsonObject));

describe('readSourceConfigs', () => {
  it('reads every kind of source', () => {
    expect(
      read([
        { id: 'blog', url: 'https://blog.example.org/feed.xml' },
        {
          id: 'notes',
          file: 'docs/notes',
          format: 'markdown',
          event: 'Garden Days 2025',
          recommend: false,
          schedule: { frequency: { minutes: 5 }, timeout: { minutes: 1 } },
        },
        { id: 'pack', package: '@example/pack-garden' },
      ]),
    ).toEqual([
      {
        id: 'blog',
        kind: 'url',
        location: 'https://blog.example.org/feed.xml',
        format: 'auto',
        schedule: {
          frequency: { hours: 1 },
          timeout: { minutes: 5 },
          scope: 'global',
        },
      },
      {
        id: 'notes',
        kind: 'file',
        location: 'docs/notes',
        format: 'markdown',
        event: 'Garden Days 2025',
        recommend: false,
        schedule: {
          frequency: { minutes: 5 },
          timeout: { minutes: 1 },
          scope: 'global',
        },
      },
      {
        id: 'pack',
        kind: 'package',
        location: '@example/pack-garden',
        format: 'auto',
        schedule: expect.anything(),
      },
    ]);
  });

  it('tells no list from an empty one', () => {
    expect(readSourceConfigs(new ConfigReader({}))).toBeUndefined();
    expect(read([])).toEqual([]);
  });

  it.each<[object, RegExp]>([
    [{ file: 'x' }, /learn\.sources\[0\]: "id" must be/],
    [{ id: '-x', file: 'x' }, /it is "-x"/],
    [{ id: 'a/b', file: 'x' }, /it is "a\/b"/],
    [{ id: 'a' }, /\("a"\): write exactly one of/],
    [{ id: 'a', file: 'x', package: 'y' }, /write exactly one of/],
    [{ id: 'a', file: ' ' }, /"file" is empty/],
    [{ id: 'a', url: 'ftp://example.org' }, /must be an http or https/],
    [{ id: 'a', url: 'recap.md' }, /for something on disk write "file"/],
    [
      { id: 'a', url: 'https://me:secret@example.org' },
      /user name or password/,
    ],
    [{ id: 'a', package: '../pack' }, /not the name of an npm package/],
    [{ id: 'a', file: 'x', format: 'word' }, /format "word" is not known/],
  ])('refuses %j', (source, message) => {
    expect(() => read([source])).toThrow(message);
  });

  it('refuses an id that is used twice', () => {
    expect(() =>
      read([
        { id: 'a', file: 'x' },
        { id: 'a', file: 'y' },
      ]),
    ).toThrow(/the id "a" is used twice/);
  });
});

describe('readLimits', () => {
  const limits = (values: object) =>
    readLimits(new ConfigReader({ learn: { limits: values } } as JsonObject));

  it('has defaults', () => {
    expect(readLimits(new ConfigReader({}))).toEqual(DEFAULT_LIMITS);
    expect(limits({ maxDocuments: 7, timeout: { seconds: 2 } })).toEqual({
      ...DEFAULT_LIMITS,
      maxDocuments: 7,
      timeoutMs: 2000,
    });
  });

  it('refuses what is no limit', () => {
    expect(() => limits({ maxDocumentBytes: 0 })).toThrow(
      /learn\.limits\.maxDocumentBytes must be a whole number above 0/,
    );
  });
});
