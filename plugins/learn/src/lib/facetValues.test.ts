import { folded, sortedValues } from './facetValues';

const values = (...names: string[]) =>
  names.map((value, i) => ({ value, label: value, count: 9 - i }));

const order = (...args: Parameters<typeof sortedValues>) =>
  sortedValues(...args).map(({ value }) => value);

describe('sortedValues', () => {
  it('has the latest year first', () => {
    expect(order('year', values('2029', '2031', '2030'))).toEqual([
      '2031',
      '2030',
      '2029',
    ]);
  });

  it('has the lowest level first', () => {
    expect(order('level', values('advanced', 'beginner'))).toEqual([
      'beginner',
      'advanced',
    ]);
  });

  it('leaves others as they come', () => {
    expect(order('topic', values('b', 'a'))).toEqual(['b', 'a']);
  });
});

describe('folded', () => {
  it('leaves out capitals and accents', () => {
    expect(folded('Équipe Ÿ Straße')).toBe('equipe y straße');
  });
});
