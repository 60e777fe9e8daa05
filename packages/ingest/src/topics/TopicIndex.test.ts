import { TopicIndex } from './TopicIndex';

describe('TopicIndex', () => {
  const index = () =>
    new TopicIndex([
      {
        name: 'night-flight',
        title: 'Night flight',
        synonyms: ['flying by night', 'NF'],
      },
      { name: 'nests', title: 'Nests', description: 'Where birds live.' },
    ]);

  it('matches title and synonyms as whole words', () => {
    expect(index().topicsOf('Flying by Night over Nests', [])).toEqual([
      'nests',
      'night-flight',
    ]);
    expect(
      index().topicsOf('NFC, Nestsitters and Flying by Nightfall', []),
    ).toEqual([]);
  });

  it('takes stated topics by name, title or synonym, and new ones as they are', () => {
    const topics = index();
    expect(topics.topicsOf('', ['NF', 'Nests', 'Tide Tables', '!?'])).toEqual([
      'nests',
      'night-flight',
      'tide-tables',
    ]);
    expect(topics.toArray().map(topic => topic.title)).toEqual([
      'Nests',
      'Night flight',
      'Tide Tables',
    ]);
  });
});
