import { TopicIndex } from './TopicIndex';

const topicsOf = (topics: TopicIndex, title: string, stated: string[]) =>
  topics
    .reasonsFor(
      { text: title, mention: 'm' },
      stated.map(topic => ({ topic, mention: 'm' })),
    )
    .map(({ topic }) => topic);

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
    expect(topicsOf(index(), 'Flying by Night over Nests', [])).toEqual([
      'nests',
      'night-flight',
    ]);
    expect(
      topicsOf(index(), 'NFC, Nestsitters and Flying by Nightfall', []),
    ).toEqual([]);
  });

  it('says why a talk has a topic', () => {
    expect(
      index().reasonsFor({ text: 'Flying by Night', mention: 'a' }, [
        { topic: 'Nests', mention: 'b' },
      ]),
    ).toEqual([
      { topic: 'nests', rule: 'stated', matched: 'Nests', mention: 'b' },
      {
        topic: 'night-flight',
        rule: 'title',
        matched: 'flying by night',
        mention: 'a',
      },
    ]);
  });

  it('takes stated topics by name, title or synonym, and new ones as they are', () => {
    const topics = index();
    const reasons = topics.reasonsFor(
      { text: '', mention: 'm' },
      ['NF', 'Nests', 'Tide Tables', '!?'].map(topic => ({
        topic,
        mention: 'm',
      })),
    );
    expect(reasons.map(({ topic }) => topic)).toEqual([
      'nests',
      'night-flight',
      'tide-tables',
    ]);
    expect(topics.toArray(reasons).map(topic => topic.title)).toEqual([
      'Nests',
      'Night flight',
      'Tide Tables',
    ]);
  });
});
