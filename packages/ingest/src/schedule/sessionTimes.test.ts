import { sessionTimes } from './sessionTimes';

const none = { day: null, start: null, startsAt: null };

describe('sessionTimes', () => {
  it('finds the instant of local time where the zone is known', () => {
    const said = { ...none, day: '2031-07-06', start: '10:00' };
    expect(sessionTimes(said, 'Europe/Berlin').startsAt).toBe(
      '2031-07-06T08:00:00Z',
    );
    expect(sessionTimes(said, null).startsAt).toBeNull();
    expect(sessionTimes(said, 'Mars/Olympus').startsAt).toBeNull();
  });

  it('finds local time of the instant where the zone is known', () => {
    const said = { ...none, startsAt: '2031-07-06T23:30:00Z' };
    expect(sessionTimes(said, 'Europe/Berlin')).toEqual({
      day: '2031-07-07',
      start: '01:30',
      startsAt: '2031-07-06T23:30:00Z',
    });
    expect(sessionTimes(said, null)).toEqual({
      day: '2031-07-06',
      start: null,
      startsAt: '2031-07-06T23:30:00Z',
    });
  });

  it('leaves what the source says', () => {
    const said = {
      day: '2031-12-14',
      start: '09:00',
      startsAt: '2031-12-14T09:00:00+01:00',
    };
    expect(sessionTimes(said, 'UTC')).toEqual({
      ...said,
      startsAt: '2031-12-14T08:00:00Z',
    });
  });

  it('drops what is no date, time or instant', () => {
    expect(
      sessionTimes({ day: '2031-02-30', start: '25:00', startsAt: 'x' }, 'UTC'),
    ).toEqual(none);
  });
});
