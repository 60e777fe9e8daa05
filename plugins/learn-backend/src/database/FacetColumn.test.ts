import { FacetColumn } from './FacetColumn';

const TALKS = [['soil', 'bees'], ['bees'], [], ['soil', 'ants'], ['bees']];

function countsOf(limit: number, always: string[] = [], places = [0, 1, 2, 3]) {
  const counter = new FacetColumn(TALKS).counter();
  for (const place of places) counter.add(place);
  return counter.values({ limit, always }).values;
}

describe('FacetColumn', () => {
  it('gives the most frequent values first, then by value', () => {
    expect(countsOf(10)).toEqual([
      { value: 'bees', count: 2 },
      { value: 'soil', count: 2 },
      { value: 'ants', count: 1 },
    ]);
    expect(countsOf(10, [], [0, 1, 4])).toEqual([
      { value: 'bees', count: 3 },
      { value: 'soil', count: 1 },
    ]);
  });

  it('gives no more than asked for, but what is always to be there', () => {
    expect(countsOf(1)).toEqual([{ value: 'bees', count: 2 }]);
    expect(countsOf(1, ['ants', 'wasps'])).toEqual([
      { value: 'bees', count: 2 },
      { value: 'ants', count: 1 },
    ]);
    expect(countsOf(1, ['ants'], [0])).toEqual([{ value: 'bees', count: 1 }]);
  });

  it('gives those that are meant, and says how many these are', () => {
    const counter = new FacetColumn(TALKS).counter();
    TALKS.forEach((_, place) => counter.add(place));
    const matches = (value: string) => value.includes('s');
    expect(counter.values({ limit: 1, matches })).toEqual({
      values: [{ value: 'bees', count: 3 }],
      total: 3,
    });
    expect(counter.values({ limit: 5, matches: () => false })).toEqual({
      values: [],
      total: 0,
    });
  });

  it('tells which talks have one of the values', () => {
    const column = new FacetColumn(TALKS);
    const having = (values: string[]) =>
      TALKS.flatMap((_, place) =>
        column.matcher(values)(place) ? [place] : [],
      );
    expect(having(['soil', 'ants'])).toEqual([0, 3]);
    expect(having(['wasps'])).toEqual([]);
    expect(having(['__proto__'])).toEqual([]);
  });

  it('has nothing to say of no talks', () => {
    expect(
      new FacetColumn([]).counter().values({ limit: 10, always: ['soil'] }),
    ).toEqual({ values: [], total: 0 });
  });
});
