import { readSource } from '@lectern/ingest';
import { aFeed } from '../__testUtils__/documents';
import { DEFAULT_LIMITS } from '../config';
import { extract, extractionKey } from './extract';

const extractFrom = (bytes: Uint8Array) =>
  extract({
    read: readSource,
    location: 'feed.xml',
    url: null,
    bytes,
    format: 'auto',
    limits: DEFAULT_LIMITS,
  });

describe('extract', () => {
  const feed = aFeed([{ id: 'a', talks: ['Roses at scale'] }]);
  const utf16 = Buffer.from(feed, 'utf16le');

  it.each([
    ['UTF-8', Buffer.from(feed)],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
    ['marked UTF-16', Buffer.from(`\ufeff${feed}`, 'utf16le')],
  ])('reads %s', async (_, bytes) => {
    const documents = await extractFrom(bytes);
    expect(documents.map(({ format, title }) => [format, title])).toEqual([
      ['feed', 'Recap a of Garden Days 2025'],
    ]);
  });

  it('reads decisions only where they are asked for', async () => {
    const pack = [
      'lectern: 1',
      'talks:',
      '  - title: Roses',
      'decisions:',
      '  - { kind: hide, talk: soil-1234567 }',
    ].join('\n');
    const read = (decides?: boolean) =>
      extract({
        read: readSource,
        location: 'pack.yaml',
        url: null,
        bytes: Buffer.from(pack),
        format: 'auto',
        decides,
        limits: DEFAULT_LIMITS,
      });
    const [trusted] = await read(true);
    expect(trusted.decisions).toHaveLength(1);
    expect(trusted.warnings).toEqual([]);
    const [other] = await read();
    expect(other.mentions).toHaveLength(1);
    expect(other).not.toHaveProperty('decisions');
    expect(other.warnings).toMatchObject([
      { line: 5, message: expect.stringMatching(/decisions .* are left out/) },
    ]);
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]],
    ['an icon', [0, 0, 1, 0, 1, 0, 16, 16]],
    ['NUL bytes', [0, 0, 0, 0]],
  ])('refuses %s', async (_, bytes) => {
    await expect(extractFrom(Uint8Array.from(bytes))).rejects.toThrow(
      /feed\.xml is binary data/,
    );
  });
});

describe('extractionKey', () => {
  it('differs with the settings', () => {
    const key = (settings: string, decides = false) =>
      extractionKey(settings, { decides });
    expect(key('a')).toBe(key('a'));
    expect(key('a')).not.toBe(key('b'));
    expect(key('a')).not.toBe(key('a', true));
  });
});
