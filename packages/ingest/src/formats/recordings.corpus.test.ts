import fs from 'node:fs';
import zlib from 'node:zlib';
import { stringify } from 'yaml';
import type { ReadDocument } from '../model';
import { readSource } from '../readSource';
import { corpusFile } from '../testing/corpora';
import { processorWatch } from '../testing/processorWatch';

/** Reads the records of a file of JSON lines. */
function linesOf(bytes: Buffer): Array<Map<string, unknown>> {
  return bytes
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => new Map<string, unknown>(Object.entries(JSON.parse(line))));
}

function sum(
  documents: ReadDocument[],
  count: (one: ReadDocument) => number,
): number {
  return documents.reduce((total, one) => total + count(one), 0);
}

const sessions = ({ schedule }: ReadDocument) => schedule?.sessions ?? 0;
const leftOut = ({ schedule }: ReadDocument) => schedule?.leftOut.length ?? 0;

/** Calls back with the bytes of a file, where it is there. */
function withFile(name: string, test: (bytes: Buffer) => void): void {
  const file = corpusFile(name);
  if (file) test(fs.readFileSync(file));
}

describe('real feeds', () => {
  it.each([
    ['debug-podcast-feedburner.rss.xml', 43],
    ['ibash-windows1251.rss.xml', 50],
    ['influxdata-jsonfeed11-doctored.json', 3],
    ['jn-iso8859-1.rss.xml', 40],
    ['lincoln-loop-blog-NOT-WELLFORMED.rss.xml', 10],
    ['openlineage-blog.feed.json', 39],
    ['rsscom-blog-wordpress.rss.xml', 100],
    ['rust-blog.atom.xml', 10],
    ['youtube-channel.atom.xml', 15],
    ['youtube-gdata-playlist-2014-legacy.atom.xml', 25],
  ])('%s has %d items', (name, items) =>
    withFile(`feeds/${name}`, bytes => {
      const documents = readSource({ source: name, bytes });
      expect(documents).toHaveLength(items);
      expect(new Set(documents.map(({ source }) => source)).size).toBe(items);
      expect(documents.every(({ format }) => format === 'feed')).toBe(true);
      expect(
        documents.flatMap(({ title }) => title ?? []).join(''),
      ).not.toMatch(/\uFFFD|Ã©|Ð\S/);
    }),
  );

  it('says where a feed is not well-formed', () =>
    withFile('feeds/lincoln-loop-blog-NOT-WELLFORMED.rss.xml', bytes => {
      const [{ warnings }] = readSource({ source: 'feed', bytes });
      expect(warnings).toContainEqual({
        line: 273,
        message: expect.stringContaining('not well-formed'),
      });
    }));

  it('reads each video of a channel', () =>
    withFile('feeds/youtube-channel.atom.xml', bytes => {
      const documents = readSource({ source: 'feed', bytes });
      for (const { mentions, url } of documents) {
        expect(mentions).toHaveLength(1);
        expect(mentions[0].externalIds?.[0]).toMatch(/^youtube:[\w-]{11}$/);
        expect(mentions[0].video).toBe(url);
      }
    }));

  it('leaves out what is filed as music', () =>
    withFile('feeds/youtube-gdata-playlist-2014-legacy.atom.xml', bytes => {
      const documents = readSource({ source: 'feed', bytes });
      // A playlist of music: what says so is left out.
      expect(sum(documents, sessions)).toBe(25);
      expect(sum(documents, leftOut)).toBeGreaterThan(10);
      const timed = documents.flatMap(({ mentions }) => mentions);
      expect(timed.every(({ duration }) => duration !== undefined)).toBe(true);
    }));
});

describe('real JSON-LD', () => {
  it('reads an event without dates', () =>
    withFile('jsonld/event-communitydayforjava-2026.html', bytes => {
      const [{ events, mentions }] = readSource({ source: 'page', bytes });
      expect(mentions).toEqual([]);
      expect(events).toMatchObject([
        { title: 'Community Day for Java 2026', format: 'in-person' },
      ]);
      expect(events[0].startDate).toBeUndefined();
    }));

  it('reads a piece of a page', () =>
    withFile('jsonld/event-fullstackeurope-2019-snippet.html', bytes => {
      const [{ events, mentions }] = readSource({ source: 'page', bytes });
      expect(mentions).toEqual([]);
      expect(events).toMatchObject([
        {
          title: 'Full Stack Europe',
          startDate: '2019-10-23',
          endDate: '2019-10-25',
        },
      ]);
    }));

  it('reads a video wrapped in other metadata', () =>
    withFile('jsonld/videoobject-wasmcloud-2026-04-15-metadata.json', bytes => {
      const documents = readSource({ source: 'metadata', bytes });
      expect(documents).toHaveLength(1);
      const [{ format, mentions }] = documents;
      expect(format).toBe('json-ld');
      expect(mentions).toMatchObject([
        {
          title:
            'WASI P3 Roadmap, wasmCloud Secrets Plugin & NATS Messaging Interface',
          duration: 57,
          day: null,
          externalIds: ['youtube:DwmoGmXHdDM'],
        },
      ]);
    }));
});

