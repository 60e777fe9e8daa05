import { eventOf } from '../__testUtils__';
import { bySeries, byYear, underUmbrellas } from './eventGroups';

const meadow = { id: 'meadow', title: 'Meadow Conf' };
const conf = eventOf({ ...meadow, startDate: '2031-05-14', series: 'Meadow' });
const barn = eventOf({ id: 'barn', partOf: meadow, startDate: '2031-05-13' });
const loft = eventOf({
  id: 'loft',
  partOf: { id: 'barn', title: 'Barn Day' },
});
const older = eventOf({
  id: 'meadow-2029',
  startDate: '2029-05-14',
  series: 'Meadow',
});
const undated = eventOf({ id: 'someday', series: 'Some days' });

const shape = (groups: ReturnType<typeof underUmbrellas>) =>
  groups.map(({ id, event, parts }) => [
    id,
    Boolean(event),
    parts.map(part => part.id),
  ]);

describe('underUmbrellas', () => {
  it('puts events under the one that they were held within', () => {
    expect(shape(underUmbrellas([conf, barn, loft, older]))).toEqual([
      ['meadow', true, ['barn', 'loft']],
      ['meadow-2029', true, []],
    ]);
  });

  it('knows the name of an umbrella that is not there, or not yet', () => {
    expect(underUmbrellas([barn])).toEqual([{ ...meadow, parts: [barn] }]);
    expect(shape(underUmbrellas([barn, older, conf]))).toEqual([
      ['meadow', true, ['barn']],
      ['meadow-2029', true, []],
    ]);
  });

  it('ends where an event is part of itself', () => {
    const snake = eventOf({ id: 'snake', partOf: { id: 'snake', title: '' } });
    expect(shape(underUmbrellas([snake]))).toEqual([['snake', true, []]]);
  });
});

describe('byYear', () => {
  it('has years as they come, and what has no date at the end', () => {
    expect(
      byYear(underUmbrellas([undated, conf, older])).map(({ year, groups }) => [
        year,
        groups.map(({ id }) => id),
      ]),
    ).toEqual([
      ['2031', ['meadow']],
      ['2029', ['meadow-2029']],
      [undefined, ['someday']],
    ]);
  });

  it('knows the year of an umbrella by what was held within it', () => {
    expect(byYear(underUmbrellas([barn]))[0].year).toBe('2031');
  });
});

describe('bySeries', () => {
  it('has the editions of a series together, the latest first', () => {
    expect(
      bySeries(underUmbrellas([older, undated, conf])).map(
        ({ series, groups }) => [series, groups.map(({ id }) => id)],
      ),
    ).toEqual([
      ['Meadow', ['meadow', 'meadow-2029']],
      [undefined, ['someday']],
    ]);
  });
});
