import {
  clockOf,
  isTimeZone,
  minutesOfDay,
  readersTimeZone,
  timeZoneName,
} from './timeZones';

describe('isTimeZone', () => {
  it('knows zones, and nothing else', () => {
    expect(isTimeZone('Europe/Paris')).toBe(true);
    expect(isTimeZone(readersTimeZone())).toBe(true);
    expect(isTimeZone('Meadow/Barn')).toBe(false);
    expect(isTimeZone('')).toBe(false);
    expect(isTimeZone(null)).toBe(false);
  });
});

describe('clockOf', () => {
  it('says what the clocks of a place show, the day with it', () => {
    expect(clockOf('Europe/Paris')('2031-05-14T22:30:00Z')).toEqual({
      day: '2031-05-15',
      minutes: 30,
    });
    expect(clockOf('America/New_York')('2031-05-14T22:30:00Z')).toEqual({
      day: '2031-05-14',
      minutes: 18 * 60 + 30,
    });
  });

  it('follows summer time', () => {
    const clock = clockOf('Europe/Paris');
    expect(clock('2031-03-30T00:59:00Z')?.minutes).toBe(119);
    expect(clock('2031-03-30T01:00:00Z')?.minutes).toBe(180);
  });

  it('says nothing of what is no moment', () => {
    expect(clockOf('UTC')('soon')).toBeUndefined();
  });
});

describe('minutesOfDay', () => {
  it.each([
    ['00:00', 0],
    ['9:05', 545],
    ['17:40', 1060],
    ['23:59:30', 1439],
    ['24:00', undefined],
    ['noon', undefined],
    [null, undefined],
  ])('reads %p as %p', (time, minutes) => {
    expect(minutesOfDay(time)).toBe(minutes);
  });
});

describe('timeZoneName', () => {
  it('is the name that people use at that time of the year', () => {
    expect(timeZoneName('Europe/Paris', '2031-05-14T09:00:00Z')).toBe(
      'Central European Summer Time',
    );
    expect(timeZoneName('Europe/Paris', '2031-01-14T09:00:00Z')).toBe(
      'Central European Standard Time',
    );
    expect(timeZoneName('Europe/Paris', null)).toMatch(/^Central European/);
  });
});