describe('pyvideo', () => {
  it(
    'reads all of it',
    () =>
      withFile('pyvideo/pyvideo-talks.jsonl.gz', compressed => {
        const bytes = zlib.gunzipSync(compressed);
        const rows = linesOf(bytes);
        const named = new Set(
          rows.flatMap(row => [row.get('speakers')].flat().map(String)),
        );
        expect(rows).toHaveLength(21_715);
        expect(named.size).toBe(13_071);

        const took = processorWatch();
        const documents = readSource({ source: 'pyvideo.jsonl', bytes });
        expect(took()).toBeLessThan(60_000);

        expect(documents).toHaveLength(540);
        expect(sum(documents, sessions)).toBe(21_715);
        const mentions = documents.flatMap(one => one.mentions);
        expect(mentions.length + sum(documents, leftOut)).toBe(21_715);
        expect(mentions.length).toBeGreaterThan(21_300);
        expect(new Set(mentions.map(({ id }) => id)).size).toBe(
          mentions.length,
        );

        const byLine = new Map(mentions.map(one => [one.line, one]));
        const lost = rows.flatMap((row, index) => {
          const mention = byLine.get(index + 1);
          const people = mention?.speakers.map(({ name }) => name) ?? [];
          return mention
            ? [row.get('speakers')]
                .flat()
                .map(name =>
                  String(name).normalize('NFC').replace(/\s+/g, ' ').trim(),
                )
                .filter(name => !people.includes(name))
            : [];
        });
        // Whoever is not taken over is nobody.
        expect(
          [...new Set(lost)].filter(
            name =>
              !/various|unknown|speakers?|panel|multiple|^todo$|^[\W\d]*$/i.test(
                name,
              ),
          ),
        ).toEqual([]);
        const languages = new Set(
          mentions.flatMap(({ language }) => language ?? []),
        );
        expect([...languages].every(tag => /^[a-z]{2}$/.test(tag))).toBe(true);
      }),
    120_000,
  );
});

describe('RubyEvents', () => {
  /** Rows as they were before they were flattened: parts within their recordings, one file for each event. */
  function filesOf(rows: Array<Map<string, unknown>>): Map<string, string> {
    const records = rows.map(row => ({
      row,
      record: {
        id: row.get('id'),
        title: row.get('title'),
        event_name: row.get('event'),
        kind: row.get('kind'),
        date: row.get('date'),
        speakers: row.get('speakers'),
        track: row.get('track'),
        language: row.get('language'),
        video_provider: row.get('raw_video_provider'),
        video_id: row.get('video_id'),
        slides_url: row.get('slides_url'),
        description: row.get('description'),
        start_cue: row.get('start_cue'),
        end_cue: row.get('end_cue'),
        status: row.get('status'),
        talks: new Array<unknown>(),
      },
    }));
    const byId = new Map(
      records.map(({ row, record }) => [
        `${row.get('event_slug')}/${row.get('id')}`,
        record,
      ]),
    );
    const files = new Map<string, unknown[]>();
    for (const { row, record } of records) {
      const slug = String(row.get('event_slug'));
      const parent = byId.get(`${slug}/${row.get('parent_id')}`);
      if (row.get('parent_id') && parent) parent.talks.push(record);
      else files.set(slug, [...(files.get(slug) ?? []), record]);
    }
    return new Map([...files].map(([slug, list]) => [slug, stringify(list)]));
  }

  it(
    'reads all of it',
    () =>
      withFile('rubyevents/rubyevents-talks.jsonl.gz', compressed => {
        const rows = linesOf(zlib.gunzipSync(compressed));
        expect(rows).toHaveLength(10_982);
        const held = rows.filter(row => Number(row.get('children')) > 0);
        expect(rows.length - held.length).toBe(10_312);

        const documents = [...filesOf(rows)].flatMap(([slug, text]) =>
          readSource({
            source: `data/x/${slug}/videos.yml`,
            bytes: Buffer.from(text),
          }),
        );
        expect(documents.every(({ format }) => format === 'rubyevents')).toBe(
          true,
        );
        expect(sum(documents, sessions)).toBe(10_982);
        const mentions = documents.flatMap(one => one.mentions);
        expect(mentions.length + sum(documents, leftOut)).toBe(10_982);
        // Recordings that hold others are left out, with what is no talk by its kind.
        const noTalks = rows.filter(row =>
          ['intro', 'outro', 'gameshow'].includes(String(row.get('kind'))),
        );
        expect(mentions.length).toBeLessThanOrEqual(10_312 - noTalks.length);
        expect(mentions.length).toBeGreaterThan(10_312 - noTalks.length - 60);

        const titles = new Set(
          rows.map(row => String(row.get('title')).replace(/\s+/g, ' ').trim()),
        );
        const changed = mentions.filter(({ title }) => !titles.has(title));
        expect(changed.length).toBeLessThan(mentions.length / 500);
        const people = new Set(
          mentions.flatMap(one => one.speakers.map(({ name }) => name)),
        );
        // 4,575 are named; those who only open or close are no speakers of a talk.
        expect(people.size).toBeGreaterThan(4_500);
        expect(people.size).toBeLessThanOrEqual(4_575);
      }),
    120_000,
  );
});
