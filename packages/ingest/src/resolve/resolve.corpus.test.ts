import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { z } from 'zod';
import type { Mention, ResolveInput } from '../model';
import { readSource } from '../readSource';
import { corpusFile } from '../testing/corpora';
import { processorWatch } from '../testing/processorWatch';
import { resolve } from './resolve';
import { Resolver } from './Resolver';
import { aDocument, aMention, shuffled } from './testing';

/** Twenty shuffles of tens of thousands of talks take minutes. */
const LONG = 1_800_000;

function read(name: string): ResolveInput['documents'] | null {
  const file = corpusFile(name);
  if (!file) return null;
  const found = fs.readFileSync(file);
  const bytes = name.endsWith('.gz') ? zlib.gunzipSync(found) : found;
  return readSource({ source: name, bytes }).map(document => ({
    document,
    recommends: false,
  }));
}

function readAll(...names: string[]): ResolveInput['documents'] | null {
  const all = names.flatMap(name => read(name) ?? []);
  return all.length > 0 ? all : null;
}

/** The seeds of the orders in which the documents give something else. */
function ordersThatDiffer(
  documents: ResolveInput['documents'],
  times: number,
): number[] {
  const expected = JSON.stringify(resolve({ documents }));
  return Array.from({ length: times }, (_, i) => i + 1).filter(
    seed => JSON.stringify(resolve(shuffled({ documents }, seed))) !== expected,
  );
}

const rowSchema = z.object({
  id: z.string(),
  event: z.string(),
  event_slug: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  speakers: z.array(z.string()).nullable(),
  video_provider: z.string().nullable(),
  video_id: z.string().nullable(),
  start_cue: z.string().nullable(),
  children: z.number(),
});

/** The rows of the events as documents: they are a table of what the files of the events said, and no format by themselves. */
function readRubyEvents(): ResolveInput['documents'] {
  const file = corpusFile('rubyevents/rubyevents-talks.jsonl.gz');
  if (!file) return [];
  const bySlug = new Map<string, Mention[]>();
  const lines = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8');
  lines.split('\n').forEach((line, i) => {
    const row = line ? rowSchema.parse(JSON.parse(line)) : null;
    if (!row || row.children > 0) return;
    const cue = row.start_cue ? `&t=${i}` : '';
    const mention = aMention(`${row.event_slug}/${row.id}/${i}`, row.title, {
      event: row.event,
      day: row.date,
      speakers: (row.speakers ?? []).map(name => ({
        name,
        organization: null,
      })),
      video:
        row.video_provider === 'youtube'
          ? `https://www.youtube.com/watch?v=${row.video_id}${cue}`
          : null,
      externalIds: [`rubyevents:${row.id}`],
    });
    bySlug.set(row.event_slug, [
      ...(bySlug.get(row.event_slug) ?? []),
      mention,
    ]);
  });
  return [...bySlug].map(([slug, mentions]) => ({
    recommends: false,
    document: aDocument(`rubyevents/${slug}`, mentions, {
      format: 'rubyevents',
      events: [{ title: mentions[0]?.event ?? slug }],
    }),
  }));
}

describe('the talks of two large collections', () => {
  const pyvideo = read('pyvideo/pyvideo-talks.jsonl.gz');
  const documents = pyvideo && [...pyvideo, ...readRubyEvents()];
  it(
    'are resolved in 20 s, and one more document of them in 50 ms',
    () => {
      if (!documents) return;
      const timeOf = (work: () => void) => {
        const took = processorWatch();
        work();
        return took();
      };
      const resolver = new Resolver({ documents: [] });
      const whole = timeOf(() => {
        for (const { document } of documents) resolver.add(document, false);
        resolver.changes();
      });
      expect(whole).toBeLessThan(20_000);
      const { talks } = resolver.resolution();
      expect(talks.length).toBeGreaterThan(30_000);

      const times = Array.from({ length: 31 }, (_, n) => {
        const mentions = Array.from({ length: 15 }, (__, i) => {
          const talk = talks[(n * 977 + i * 1_409) % talks.length];
          return aMention(`recap/${n}/${i}`, talk?.title ?? '', {
            speakers: (talk?.presenters ?? []).map(({ name }) => ({
              name,
              organization: i % 3 ? null : `Company ${(n + i) % 40}`,
            })),
          });
        });
        return timeOf(() => {
          resolver.add(aDocument(`recap/${n}`, mentions), true);
          resolver.changes();
        });
      }).sort((a, b) => a - b);
      process.stderr.write(
        `${talks.length} talks in ${Math.round(
          whole,
        )} ms; one document: median ${times[15]?.toFixed(
          1,
        )} ms, longest ${times[30]?.toFixed(1)} ms\n`,
      );
      expect(times[15]).toBeLessThan(50);
    },
    LONG,
  );

  it(
    'are the same to the byte in whatever order they come',
    () => {
      if (!documents) return;
      const times = Number(process.env.LECTERN_SHUFFLES ?? 20);
      expect(ordersThatDiffer(documents, times)).toEqual([]);
    },
    LONG,
  );
});

describe('one schedule', () => {
  const democon = [
    'schedule-xml/pretalx-democon-2022.xml',
    'schedule-json/pretalx-democon-2022.json',
    'ics/pretalx-democon-2022.ics',
  ];

  it('in three formats gives each talk once', () => {
    const documents = readAll(...democon);
    if (!documents) return;
    const { talks } = resolve({ documents });
    // The calendar has one talk more, on a day outside of the conference.
    expect(talks).toHaveLength(36);
    expect(talks.filter(({ mentions }) => mentions.length === 3)).toHaveLength(
      35,
    );
  });

  it('downloaded twice gives the talks of the second time, retitled ones among them', () => {
    const [before, after] = [
      'ics/sched-kubecon-eu-2026-day-before.ics',
      'ics/sched-kubecon-eu-2026.ics',
    ].map(read);
    if (!before || !after) return;
    const both = resolve({ documents: [...before, ...after] });
    const one = resolve({ documents: after });
    // One session of the day before has become another, under the same id.
    expect(both.talks.length).toBeLessThanOrEqual(one.talks.length + 2);
  });
});

describe('documents of a folder', () => {
  it(
    'are the same to the byte in a thousand orders',
    () => {
      const folder = process.env.LECTERN_DOCUMENTS;
      if (!folder) {
        process.stderr.write(
          'SKIPPED: LECTERN_DOCUMENTS names a folder of articles to be shuffled.\n',
        );
        return;
      }
      const documents = fs.readdirSync(folder).flatMap(name =>
        readSource({
          source: name,
          bytes: fs.readFileSync(path.join(folder, name)),
        }).map(document => ({ document, recommends: true })),
      );
      expect(documents.length).toBeGreaterThan(0);
      expect(ordersThatDiffer(documents, 1_000)).toEqual([]);
    },
    LONG,
  );
});
