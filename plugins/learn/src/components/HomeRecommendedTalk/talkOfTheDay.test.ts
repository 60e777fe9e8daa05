import { bareTalk, manyTenants, pavedRoads } from '../../__testUtils__';
import { talkOfTheDay } from './talkOfTheDay';

const at = (iso: string) => Date.parse(iso);
const talks = [pavedRoads, manyTenants, bareTalk];

describe('talkOfTheDay', () => {
  it('is the same all day and another one the next', () => {
    const morning = talkOfTheDay(talks, at('2031-05-13T00:00:00Z'), 0);
    const evening = talkOfTheDay(talks, at('2031-05-13T23:59:59Z'), 0);
    const next = talkOfTheDay(talks, at('2031-05-14T00:00:00Z'), 0);
    expect(evening).toBe(morning);
    expect(next).not.toBe(morning);
    expect([morning, next]).not.toContain(bareTalk);
  });

  it('goes on to the next when skipped', () => {
    const now = at('2031-05-13T10:00:00Z');
    expect(talkOfTheDay(talks, now, 1)).toBe(
      talkOfTheDay(talks, at('2031-05-14T10:00:00Z'), 0),
    );
  });

  it('takes any talk where nobody recommends one, and none where there is none', () => {
    expect(talkOfTheDay([bareTalk], 0, 3)).toBe(bareTalk);
    expect(talkOfTheDay([], 0, 0)).toBeUndefined();
  });
});
