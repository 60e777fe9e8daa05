import type { ResolveInput } from '../model';
import { isEntityName } from './entityName';
import { resolve } from './resolve';
import { aDocument, aMention, shuffled, speakers } from './testing';
import { processorWatch } from '../testing/processorWatch';

const recap = (
  source: string,
  ...mentions: Parameters<typeof aDocument>[1]
): ResolveInput['documents'][number] => ({
  document: aDocument(source, mentions, { title: source, author: source }),
  recommends: true,
});

/** Many recaps of few talks, told in several ways. */
function manyRecaps(): ResolveInput {
  const titles = [
    'Silent Wings: A Field Report',
    'Feeding Herons in Hard Winters',
    'Reading Pellets Like a Diary',
    'Storks in the City at Gullwing',
    'Migration by Starlight',
    'Opening Remarks',
  ];
  const people = [
    'Ida Moor (Gullwing)',
    'Tom Reed',
    'Una Voss (Heron Bank)',
    'Bo',
  ];
  const events = [
    null,
    'Owl Camp 2030',
    'Owl Camp 2031',
    'Owl Camp',
    'Tern Day',
  ];
  const documents = Array.from({ length: 30 }, (_, d) =>
    recap(
      `recap-${d}`,
      ...Array.from({ length: 4 }, (__, i) => {
        const n = d * 7 + i * 3;
        const title = titles[n % titles.length] ?? '';
        return aMention(`${d}-${i}`, n % 5 ? title : `Keynote: ${title}`, {
          event: events[n % events.length] ?? null,
          speakers: n % 3 ? [] : speakers(people[n % people.length] ?? ''),
          day: n % 11 ? null : `2030-05-0${1 + (n % 3)}`,
          url: n % 7 ? null : `https://sched.co/1Ab${n % 6}d`,
          topics: n % 4 ? [] : ['Night Flight'],
        });
      }),
    ),
  );
  return { documents };
}

