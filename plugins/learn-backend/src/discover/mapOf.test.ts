import { anIndexedTalk, NO_TITLES } from '../__testUtils__/indexed';
import type { IndexedTalk } from '../database';
import { mapOf } from './mapOf';

const mapFor = (talks: Array<Partial<IndexedTalk>>) =>
  mapOf(
    {
      talks: talks.map((values, at) =>
        anIndexedTalk({ id: `t${at}`, ...values }),
      ),
      titles: { ...NO_TITLES, topic: new Map([['bees', 'Bees']]) },
    },
    async () =>
      new Map([
        ['spring', '2024-04-01'],
        ['autumn', '2024-10-01'],
      ]),
  );

describe('mapOf', () => {
  it('counts the talks on each topic at each event', async () => {
    await expect(
      mapFor([
        { topics: ['bees', 'soil'], event: 'spring' },
        { topics: ['bees'], event: 'spring' },
        { topics: ['bees'], event: 'autumn' },
        { topics: ['soil'], event: null },
        { topics: [], event: 'garage' },
      ]),
    ).resolves.toEqual({
      topics: [
        { id: 'bees', title: 'Bees', talkCount: 3 },
        { id: 'soil', title: 'soil', talkCount: 2 },
      ],
      events: [
        {
          id: 'autumn',
          title: 'autumn',
          talkCount: 1,
          startDate: '2024-10-01',
        },
        {
          id: 'spring',
          title: 'spring',
          talkCount: 2,
          startDate: '2024-04-01',
        },
        { id: 'garage', title: 'garage', talkCount: 1, startDate: null },
      ],
      cells: [
        { topic: 'bees', event: 'autumn', talkCount: 1 },
        { topic: 'bees', event: 'spring', talkCount: 2 },
        { topic: 'soil', event: 'spring', talkCount: 1 },
      ],
    });
  });

  it('shows twelve of each at most', async () => {
    const map = await mapFor(
      Array.from({ length: 400 }, (_, at) => ({
        topics: [`topic-${at % 20}`],
        event: `event-${Math.floor(at / 20)}`,
      })),
    );
    expect(map.topics).toHaveLength(12);
    expect(map.events).toHaveLength(12);
    expect(map.cells).toHaveLength(144);
  });
});
