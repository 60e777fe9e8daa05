import fs from 'node:fs';
import type { ReadDocument } from '../model';
import { readSource } from '../readSource';
import { corpusFile } from '../testing/corpora';
import { processorWatch } from '../testing/processorWatch';

/** What is known of a file: its sessions and speakers, and what its readers must make of it. */
interface Known {
  sessions: number;
  /** Null where nobody has counted them. */
  speakers: number | null;
  talks: number;
  event?: object;
}

const XML: Record<string, Known> = {
  'schedule-xml/31c3-2014.xml': {
    sessions: 138,
    speakers: 197,
    talks: 138,
    event: { startDate: '2014-12-27', endDate: '2014-12-30' },
  },
  'schedule-xml/38c3-2024-hub.xml': {
    sessions: 1007,
    speakers: 567,
    talks: 925,
    event: {
      title: '38C3',
      startDate: '2024-12-27',
      endDate: '2024-12-30',
      timezone: 'Europe/Berlin',
    },
  },
  'schedule-xml/europython-2014-other-dialect.xml': {
    sessions: 188,
    speakers: 117,
    talks: 140,
  },
  'schedule-xml/fosdem-2007.xml': {
    sessions: 215,
    speakers: 204,
    talks: 215,
    event: { title: 'FOSDEM 2007', startDate: '2007-02-25' },
  },
  'schedule-xml/fosdem-2018.xml': {
    sessions: 689,
    speakers: 651,
    talks: 684,
    event: {
      title: 'FOSDEM 2018',
      startDate: '2018-02-03',
      endDate: '2018-02-04',
    },
  },
  'schedule-xml/fosdem-2024-pretalx.xml': {
    sessions: 876,
    speakers: 942,
    talks: 870,
    event: {
      title: 'FOSDEM 2024',
      startDate: '2024-02-03',
      endDate: '2024-02-04',
      timezone: 'Europe/Brussels',
    },
  },
  'schedule-xml/froscon-2013.xml': {
    sessions: 123,
    speakers: 108,
    talks: 123,
    event: { startDate: '2013-08-24', endDate: '2013-08-25' },
  },
  'schedule-xml/pretalx-democon-2022.xml': {
    sessions: 35,
    speakers: 31,
    talks: 35,
    event: {
      title: 'DemoCon',
      startDate: '2022-09-06',
      endDate: '2022-09-08',
      timezone: 'Europe/Berlin',
    },
  },
};

const JSON_FILES: Record<string, Known> = {
  'schedule-json/36c3-2019-everything.json': {
    sessions: 1351,
    speakers: 878,
    talks: 1237,
    event: { startDate: '2019-12-27', endDate: '2019-12-30' },
  },
  'schedule-json/frab-camp2019.json': {
    sessions: 79,
    speakers: 90,
    talks: 78,
    event: {
      startDate: '2019-08-21',
      endDate: '2019-08-25',
      timezone: 'Europe/Berlin',
    },
  },
  'schedule-json/hub-38c3-v2-config-only.json': {
    sessions: 0,
    speakers: 0,
    talks: 0,
    event: { title: '38C3', timezone: 'Europe/Berlin' },
  },
  'schedule-json/invalid-example.json': {
    sessions: 1,
    speakers: 1,
    talks: 1,
    event: { timezone: 'Europe/Zurich' },
  },
  'schedule-json/pretalx-democon-2020.json': {
    sessions: 36,
    speakers: 27,
    talks: 36,
    event: { title: 'DemoCon', timezone: 'UTC' },
  },
  'schedule-json/pretalx-democon-2022.json': {
    sessions: 35,
    speakers: 31,
    talks: 35,
    event: { title: 'DemoCon', timezone: 'Europe/Berlin' },
  },
  'schedule-json/pretalx-rc3-channels-2020.json': {
    sessions: 48,
    speakers: 56,
    talks: 48,
    event: { title: 'rC3 Channels', startDate: '2020-12-27' },
  },
  'schedule-json/pycon-us-2025-conference.json': {
    sessions: 163,
    speakers: null,
    talks: 129,
  },
  'schedule-json/pyconfr-2025-pretalx-api.json': {
    sessions: 75,
    speakers: 81,
    talks: 75,
  },
};

const SESSIONIZE: Record<string, Known> = {
  'sessionize/all-global-azure-linz-2020.json': {
    sessions: 29,
    speakers: 28,
    talks: 28,
  },
  'sessionize/all-global-azure-linz-2023-empty.json': {
    sessions: 0,
    speakers: 0,
    talks: 0,
  },
  'sessionize/all-global-azure-linz-2024.json': {
    sessions: 15,
    speakers: 16,
    talks: 15,
  },
  'sessionize/all-qaorthehwy.json': { sessions: 46, speakers: 43, talks: 38 },
  'sessionize/gridsmart-droidcon-london-2024.json': {
    sessions: 137,
    speakers: 117,
    talks: 107,
  },
  'sessionize/gridsmart-droidcon-nyc-2018.json': {
    sessions: 75,
    speakers: 76,
    talks: 71,
  },
  'sessionize/sessions-droidcon-london-2024.json': {
    sessions: 107,
    speakers: 117,
    talks: 107,
  },
  'sessionize/speakers-droidcon-london-2024.json': {
    sessions: 0,
    speakers: 117,
    talks: 0,
  },
};

const FILES = Object.entries({ ...XML, ...JSON_FILES, ...SESSIONIZE });

/** Says once, and loudly, where there are no corpora. */
const describeHere = corpusFile('schedule-xml') ? describe : describe.skip;

