import { readLinkedData } from '../document/linkedData';
import { asJson, formatFixtures } from '../testing/formatFixtures';
import { UnreadableError } from '../UnreadableError';
import { jsonLdFormat } from './json-ld';
import { weakDate } from './json-ld-values';
import { processorWatch } from '../testing/processorWatch';

const inputOf = (value: unknown) => ({
  source: 'data.jsonld',
  text: typeof value === 'string' ? value : JSON.stringify(value),
  warnings: [],
});
const event = (more: object) => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'GardenCon 2031',
  ...more,
});

describe('json-ld', () => {
  it.each(formatFixtures(__dirname, '../../fixtures/json-ld'))(
    'reads $name',
    ({ read, expected }) => {
      expect(asJson(read())).toEqual(expected);
    },
  );

  it.each([
    ['JSON', '{"title": "x"}'],
    [
      'JSON-LD of another vocabulary',
      '{"@context": "https://www.w3.org/ns/activitystreams", "@type": "Event"}',
    ],
    [
      'a JSON Feed',
      '{"version": "https://jsonfeed.org/version/1", "items": []}',
    ],
    ['nothing', ''],
  ])('does not take %s for its own', (_, text) => {
    expect(jsonLdFormat.detect(inputOf(text))).toBe(false);
  });

  it('makes no talk of a conference, whoever performs there', () => {
    const [document] = jsonLdFormat.read(
      inputOf(event({ performer: { name: 'Ida Moor' } })),
    );
    expect(document.mentions).toEqual([]);
    expect(document.events).toEqual([{ title: 'GardenCon 2031' }]);
  });

  it('knows a video by its platform rather than by its file', () => {
    const [{ mentions }] = jsonLdFormat.read(
      inputOf(
        JSON.stringify({
          '@context': 'https://schema.org',
          '@type': 'VideoObject',
          name: 'Moss - Ida Moor',
          contentUrl: 'https://files.example.org/moss.mp4',
          embedUrl: 'https://www.youtube.com/embed/abcdefghi_-',
        }),
      ),
    );
    expect(mentions).toMatchObject([
      {
        video: 'https://www.youtube.com/embed/abcdefghi_-',
        externalIds: ['youtube:abcdefghi_-'],
      },
    ]);
  });

  it('makes no talk of what is social', () => {
    const [{ mentions, schedule }] = jsonLdFormat.read(
      inputOf(
        event({
          subEvent: [
            { '@type': 'MusicEvent', name: 'Night of Drums' },
            { '@type': 'Event', name: 'Moss', performer: 'Ida Moor' },
          ],
        }),
      ),
    );
    expect(mentions.map(({ title }) => title)).toEqual(['Moss']);
    expect(schedule?.leftOut).toHaveLength(1);
  });

  it('survives events that hold each other', () => {
    const [{ mentions }] = jsonLdFormat.read(
      inputOf({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Event',
            '@id': '#a',
            name: 'A',
            superEvent: { '@id': '#b' },
          },
          {
            '@type': 'Event',
            '@id': '#b',
            name: 'B',
            superEvent: { '@id': '#a' },
          },
          {
            '@type': 'Event',
            '@id': '#c',
            name: 'C',
            superEvent: { '@id': '#c' },
          },
        ],
      }),
    );
    expect(mentions).toEqual([]);
  });

  it.each([
    [
      '2031-05-06',
      { day: '2031-05-06', time: null, instant: null, isUtc: false },
    ],
    [
      '2031-05-06T09:30',
      { day: '2031-05-06', time: '09:30', instant: null, isUtc: false },
    ],
    [
      '2031-05-06T09:30:00+02:00',
      {
        day: '2031-05-06',
        time: '09:30',
        instant: '2031-05-06T07:30:00Z',
        isUtc: false,
      },
    ],
    [
      '2031-05-06T09:30:00Z',
      {
        day: '2031-05-06',
        time: '09:30',
        instant: '2031-05-06T09:30:00Z',
        isUtc: true,
      },
    ],
    ['2031-05-06T09:30:17', null],
    ['2031-05-06T09:30:00.123Z', null],
    ['2031-04-01', null],
    ['2031-02-30', null],
    ['next week', null],
    [{}, null],
  ])('believes %j as far as it can', (value, date) => {
    expect(weakDate(value, '2031-04-01')).toEqual(date);
  });

  it.each([
    ['what is cut off', '{"@context": "https://schema.org", "@type": '],
    ['what describes nothing', '{"@context": "https://schema.org"}'],
  ])('refuses %s', (_, text) => {
    expect(() => jsonLdFormat.read(inputOf(text))).toThrow(UnreadableError);
  });

  it.each([
    [
      'nesting',
      `${'{"@type":"Event","name":"a","subEvent":'.repeat(3_000)}1${'}'.repeat(
        3_000,
      )}`,
    ],
    ['lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['things', `[${'{"@type":"Event","name":"a"},'.repeat(100_000)}1]`],
    ['wrapping', '<!--'.repeat(50_000)],
    ['spaces', `${' '.repeat(200_000)}x`],
  ])('is bounded: %s without end', (_, text) => {
    const took = processorWatch();
    expect(readLinkedData(text).length).toBeLessThanOrEqual(20_000);
    expect(took()).toBeLessThan(2_000);
  });

  it('reads 5,000 talks of one event within seconds', () => {
    const subEvent = Array.from({ length: 5_000 }, (_, index) => ({
      '@type': 'Event',
      name: `Moss ${index}`,
      performer: `Ida Moor`,
    }));
    const took = processorWatch();
    const [{ mentions }] = jsonLdFormat.read(inputOf(event({ subEvent })));
    expect(mentions).toHaveLength(5_000);
    expect(took()).toBeLessThan(5_000);
  });
});
