import iconv from 'iconv-lite';
import { readSource } from '../../readSource';
import { asJson, formatFixtures } from '../../testing/formatFixtures';
import { UnreadableError } from '../../UnreadableError';
import { processorWatch } from '../../testing/processorWatch';

const read = (bytes: Uint8Array | string) =>
  readSource({
    source: 'feed',
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  });
const rss = (items: string, encoding = 'utf-8') =>
  `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>Briefe</title>${items}</channel></rss>`;
const item = (title: string) =>
  `<item><title>${title}</title><guid>${title}</guid><description>Worte.</description></item>`;

describe('feeds', () => {
  it.each(formatFixtures(__dirname, '../../../fixtures/feed'))(
    'reads $name',
    ({ read: reading, expected }) => {
      expect(asJson(reading())).toEqual(expected);
    },
  );

  it.each([
    ['windows-1251', 'windows-1251', 'Доклад'],
    ['iso-8859-1', 'iso-8859-1', 'Füße'],
    ['utf-16 without a mark', 'utf-16le', 'Größe'],
    ['koi8-r', 'koi8-r', 'Доклад'],
    ['shift_jis', 'shift_jis', '講演'],
  ])('reads %s', (_, encoding, title) => {
    const declared = encoding.startsWith('utf-16') ? 'utf-16' : encoding;
    const xml = rss(item(title), declared);
    expect(read(iconv.encode(xml, encoding))[0].title).toBe(title);
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s with a mark', encoding => {
    const xml = rss(item('Größe'), 'utf-16');
    expect(read(iconv.encode(xml, encoding, { addBOM: true }))[0].title).toBe(
      'Größe',
    );
  });

  it('does not believe a declaration that lies', () => {
    expect(read(rss(item('Füße'), 'iso-8859-1'))[0].title).toBe('Füße');
  });

  it('reads a JSON Feed whose item is a recording', () => {
    const [document] = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'OwlConf 2031',
        items: [
          {
            id: '1',
            title: 'Owls at Night - Ida Moor',
            content_text: 'Owls hunt by ear.',
            attachments: [
              {
                url: 'https://files.example.org/owls.mp4',
                mime_type: 'video/mp4',
                duration_in_seconds: 1500,
              },
            ],
          },
        ],
      }),
    );
    expect(document.mentions).toMatchObject([
      {
        title: 'Owls at Night',
        speakers: [{ name: 'Ida Moor' }],
        event: 'OwlConf 2031',
        duration: 25,
        video: 'https://files.example.org/owls.mp4',
      },
    ]);
  });

  it('keeps the id of a video that is given another title', () => {
    const idOf = (title: string) =>
      read(
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>yt:video:aaaaaaaaaaa</id><title>${title}</title><link rel="alternate" href="https://www.youtube.com/watch?v=aaaaaaaaaaa"/></entry></feed>`,
      )[0].mentions[0].id;
    expect(idOf('Owls at Night')).toBe(idOf('Owls at Night (re-upload)'));
  });

  it('reads podcasts as writing', () => {
    const [document] = read(
      rss(
        `<item><title>Episode 7</title><enclosure url="https://pod.example.org/7.mp3" type="audio/mpeg" length="1"/><description>Notes.</description></item>`,
      ),
    );
    expect(document.mentions).toEqual([]);
    expect(document.schedule).toBeUndefined();
  });

  it.each([
    ['videos without end', 20_000],
    ['titles without end', 1],
  ])('is bounded: %s', (_, count) => {
    const title = count === 1 ? 'a - '.repeat(300_000) : 'Owls - Ida Moor';
    const entry = (index: number) =>
      `<item><title>${title}</title><link>https://youtu.be/${String(
        index,
      ).padStart(11, 'a')}</link><description>x</description></item>`;
    const took = processorWatch();
    const documents = read(
      rss(
        Array.from({ length: count }, (_one, index) => entry(index)).join(''),
      ),
    );
    expect(documents.length).toBeLessThanOrEqual(2000);
    expect(took()).toBeLessThan(15_000);
  });

  it('refuses a feed of which nothing is whole', () => {
    expect(() => read('<rss><channel><item><title>x')).toThrow(UnreadableError);
  });
});
