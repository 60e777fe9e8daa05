import { readDate } from './calendarDates';
import { ianaZone, zonesOf } from './calendarZones';

const read = (text: string, tzid?: string, floating: string | null = null) => {
  const date = readDate(
    { text, parameters: new Map(tzid ? [['tzid', tzid]] : []) },
    zonesOf([]),
    floating,
  );
  return date && [date.day, date.time, date.instant?.toUTC().toISO() ?? null];
};

describe('readDate', () => {
  it.each([
    ['20310714', undefined, ['2031-07-14', null, null]],
    [
      '20310714T120000Z',
      undefined,
      ['2031-07-14', '12:00:00', '2031-07-14T12:00:00.000Z'],
    ],
    [
      '20310714T1200',
      'Europe/Lisbon',
      ['2031-07-14', '12:00:00', '2031-07-14T11:00:00.000Z'],
    ],
    [
      '2031-07-14T12:00:00+0200',
      undefined,
      ['2031-07-14', '12:00:00', '2031-07-14T10:00:00.000Z'],
    ],
    ['20310714T120000', undefined, ['2031-07-14', '12:00:00', null]],
    ['20310714T120000', 'Nowhere', ['2031-07-14', '12:00:00', null]],
  ])('reads %s in %s', (text, tzid, expected) => {
    expect(read(text, tzid)).toEqual(expected);
  });

  it('takes times without a zone for those of the calendar', () => {
    expect(read('20310714T120000', undefined, 'Asia/Tokyo')?.[2]).toBe(
      '2031-07-14T03:00:00.000Z',
    );
  });

  it.each(['', 'Next Year', '20311399', '20310230', '20310714T256100'])(
    'finds no date in "%s"',
    text => {
      expect(read(text)).toBeUndefined();
    },
  );
});

describe('ianaZone', () => {
  it.each([
    ['Europe/Lisbon', 'Europe/Lisbon'],
    ['"Europe/Lisbon"', 'Europe/Lisbon'],
    ['Europe-Brussels', 'Europe/Brussels'],
    ['America/New York', 'America/New_York'],
    ['America/Port-au-Prince', 'America/Port-au-Prince'],
    ['America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
    ['/mozilla.org/20050126_1/Europe/Berlin', 'Europe/Berlin'],
    [
      '/softwarestudio.org/Tzfile/America/Argentina/Ushuaia',
      'America/Argentina/Ushuaia',
    ],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['UTC', 'Etc/UTC'],
    ['Harbour Time', null],
    ['', null],
    ['__proto__', null],
  ])('knows %s', (name, zone) => {
    expect(ianaZone(name)).toBe(zone);
  });
});
