import {
  calendarDay,
  clockOf,
  minutesBetween,
  minutesOf,
  timesOf,
} from './clock';

describe('clockOf', () => {
  it.each([
    ['09:05', '09:05'],
    ['9:05', '09:05'],
    ['09:05:30', '09:05'],
    ['0930', '09:30'],
    ['24:00', null],
    ['12:60', null],
    ['noon', null],
    [930, null],
    ['', null],
  ])('%p', (value, clock) => {
    expect(clockOf(value)).toBe(clock);
  });
});

describe('minutesOf', () => {
  it.each([
    ['01:30', 90],
    ['0:45', 45],
    ['12:00', 720],
    ['00:40:00', 40],
    ['30', 30],
    [30, 30],
    ['PT57M', 57],
    ['PT1H30M', 90],
    ['00:00', null],
    ['soon', null],
    [null, null],
    [-5, null],
  ])('%p', (value, minutes) => {
    expect(minutesOf(value)).toBe(minutes);
  });
});

describe('minutesBetween', () => {
  it('counts over midnight and between zones', () => {
    expect(minutesBetween('2031-05-06T23:30:00', '2031-05-07T00:15:00')).toBe(
      45,
    );
    expect(
      minutesBetween('2031-05-06T10:00:00+02:00', '2031-05-06T09:00:00Z'),
    ).toBe(60);
  });

  it('is not known where it makes no sense', () => {
    expect(
      minutesBetween('2031-05-06T10:00:00', '2031-05-06T10:00:00'),
    ).toBeNull();
    expect(
      minutesBetween('2031-05-06T10:00:00', '2032-05-06T10:00:00'),
    ).toBeNull();
    expect(minutesBetween('x', null)).toBeNull();
  });
});

describe('calendarDay', () => {
  it('gives what begins in the night the date of the next day', () => {
    expect(calendarDay('2031-12-31', '23:30', null)).toBe('2031-12-31');
    expect(calendarDay('2031-12-31', '00:15', null)).toBe('2032-01-01');
    expect(calendarDay('2031-05-06', '08:30', '09:00:00')).toBe('2031-05-07');
    expect(calendarDay('2031-05-06', '08:30', '04:00')).toBe('2031-05-06');
    expect(calendarDay('2031-05-06', null, null)).toBe('2031-05-06');
    expect(calendarDay('soon', '10:00', null)).toBeNull();
  });
});

describe('timesOf', () => {
  it.each([
    [
      '2031-05-06T11:00:00+02:00',
      '2031-05-06',
      '11:00',
      '2031-05-06T09:00:00Z',
    ],
    ['2031-05-06T11:00:00Z', null, null, '2031-05-06T11:00:00Z'],
    ['2031-05-06T11:00:00.123Z', null, null, '2031-05-06T11:00:00Z'],
    ['2031-05-06T25:00:00Z', '2031-05-06', null, null],
    ['2031-05-06T11:00', '2031-05-06', '11:00', null],
    ['2031-05-06 11:00:00', '2031-05-06', '11:00', null],
    ['2031-05-06', '2031-05-06', null, null],
    ['2031-02-30', null, null, null],
    ['tomorrow', null, null, null],
    [undefined, null, null, null],
  ])('%p', (value, day, start, startsAt) => {
    expect(timesOf(value)).toEqual({ day, start, startsAt });
  });
});
