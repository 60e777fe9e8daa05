import { asJson, formatFixtures } from '../testing/formatFixtures';
import { UnreadableError } from '../UnreadableError';
import { sessionizeFormat } from './sessionize';

const inputOf = (text: string) => ({ source: 'view.json', text, warnings: [] });

describe('sessionize', () => {
  it.each(formatFixtures('sessionize'))('reads $name', ({ read, expected }) => {
    expect(asJson(read())).toEqual(expected);
  });

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

  it.each([
    [
      [
        null,
        7,
        'x',
        {},
        {
          id: 1,
          title: 'Owls',
          startsAt: 7,
          speakers: 'x',
          categoryItems: 'x',
          questionAnswers: {},
        },
      ],
    ],
    [
      [
        {
          id: {},
          title: 'Owls',
          startsAt: null,
          speakers: [null, {}, 7, { id: null, name: 7 }],
          categories: [null, { categoryItems: 7 }],
        },
      ],
    ],
  ])('reads what it can of sessions like %j', sessions => {
    const view = {
      sessions,
      speakers: [null, 7, { links: 7, tagLine: {} }],
      questions: 'x',
      categories: [null],
      rooms: {},
    };
    const text = JSON.stringify([{ groupName: null, sessions: view.sessions }]);
    const [grouped] = sessionizeFormat.read(inputOf(text));
    expect(grouped.mentions.map(({ title }) => title)).toEqual(['Owls']);
  });
});
