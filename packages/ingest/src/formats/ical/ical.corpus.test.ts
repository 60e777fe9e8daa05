import fs from 'node:fs';
import type { ReadDocument } from '../../model';
import { readSource } from '../../readSource';
import { corpusFile } from '../../testing/corpora';
import { processorWatch } from '../../testing/processorWatch';

/** What is in the files was counted when they were collected; people only where a file names them in a place of their own. */
const FILES: Array<{
  name: string;
  sessions: number;
  /** Null where nobody counted. */
  speakers: number | null;
  /** What the first event fact says; empty where there is none. */
  event: Record<string, unknown>;
}> = [
  {
    name: 'ics/cfgmgmtcamp-2019-malformed.ics',
    sessions: 114,
    speakers: null,
    event: {
      title: 'Config Management Camp 2019',
      startDate: '2019-02-04',
      endDate: '2019-02-05',
      timezone: 'Europe/Brussels',
    },
  },
  {
    name: 'ics/fosdem-2024-companion-bookmarks.ics',
    sessions: 26,
    speakers: 29,
    event: {
      title: 'FOSDEM 2024',
      startDate: '2024-02-03',
      endDate: '2024-02-04',
    },
  },
  {
    name: 'ics/lanyrd-nodejs-conferences.ics',
    sessions: 9,
    speakers: null,
    event: {
      title: 'Dyncon 2011',
      startDate: '2011-03-12',
      endDate: '2011-03-13',
    },
  },
  {
    name: 'ics/moca-2024-same-uid.ics',
    sessions: 88,
    speakers: 69,
    event: {},
  },
  {
    name: 'ics/pretalx-democon-2022.ics',
    sessions: 36,
    speakers: null,
    event: {},
  },
  {
    name: 'ics/pycon-us-2025.ics',
    sessions: 224,
    speakers: null,
    event: { startDate: '2025-05-14', endDate: '2025-05-19' },
  },
  {
    name: 'ics/sched-jococruise-2020.ics',
    sessions: 464,
    speakers: null,
    event: { title: 'JoCo Cruise 2020' },
  },
  {
    name: 'ics/sched-kubecon-eu-2026-day-before.ics',
    sessions: 596,
    speakers: null,
    event: { title: 'KubeCon + CloudNativeCon Europe 2026' },
  },
  {
    name: 'ics/sched-kubecon-eu-2026.ics',
    sessions: 596,
    speakers: null,
    event: {
      title: 'KubeCon + CloudNativeCon Europe 2026',
      website: 'https://kccnceu2026.sched.com/',
    },
  },
  {
    name: 'schedule-xml/pretalx-democon-2022.xcal',
    sessions: 35,
    speakers: 31,
    event: {},
  },
];

const read = (file: string, source: string): ReadDocument =>
  readSource({ source, bytes: fs.readFileSync(file) })[0];

describe('real calendars', () => {
  it.each(FILES)('reads $name', ({ name, sessions, speakers, event }) => {
    const file = corpusFile(name);
    if (!file) return;
    const took = processorWatch();
    const document = read(file, name);
    const milliseconds = took();
    expect(milliseconds).toBeLessThan(3000);
    expect(document.format).toBe('ical');
    expect(document.schedule?.sessions).toBe(sessions);
    const counted = document.schedule?.speakers ?? null;
    expect(speakers === null ? null : counted).toBe(speakers);
    expect(document.events[0] ?? {}).toMatchObject(event);
    const ids = document.mentions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(document)).not.toMatch(/[\w.]@(?!@)[\w-]+\.\w/);
  });

  it('keeps the mentions of a calendar that is fetched again', () => {
    const [before, after] = [
      corpusFile('ics/sched-kubecon-eu-2026-day-before.ics'),
      corpusFile('ics/sched-kubecon-eu-2026.ics'),
    ].map(file => file && read(file, 'all.ics'));
    if (!before || !after) return;
    const known = new Set(before.mentions.map(({ id }) => id));
    const fresh = after.mentions.filter(({ id }) => !known.has(id));
    // Slots that were breaks the day before.
    expect(fresh.length).toBeLessThan(6);
    const titles = new Map(before.mentions.map(({ id, title }) => [id, title]));
    const renamed = after.mentions.filter(
      ({ id, title }) => known.has(id) && titles.get(id) !== title,
    );
    expect(renamed.length).toBeLessThan(9);
  });

  it('finds nearly everybody whom Sched names', () => {
    const file = corpusFile('ics/sched-kubecon-eu-2026.ics');
    if (!file) return;
    const { mentions } = read(file, 'all.ics');
    const named = mentions.filter(({ speakers }) => speakers.length > 0);
    expect(named.length).toBeGreaterThan(430);
    expect(
      named
        .flatMap(({ speakers }) => speakers)
        .filter(({ name }) => /[,;|]|\band\b/.test(name)),
    ).toEqual([]);
  });
});
