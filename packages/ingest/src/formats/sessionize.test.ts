import { asJson, formatFixtures } from '../testing/formatFixtures';
import { UnreadableError } from '../UnreadableError';
import { sessionizeFormat } from './sessionize';

const inputOf = (text: string) => ({ source: 'view.json', text, warnings: [] });

describe('sessionize', () => {
  it.each(formatFixtures(__dirname, '../../fixtures/sessionize'))(
    'reads $name',
    ({ read, expected }) => {
      expect(asJson(read())).toEqual(expected);
    },
  );

  it.each([
    ['an empty list', '[]'],
    ['a list of days', '[{"date": "2031-05-06", "rooms": {}}]'],
    [
      'sessions of another system',
      '{"sessions": [{"name": "Owls"}], "speakers": [], "rooms": []}',
    ],
    ['words', 'sessions: []'],
    ['a list of people', '[{"name": "Ida Moor"}]'],
  ])('does not take %s for a view', (_, text) => {
    expect(sessionizeFormat.detect(inputOf(text))).toBe(false);
  });

  it('says which view to give when it is asked to read something else', () => {
    const reading = () => sessionizeFormat.read(inputOf('{"a": 1}'));
    expect(reading).toThrow(UnreadableError);
    expect(reading).toThrow(/view\/All/);
  });

  it('reads an empty list as a view that is not published yet, where it is told to', () => {
    const [document] = sessionizeFormat.read(inputOf('[]'));
    expect(document.schedule?.sessions).toBe(0);
    expect(document.warnings[0].message).toContain('may not be published');
  });

  it.each([
    {
      id: 1,
      title: 'Owls',
      startsAt: 7,
      speakers: 'x',
      categoryItems: 'x',
      questionAnswers: {},
    },
    {
      id: {},
      title: 'Owls',
      startsAt: null,
      speakers: [null, {}, 7, { id: null, name: 7 }],
      categories: [null, { categoryItems: 7 }],
    },
    {
      id: null,
      title: 'Owls',
      startsAt: 'x',
      endsAt: [],
      status: {},
      questionAnswers: [null, { answerValue: {} }],
      roomId: [],
    },
  ])('reads what it can of a session like %j', session => {
    const sessions = [session, null, 7, 'x', {}];
    const views = [
      [{ groupName: null, sessions }],
      {
        sessions,
        speakers: [null, 7, { links: 7, tagLine: {} }],
        questions: 'x',
        categories: [null, { items: 7 }],
        rooms: {},
      },
      [{ date: 7, rooms: [{ name: 7, sessions }] }],
    ];
    const titles = views.map(view =>
      sessionizeFormat
        .read(inputOf(JSON.stringify(view)))[0]
        .mentions.map(({ title }) => title),
    );
    expect(titles).toEqual([['Owls'], ['Owls'], ['Owls']]);
  });
});