describe('resolve', () => {
  it('gives nothing for nothing', () => {
    expect(resolve({ documents: [] })).toEqual({
      talks: [],
      events: [],
      organizations: [],
      people: [],
      topics: [],
      suggestions: [],
      idleDecisions: [],
      keptNames: [],
    });
  });

  it('leaves two talks apart to which two packs gave one name', () => {
    const pack = (
      source: string,
      ...args: Parameters<typeof aMention>
    ): ResolveInput['documents'][number] => ({
      recommends: false,
      document: aDocument(source, [aMention(...args)], { format: 'pack' }),
    });
    const name = 'opening-keynote';
    const owls = pack('a.yaml', 'a', 'Silent Wings over Water', { name });
    const herons = pack('b.yaml', 'b', 'Feeding Herons in Winter', { name });
    const again = pack('c.yaml', 'c', 'Feeding Herons in Hard Winter', {
      name,
    });
    const { talks, suggestions } = resolve({
      documents: [owls, herons, again],
    });
    expect(
      talks.map(talk => talk.mentions.map(({ id }) => id).join()).sort(),
    ).toEqual(['a', 'b,c']);
    expect(new Set(talks.map(talk => talk.name)).size).toBe(2);
    expect(suggestions).toMatchObject([
      {
        grounds: { for: ['same-name'], against: ['statements'] },
        reason:
          'the same name in two packs; but what is said of them does not agree',
      },
    ]);
  });

  it('says where each field comes from', () => {
    const { talks, people } = resolve({
      documents: [
        recap(
          'a',
          aMention('a1', 'Silent Wings', {
            url: 'https://sched.co/1AbCd',
            type: 'keynote',
            takeaway: 'Quiet.',
            line: 7,
          }),
        ),
        recap(
          'b',
          aMention('b1', 'Silent Wings: A Field Report', {
            url: 'https://owls30.sched.com/event/1AbCd/silent-wings-ida-moor',
            event: 'Owl Camp 2030',
            day: '2030-05-01',
            speakers: speakers('Ida Moor (Gullwing Inc.)', 'Bo'),
            video: 'https://youtu.be/abcdefghi_-?t=60',
          }),
        ),
        {
          recommends: false,
          document: aDocument(
            'pack.yaml',
            [
              aMention('p1', 'Silent wings', {
                name: 'silent-wings-2030',
                externalIds: ['sched:1AbCd'],
                abstract: 'How owls fly unheard.',
                topics: ['Night Flight'],
                duration: 25,
              }),
            ],
            { format: 'pack' },
          ),
        },
      ],
    });
    expect(talks).toEqual([
      {
        name: 'silent-wings-2030',
        title: 'Silent wings',
        type: 'keynote',
        presenters: [
          { name: 'Ida Moor', organization: 'gullwing' },
          { name: 'Bo', organization: null },
        ],
        organizations: ['gullwing'],
        event: 'owl-camp-2030',
        abstract: 'How owls fly unheard.',
        date: '2030-05-01',
        startTime: null,
        duration: 25,
        language: null,
        level: null,
        room: null,
        track: null,
        topics: ['night-flight'],
        topicReasons: [
          {
            topic: 'night-flight',
            rule: 'stated',
            matched: 'Night Flight',
            mention: 'p1',
          },
        ],
        sameWork: [],
        pinned: false,
        hidden: false,
        corrected: [],
        media: [
          {
            kind: 'video',
            provider: 'youtube',
            url: 'https://youtu.be/abcdefghi_-?t=60',
            id: 'abcdefghi_-',
            startSeconds: 60,
          },
        ],
        urls: ['https://owls30.sched.com/event/1AbCd/silent-wings-ida-moor'],
        externalIds: ['sched:1AbCd', 'youtube:abcdefghi_-@60'],
        previousNames: [],
        mentions: [
          {
            id: 'a1',
            source: 'a',
            title: 'Silent Wings',
            takeaway: 'Quiet.',
            line: 7,
            shares: 'id',
          },
          {
            id: 'b1',
            source: 'b',
            title: 'Silent Wings: A Field Report',
            takeaway: null,
            line: null,
            shares: 'id',
          },
          {
            id: 'p1',
            source: 'pack.yaml',
            title: 'Silent wings',
            takeaway: null,
            line: null,
            shares: 'id',
          },
        ],
        recommendations: [
          expect.objectContaining({
            author: 'a',
            mention: 'a1',
            takeaway: 'Quiet.',
          }),
          expect.objectContaining({ author: 'b', mention: 'b1' }),
        ],
        voices: 2,
        score: 2,
        evidence: {
          title: 'p1',
          type: 'a1',
          event: 'b1',
          presenters: 'b1',
          date: 'b1',
          abstract: 'p1',
          duration: 'p1',
        },
      },
    ]);
    expect(people).toEqual([
      {
        name: 'Ida Moor',
        key: 'ida moor',
        organizations: ['gullwing'],
        talks: ['silent-wings-2030'],
      },
    ]);
  });

  it('counts a mention once that comes by two sources', () => {
    const mention = aMention('a1', 'Silent Wings');
    const { talks } = resolve({
      documents: [recap('b', mention), recap('a', mention)],
    });
    expect(talks.map(talk => talk.mentions)).toEqual([
      [expect.objectContaining({ id: 'a1', source: 'a' })],
    ]);
  });

  it('gives the same whatever the order', () => {
    const input = manyRecaps();
    const resolution = resolve(input);
    expect(resolution.talks.length).toBeGreaterThan(10);
    expect(resolution.talks.length).toBeLessThan(100);
    for (let seed = 1; seed <= 20; seed += 1) {
      expect(resolve(shuffled(input, seed))).toEqual(resolution);
    }
  });

  it('places each mention once, and refers only to what it contains', () => {
    const input = manyRecaps();
    const { talks, events, organizations, people, topics, suggestions } =
      resolve(input);
    const placed = talks.flatMap(talk => talk.mentions.map(m => m.id));
    expect(placed.sort()).toEqual(
      input.documents
        .flatMap(({ document }) => document.mentions.map(m => m.id))
        .sort(),
    );
    const names = (things: Array<{ name: string }>) =>
      new Set(things.map(({ name }) => name));
    for (const all of [talks, events, organizations, topics]) {
      expect(names(all).size).toBe(all.length);
      for (const { name } of all) expect(isEntityName(name)).toBe(true);
    }
    for (const talk of talks) {
      expect([null, ...names(events)]).toContain(talk.event);
      expect([...names(organizations)]).toEqual(
        expect.arrayContaining(talk.organizations),
      );
      expect([...names(topics)]).toEqual(expect.arrayContaining(talk.topics));
      for (const mention of Object.values(talk.evidence)) {
        expect(talk.mentions.map(m => m.id)).toContain(mention);
      }
    }
    for (const { talks: given } of people) {
      expect([...names(talks)]).toEqual(expect.arrayContaining(given));
    }
    for (const { talks: pair } of suggestions) {
      expect(new Set(pair).size).toBe(2);
      expect([...names(talks)]).toEqual(expect.arrayContaining(pair));
    }
  });

  it('takes thousands of mentions of one title, and as many of none in common', () => {
    const same = Array.from({ length: 3_000 }, (_, i) =>
      aMention(`s${i}`, 'Lightning Talks', { day: `2030-01-0${1 + (i % 9)}` }),
    );
    const other = Array.from({ length: 3_000 }, (_, i) =>
      aMention(`o${i}`, `Bird ${i.toString(36)} and its nest`),
    );
    const took = processorWatch();
    const { talks } = resolve({ documents: [recap('a', ...same, ...other)] });
    expect(talks.length).toBeGreaterThan(3_000);
    // Takes a second or two; names or pairs that grow with the square would take minutes.
    expect(took()).toBeLessThan(30_000);
  }, 60_000);
});
