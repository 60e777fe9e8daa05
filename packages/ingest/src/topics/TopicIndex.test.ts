import type { TopicFact } from '../model';
import { TopicIndex, type TalkTexts } from './TopicIndex';
import { processorWatch } from '../testing/processorWatch';

const topicsOf = (topics: TopicIndex, title: string, stated: string[]) =>
  topics
    .reasonsFor(
      { title: { text: title, mention: 'm' } },
      stated.map(topic => ({ topic, mention: 'm' })),
    )
    .map(({ topic }) => topic);

const NIGHT: TopicFact = {
  name: 'night-flight',
  title: 'Night flight',
  synonyms: ['flying by night', 'NF', 'Moonlamp', 'dusk'],
  titleSynonyms: ['after-dark', 'lamp less flight'],
  unless: ['dusk till dawn', 'night flight simulator'],
};

describe('TopicIndex', () => {
  const index = () =>
    new TopicIndex([
      NIGHT,
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

  it.each([
    ['A nest of our own', ['nests']],
    ['Sundusk', []],
    ['After Dark', ['night-flight']],
    ['Afterdark', ['night-flight']],
    ['Dusk: what then?', ['night-flight']],
    ['From Dusk till Dawn', []],
    ['From Dusk till Dawn, by NF', ['night-flight']],
    ['A night-flight simulator', []],
    ['Flying by night: flight', ['night-flight']],
    ['Night. Flight', []],
    ['All about NFs', ['night-flight']],
    ['All about nf', []],
    ['Building with Moonlamp', ['night-flight']],
    ['Building a moonlamp', []],
    ['Two Moonlamps', []],
  ])('files %p under %p', (title, expected) => {
    expect(topicsOf(index(), title, [])).toEqual(expected);
  });

  it('says why a talk has a topic', () => {
    expect(
      index().reasonsFor({ title: { text: 'Flying by Night', mention: 'a' } }, [
        { topic: 'Nests', mention: 'b' },
      ]),
    ).toEqual([
      { topic: 'nests', rule: 'stated', matched: 'Nests', mention: 'b' },
      {
        topic: 'night-flight',
        rule: 'title',
        matched: 'Flying by Night',
        mention: 'a',
      },
    ]);
  });

  it('prefers what is stated, then title, track and abstract', () => {
    const texts: TalkTexts = {
      title: { text: 'On nests', mention: 't' },
      track: { text: 'Nests', mention: 'r' },
      abstract: { text: 'Nests. '.repeat(30), mention: 'a' },
    };
    const ruleOf = (given: TalkTexts, stated: string[] = []) =>
      index()
        .reasonsFor(
          given,
          stated.map(topic => ({ topic, mention: 's' })),
        )
        .map(({ rule, mention }) => `${rule} ${mention}`);
    expect(ruleOf(texts, ['nests'])).toEqual(['stated s']);
    expect(ruleOf(texts)).toEqual(['title t']);
    const untitled = { ...texts, title: { text: 'On birds', mention: 't' } };
    expect(ruleOf(untitled)).toEqual(['track r']);
    expect(ruleOf({ ...untitled, track: null })).toEqual([]);
  });

  it('takes a track that names several topics for none of them', () => {
    const track = { text: 'Nests and Night Flight', mention: 'r' };
    const title = { text: 'On birds', mention: 't' };
    expect(index().reasonsFor({ title, track }, [])).toEqual([]);
  });

  describe('in an abstract', () => {
    const filler = ' and so on, for quite a while, as birds do';
    const inAbstract = (text: string) =>
      index()
        .reasonsFor(
          {
            title: { text: 'On birds', mention: 't' },
            abstract: { text, mention: 'a' },
          },
          [],
        )
        .map(({ matched }) => matched);

    it('believes phrases and names that come back', () => {
      const text = `Flying by night${filler}. Why is flying by night hard?`;
      expect(inAbstract(text)).toEqual(['Flying by night']);
      expect(inAbstract(`Moonlamp${filler}${filler} with NF`)).toEqual([
        'Moonlamp',
      ]);
    });

    it.each([
      ['what is mentioned once', `Flying by night${filler}`],
      ['one list', 'With NF, Moonlamp, NF and Moonlamp'],
      ['a single word', `At dusk${filler}${filler}, at dusk`],
      ['a word for titles', `After-dark${filler}${filler}, after dark`],
      ['a name in lower case', `moonlamp${filler}${filler} moonlamp`],
      ['what is far down', `${'x '.repeat(5000)}NF${filler}${filler}NF`],
    ])('does not believe %s', (_, text) => {
      expect(inAbstract(text)).toEqual([]);
    });
  });

  it('reads other languages', () => {
    const topics = new TopicIndex([
      {
        name: 'learning',
        title: 'Learning',
        synonyms: ['機械学習', 'aprendizaje automático', 'größe'],
      },
      { name: 'tests', title: 'テスト' },
    ]);
    expect(topicsOf(topics, 'はじめての機械学習入門', [])).toEqual([
      'learning',
    ]);
    expect(topicsOf(topics, 'Aprendizaje Automatico', [])).toEqual([
      'learning',
    ]);
    expect(topicsOf(topics, 'コンテスト', [])).toEqual([]);
  });

  it('takes stated topics by name, title or synonym, and new ones as they are', () => {
    const topics = index();
    const reasons = topics.reasonsFor(
      { title: { text: '', mention: 'm' } },
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

  it('puts together what several packs say of a topic', () => {
    const topics = new TopicIndex([
      { ...NIGHT, themes: ['Flight'], maturity: ['operations'] },
      {
        name: 'night-flight',
        title: 'Flying at night',
        synonyms: ['night wings'],
        themes: ['Birds', 'Flight'],
        takeaways: ['Owls are quiet'],
        maturity: ['investment'],
        introductory: true,
      },
    ]);
    expect(topicsOf(topics, 'Night wings', [])).toEqual(['night-flight']);
    expect(topics.toArray([])).toEqual([
      {
        name: 'night-flight',
        title: 'Night flight',
        description: null,
        themes: ['Birds', 'Flight'],
        takeaways: ['Owls are quiet'],
        maturity: ['investment', 'operations'],
        introductory: true,
        synonyms: [
          'Moonlamp',
          'NF',
          'after-dark',
          'dusk',
          'flying by night',
          'lamp less flight',
          'night wings',
        ],
      },
    ]);
  });

  it('reads texts without end, and hostile ones, at once', () => {
    const topics = index();
    const took = processorWatch();
    for (const text of ['NF ', "'s ", '((((', 'ー', '机', '\u0301', 'x']) {
      topicsOf(topics, text.repeat(50_000), []);
    }
    expect(took()).toBeLessThan(3_000);
  });
});
