import { eventDays } from './eventDays';

describe('eventDays', () => {
  it('leaves out a session that lies apart', () => {
    const days = ['2031-09-06', '2031-09-07', '2031-09-08', '2031-09-06'];
    expect(eventDays([...days, ...days, '2031-12-24'])).toEqual([
      '2031-09-06',
      '2031-09-08',
    ]);
  });

  it('goes over a weekend', () => {
    expect(eventDays(['2031-09-08', '2031-09-05'])).toEqual([
      '2031-09-05',
      '2031-09-08',
    ]);
  });

  it.each([
    ['no days', []],
    ['days all over the year', ['2031-01-06', '2031-04-06', '2031-09-08']],
  ])('knows of no event in %s', (_, days) => {
    expect(eventDays(days)).toBeNull();
  });
});
