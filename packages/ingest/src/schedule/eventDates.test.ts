import { eventDates } from './eventDates';

const unknown = { start: null, end: null, length: null };

describe('eventDates', () => {
  it.each([
    [
      'the number of days before the end, which is the morning after',
      { start: '2031-12-27', end: '2031-12-31', length: '4' },
      [],
      ['2031-12-27', '2031-12-30'],
    ],
    [
      'date-times',
      {
        ...unknown,
        start: '2031-12-27T09:30:00+00:00',
        end: '2031-12-28T06:00:00+01:00',
      },
      [],
      ['2031-12-27', '2031-12-28'],
    ],
    [
      'the days listed, which instants in UTC may not tell',
      {
        ...unknown,
        start: '2031-05-05T22:00:00Z',
        end: '2031-05-07T21:59:00Z',
      },
      ['2031-05-06', '2031-05-07'],
      ['2031-05-06', '2031-05-07'],
    ],
    [
      'instants where there is nothing else',
      {
        ...unknown,
        start: '2031-05-06T07:00:00Z',
        end: '2031-05-07T15:00:00Z',
      },
      [],
      ['2031-05-06', '2031-05-07'],
    ],
    [
      'the days listed',
      unknown,
      ['2031-05-07', '2031-05-06'],
      ['2031-05-06', '2031-05-07'],
    ],
    [
      'days beyond the end',
      { ...unknown, start: '2031-05-07', end: '2031-05-07' },
      ['2031-05-06', '2031-05-08'],
      ['2031-05-06', '2031-05-08'],
    ],
    [
      'no number of days',
      { start: '2031-05-06', end: '2031-05-07', length: 1e9 },
      [],
      ['2031-05-06', '2031-05-07'],
    ],
    ['nothing', unknown, ['soon'], [null, null]],
  ])('go by %s', (_, conference, days, [startDate, endDate]) => {
    expect(eventDates(conference, days)).toEqual({ startDate, endDate });
  });
});