/** The one document of a file. */
function documentOf(name: string): ReadDocument {
  const file = corpusFile(name);
  if (!file) throw new Error(`${name} is missing from the corpora.`);
  return readSource({ source: name, bytes: fs.readFileSync(file) })[0];
}

describeHere('schedules of real conferences', () => {
  it.each(FILES)('%s', (name, known) => {
    const took = processorWatch();
    const document = documentOf(name);
    const milliseconds = took();
    const { schedule, mentions, events } = document;
    expect(milliseconds).toBeLessThan(5000);
    expect(document.format).toBe(name.split('/')[0]);
    expect(schedule?.sessions).toBe(known.sessions);
    expect(known.speakers ?? schedule?.speakers).toBe(schedule?.speakers);
    expect(mentions).toHaveLength(known.talks);
    expect(mentions.length + (schedule?.leftOut.length ?? 0)).toBe(
      known.sessions,
    );
    expect(events).toMatchObject(known.event ? [known.event] : []);
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(known.talks);
    // Those who gave the data put this in place of all mail addresses.
    expect(JSON.stringify(mentions)).not.toMatch(
      /(?<![@\w])someone@example\.org/,
    );
    for (const { day, start: time, title } of mentions) {
      expect(title).toBeTruthy();
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(time).toMatch(/^\d\d:\d\d$/);
    }
  });
});

describeHere('what they say', () => {
  const withId = (document: ReadDocument, id: string) =>
    document.mentions.find(({ externalIds }) => externalIds?.includes(id));

  it('gives talks after midnight the date they are on', () => {
    const { mentions } = documentOf('schedule-xml/38c3-2024-hub.xml');
    const night = mentions.filter(
      ({ start, day }) => (start ?? '') < '04:00' && day === '2024-12-28',
    );
    expect(night.length).toBeGreaterThan(5);
    for (const { startsAt } of night) {
      expect(startsAt).toMatch(/^2024-12-2(?:7T23|8T0[0-2])/);
    }
  });

  it('finds the recordings of FOSDEM 2018, and no other videos', () => {
    const { mentions, schedule } = documentOf('schedule-xml/fosdem-2018.xml');
    const videos = mentions.flatMap(({ video }) => video ?? []);
    const own = videos.filter(url => url.includes('//video.fosdem.org/2018/'));
    expect(videos.length).toBeGreaterThan(600);
    expect(own.length).toBeGreaterThan(videos.length * 0.99);
    const off = schedule?.leftOut.filter(
      ({ reason }) => reason === 'cancelled',
    );
    expect(off).toHaveLength(4);
  });

  it('finds the slides, the times and the paragraphs of FOSDEM 2024', () => {
    const document = documentOf('schedule-xml/fosdem-2024-pretalx.xml');
    const decks = document.mentions.filter(({ slides }) => slides);
    expect(decks.length).toBeGreaterThan(90);
    const talk = withId(
      document,
      'c3voc-guid:b5310e1d-0c7f-5a68-8e09-fbae3847b88e',
    );
    expect(talk).toMatchObject({
      day: '2024-02-03',
      start: '14:00',
      startsAt: '2024-02-03T13:00:00Z',
      duration: 25,
      room: 'Janson',
      language: 'en',
    });
    expect(talk?.abstract?.split('\n\n')).toHaveLength(4);
    expect(talk?.abstract).not.toMatch(/[<>]|&\w+;/);
  });

  it('gives the same talks of one schedule in two formats', () => {
    const factsOf = (name: string) =>
      documentOf(name)
        .mentions.map(
          ({ title, day, start, startsAt, externalIds, speakers }) =>
            JSON.stringify({
              title,
              day,
              start,
              startsAt,
              externalIds,
              speakers,
            }),
        )
        .sort();
    expect(factsOf('schedule-xml/pretalx-democon-2022.xml')).toEqual(
      factsOf('schedule-json/pretalx-democon-2022.json'),
    );
  });

  it('gives the same talks of one event in two views of Sessionize', () => {
    const idsOf = (view: string) =>
      documentOf(`sessionize/${view}-droidcon-london-2024.json`)
        .mentions.flatMap(({ externalIds }) => externalIds ?? [])
        .sort();
    expect(idsOf('gridsmart')).toEqual(idsOf('sessions'));
  });

  it('finds recordings in the answers to questions, and companies', () => {
    const later = documentOf('sessionize/all-global-azure-linz-2024.json');
    expect(later.mentions.every(({ video }) => video)).toBe(true);
    expect(withId(later, 'sessionize:641128')).toMatchObject({
      externalIds: ['sessionize:641128', 'youtube:8oCxLK5P5I0'],
      speakers: [{ organization: 'Dynatrace' }],
    });
    const { mentions } = documentOf(
      'sessionize/all-global-azure-linz-2020.json',
    );
    const videos = mentions.filter(({ video }) => video?.includes('youtu'));
    expect(videos).toHaveLength(9);
    const languages = new Set(mentions.map(({ language }) => language));
    expect(languages).toEqual(new Set(['de', 'en']));
  });

  it.each([
    ['sessionize/speakers-droidcon-london-2024.json', null, 'the view All'],
    ['schedule-json/hub-38c3-v2-config-only.json', null, 'version 2'],
    ['schedule-json/36c3-2019-everything.json', 16840, 'not well-formed'],
  ])('says what is wrong with %s', (name, line, message) => {
    expect(documentOf(name).warnings).toEqual([
      { line, message: expect.stringContaining(message) },
    ]);
  });
});
