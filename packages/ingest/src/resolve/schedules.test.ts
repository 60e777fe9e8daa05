import type { Mention, ReadDocument, ResolveInput } from '../model';
import { resolve } from './resolve';
import { aDocument, aMention, shuffled, speakers } from './testing';

type Given = ResolveInput['documents'][number];

const schedule = (
  source: string,
  mentions: Mention[],
  rest: Partial<ReadDocument> = {},
): Given => ({
  recommends: false,
  document: aDocument(source, mentions, { format: 'schedule-xml', ...rest }),
});

const recap = (
  source: string,
  mentions: Mention[],
  rest: Partial<ReadDocument> = {},
): Given => ({
  recommends: true,
  document: aDocument(source, mentions, { title: source, ...rest }),
});

function talksOf(...documents: Given[]) {
  const resolution = resolve({ documents });
  expect(resolve(shuffled({ documents }, 1))).toEqual(resolution);
  return resolution.talks;
}

const groups = (...documents: Given[]) =>
  talksOf(...documents)
    .map(talk => talk.mentions.map(({ id }) => id).join())
    .sort();

const event = 'Owl Camp 2030';

const feathers = aMention('f1', 'Marrow and Feathers for Dinner', {
  event,
  speakers: speakers('Ida Moor', 'Tom Reed'),
  day: '2030-05-01',
  start: '10:00',
  externalIds: ['c3voc-guid:f1'],
});

describe('a schedule', () => {
  it('that lists a workshop twice gives one talk, of the first time', () => {
    const again = {
      ...feathers,
      id: 'a2',
      day: '2030-05-02',
      start: '09:00',
      externalIds: ['c3voc-guid:f2'],
    };
    const [talk, ...others] = talksOf(schedule('a', [feathers, again]));
    expect(others).toEqual([]);
    expect(talk).toMatchObject({
      date: '2030-05-01',
      startTime: '10:00',
      externalIds: ['c3voc-guid:f1', 'c3voc-guid:f2'],
    });
  });

  it.each([
    ['by other people', { speakers: speakers('Una Voss') }],
    ['by nobody known', { speakers: [] }],
    ['a month later', { day: '2030-06-10' }],
    ['at another event', { event: 'Tern Days 2030' }],
    ['of another title', { title: 'Velvet Wings over Water' }],
  ])('keeps apart what has ids of its own, %s', (_, rest) => {
    const other = {
      ...feathers,
      id: 'f2',
      externalIds: ['c3voc-guid:f2'],
      ...rest,
    };
    expect(groups(schedule('a', [feathers, other]))).toEqual(['f1', 'f2']);
  });

  it('keeps apart what one person says in the lightning talks of two days', () => {
    const lightning = (id: string, day: string) =>
      aMention(id, 'Lightning Talk: Ida Moor', {
        event,
        day,
        speakers: speakers('Ida Moor'),
        externalIds: [`c3voc-guid:${id}`],
      });
    const [a, b] = [lightning('a', '2030-05-01'), lightning('b', '2030-05-02')];
    expect(groups(schedule('s', [a, b]))).toEqual(['a', 'b']);
  });

  it('in another format, or of another day, gives the same talks', () => {
    const calendar = {
      ...feathers,
      id: 'c1',
      event: null,
      externalIds: ['ical:77'],
    };
    const retitled = { ...feathers, id: 'r1', title: 'Dinner, and Who Had It' };
    expect(
      groups(
        schedule('a', [feathers]),
        schedule('b', [calendar], { format: 'ical' }),
        schedule('c', [retitled]),
      ),
    ).toEqual(['c1,f1,r1']);
  });

  it('does not take an id for one session that it gives to another', () => {
    const reused = aMention('r1', 'Velvet Wings over Water', {
      ...feathers,
      id: 'r1',
      title: 'Velvet Wings over Water',
      speakers: speakers('Una Voss'),
    });
    expect(groups(schedule('a', [feathers]), schedule('b', [reused]))).toEqual([
      'f1',
      'r1',
    ]);
  });

  it('tells when a talk was given by the clock of its event', () => {
    const night = aMention('n1', 'Night Flight over Velvet Water', {
      event,
      day: '2030-05-02',
      startsAt: '2030-05-02T01:30:00Z',
    });
    const told = aMention('t1', 'Night Flight over Velvet Water', {
      event,
      day: '2030-05-01',
    });
    const zone = {
      events: [{ title: event, timezone: 'America/Denver' }],
    };
    const [talk] = talksOf(schedule('a', [night], zone), recap('b', [told]));
    expect(talk).toMatchObject({
      date: '2030-05-01',
      startTime: '19:30',
      mentions: [{ id: 'n1' }, { id: 't1' }],
    });
    const [unknown, ...others] = talksOf(
      schedule('a', [night]),
      recap('b', [told]),
    );
    expect(others).toEqual([]);
    expect(unknown).toMatchObject({ startTime: null });
  });
});

describe('a page of a talk', () => {
  const url = 'https://camp.example.org/2030/talk/77/';

  it('tells that a session was renamed, where its people agree', () => {
    const before = { ...feathers, url, externalIds: [] };
    const after = aMention('x', 'Dinner, and Who Had It', {
      url,
      speakers: speakers('Ida Moor'),
    });
    expect(groups(schedule('a', [before]), recap('b', [after]))).toEqual([
      'f1,x',
    ]);
  });

  it('says nothing where titles and people do not agree', () => {
    const one = aMention('a', 'Night Flight over Velvet Water', { url });
    const two = aMention('b', 'Dinner, and Who Had It', { url });
    expect(groups(recap('a', [one]), recap('b', [two]))).toEqual(['a', 'b']);
  });
});

describe('a recording', () => {
  it.each([
    'Marrow and Feathers for Dinner - Ida Moor & Tom Reed | Owl Camp 2030',
    'Owl Camp 2030 | Ida Moor | Marrow and Feathers for Dinner',
    'Ida Moor: Marrow and Feathers for Dinner',
    'Marrow and Feathers for Dinner',
  ])('finds its session: %s', title => {
    const recording = aMention('v', title, {
      video: 'https://youtu.be/abcdefghi_-',
    });
    const feed = {
      recommends: false,
      document: aDocument('feed#v', [recording], { format: 'feed' }),
    };
    expect(groups(schedule('a', [feathers]), feed)).toEqual(['f1,v']);
  });
});

describe('a translated recap', () => {
  const told = (prefix: string) =>
    [
      'Velvet Wings over Water',
      'Marrow for Dinner Guests',
      'Storks in Winter',
    ].map((title, i) =>
      aMention(`${prefix}${i}`, title, { event, line: 10 + i }),
    );
  const voices = (rest: Partial<ReadDocument>) =>
    talksOf(
      recap('a', told('a'), { language: 'en', author: 'Ida Moor' }),
      recap('b', told('b'), { language: 'fr', author: 'Tom Reed', ...rest }),
    ).map(talk => talk.voices);

  it('is one article with the original, and one voice', () => {
    expect(voices({})).toEqual([1, 1, 1]);
  });

  it('is known by the links between the two', () => {
    const [talk] = talksOf(
      recap('a', told('a').slice(0, 1), {
        url: 'https://a.example.org/en/notes',
        translations: ['https://a.example.org/fr/notes'],
        author: 'Ida Moor',
      }),
      recap('b', told('b').slice(0, 1), {
        url: 'https://a.example.org/fr/notes',
        author: 'Tom Reed',
      }),
    );
    expect(talk?.voices).toBe(1);
  });

  it('is an article of its own in the same language', () => {
    expect(voices({ language: 'en' })).toEqual([2, 2, 2]);
  });
});
