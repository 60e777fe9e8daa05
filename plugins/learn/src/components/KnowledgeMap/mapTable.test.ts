import { legendOf, mapRows, tintOf } from './mapTable';

describe('mapTable', () => {
  it('tints by the square root, and nothing where there is no talk', () => {
    expect([0, 1, 2, 5, 12, 25].map(count => tintOf(count, 25))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
    expect(tintOf(3, 0)).toBe(0);
    expect(tintOf(1, 1)).toBe(5);
  });

  it.each([1, 2, 3, 7, 25, 1000])(
    'says of each number up to %p which tint it has',
    most => {
      const legend = legendOf(most);
      for (let count = 1; count <= most; count++) {
        const fitting = legend.filter(
          ({ from, to }) => from <= count && count <= to,
        );
        expect(fitting.map(({ tint }) => tint)).toEqual([tintOf(count, most)]);
      }
      expect(legend[0].from).toBe(1);
      expect(legend[legend.length - 1].to).toBe(most);
    },
  );

  it('gives each topic the numbers of the events in their order', () => {
    const topic = (id: string) => ({ id, title: id, talkCount: 1 });
    const event = (id: string) => ({ ...topic(id), startDate: null });
    expect(
      mapRows({
        topics: [topic('a'), topic('__proto__')],
        events: [event('x'), event('constructor')],
        cells: [
          { topic: 'a', event: 'constructor', talkCount: 2 },
          { topic: '__proto__', event: 'x', talkCount: 3 },
        ],
      }).map(({ counts }) => counts),
    ).toEqual([
      [0, 2],
      [3, 0],
    ]);
  });
});
