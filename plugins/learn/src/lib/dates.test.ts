import { formatDate, formatDates, minutesOf, yearOf } from './dates';

describe('dates', () => {
  it('writes dates for people and keeps what is none', () => {
    expect(formatDate('2031-03-19')).toBe('Mar 19, 2031');
    expect(formatDate('spring 2031')).toBe('spring 2031');
  });

  it('claims no day where only the year or the month is known', () => {
    expect(formatDate('2031')).toBe('2031');
    expect(formatDate('2031-03')).toBe('March 2031');
  });

  it('does not shift a day by the zone of the reader', () => {
    expect(formatDate('2031-03-19T23:30:00-11:00')).toBe('Mar 19, 2031');
  });

  it('writes a stretch of days', () => {
    expect(formatDates('2031-03-19', '2031-03-22')).toBe(
      'Mar 19, 2031 – Mar 22, 2031',
    );
    expect(formatDates('2031-03-19', '2031-03-19')).toBe('Mar 19, 2031');
    expect(formatDates(undefined, null)).toBeUndefined();
  });

  it('reads years and durations', () => {
    expect(yearOf('2031-03-19')).toBe('2031');
    expect(yearOf('soon')).toBeUndefined();
    expect(minutesOf('PT1H5M')).toBe(65);
    expect(minutesOf('a while')).toBeUndefined();
    expect(minutesOf(undefined)).toBeUndefined();
  });
});
