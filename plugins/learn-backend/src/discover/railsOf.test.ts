import { anIndexedTalk, NO_TITLES } from '../__testUtils__/indexed';
import type { IndexedTalk } from '../database';
import { railsOf } from './railsOf';

const TODAY = '2025-06-01';

function rails(
  talks: Array<Partial<IndexedTalk> & { id: string }>,
  introductory: string[] = [],
) {
  return railsOf(
    { talks: talks.map(anIndexedTalk), titles: NO_TITLES },
    { introductory: new Set(introductory), today: TODAY },
  );
}

function idsOf(kind: string, ...given: Parameters<typeof rails>) {
  return rails(...given).find(rail => rail.kind === kind)?.talks;
}

const numbered = (count: number, values: Partial<IndexedTalk> = {}) =>
  Array.from({ length: count }, (_, at) => ({ id: `t${at}`, ...values }));

describe('railsOf', () => {
  it('has no rail without a talk', () => {
    expect(rails([])).toEqual([]);
    expect(rails([{ id: 'roses' }])).toEqual([]);
  });

  it('recommends what somebody chose or pinned, by rank', () => {
    expect(
      rails([
        { id: 'pinned', pinned: true },
        { id: 'chosen', voices: 2 },
        { id: 'other' },
      ]),
    ).toEqual([
      {
        kind: 'recommended',
        topic: null,
        talkCount: 2,
        talks: ['pinned', 'chosen'],
      },
    ]);
  });

  it('shows twelve talks and says how many there are', () => {
    const [recommended] = rails(numbered(20, { voices: 1 }));
    expect(recommended.talkCount).toBe(20);
    expect(recommended.talks).toHaveLength(12);
  });

  it('starts with talks for beginners, then those on topics to begin with', () => {
    expect(
      idsOf(
        'start-here',
        [
          { id: 'a', topics: ['basics'] },
          { id: 'b', topics: ['bees'] },
          { id: 'c', level: 'beginner' },
          { id: 'd', level: 'beginner', topics: ['basics'] },
          { id: 'e', level: 'advanced', topics: ['basics', 'bees'] },
        ],
        ['basics'],
      ),
    ).toEqual(['c', 'd', 'a', 'e']);
  });

  it('starts with talks that are not recommended right above', () => {
    const basics = { level: 'beginner' as const };
    expect(
      idsOf('start-here', [
        { id: 'a', voices: 2, ...basics },
        { id: 'b', ...basics },
        { id: 'c', voices: 1 },
        { id: 'd', ...basics },
      ]),
    ).toEqual(['b', 'd', 'a']);
  });

  it('takes a quarter of an hour for short', () => {
    expect(
      idsOf('short', [
        { id: 'a', minutes: 16 },
        { id: 'b', minutes: 15 },
        { id: 'c', minutes: null },
        { id: 'd', minutes: 5 },
      ]),
    ).toEqual(['b', 'd']);
  });

  it('gives the latest talks that have been given', () => {
    expect(
      idsOf('new', [
        { id: 'old', date: '2020-01-01' },
        { id: 'to come', date: '2025-06-02' },
        { id: 'today, first by rank', date: TODAY },
        { id: 'undated' },
        { id: 'today', date: TODAY },
      ]),
    ).toEqual(['today, first by rank', 'today', 'old']);
  });

  it('has rails of up to four topics with three talks each', () => {
    const talks = ['ants', 'bees', 'cats', 'dogs', 'elks', 'foxes'].flatMap(
      topic =>
        Array.from({ length: topic === 'foxes' ? 2 : 3 }, (_, at) => ({
          id: `${topic}-${at}`,
          topics: [topic],
        })),
    );
    const topics = rails(talks).filter(({ kind }) => kind === 'topic');
    expect(topics.map(({ topic }) => topic?.id)).toEqual([
      'ants',
      'bees',
      'cats',
      'dogs',
    ]);
    expect(topics[0]).toMatchObject({
      talkCount: 3,
      talks: ['ants-0', 'ants-1', 'ants-2'],
    });
  });

  it('prefers topics with recommended talks that are not shown yet', () => {
    const shown = numbered(12, { voices: 3, topics: ['bees', 'wasps'] });
    const fresh = ['x', 'y', 'z'].map(id => ({
      id,
      voices: 1,
      topics: id === 'z' ? ['bees', 'ants'] : ['bees'],
    }));
    const more = ['p', 'q'].map(id => ({ id, topics: ['ants'] }));
    const topics = rails([...shown, ...fresh, ...more]).filter(
      ({ kind }) => kind === 'topic',
    );
    // Every talk on wasps is there already
    expect(topics.map(({ topic }) => topic?.id)).toEqual(['bees', 'ants']);
    expect(topics[0].talks.slice(0, 5)).toEqual(['x', 'y', 'z', 't0', 't1']);
    expect(topics[1].talks).toEqual(['p', 'q', 'z']);
  });
});
