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
    expect(extractionKey('a')).toBe(extractionKey('a'));
    expect(extractionKey('a')).not.toBe(extractionKey('b'));
  });
});
