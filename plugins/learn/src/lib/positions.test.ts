import { positionOf, rememberPosition } from './positions';

const urlOf = (i: number) => `https://video.example.org/${i}`;

describe('positions', () => {
  it('remembers where a recording was left', () => {
    rememberPosition(urlOf(1), 90.7);
    expect(positionOf(urlOf(1))).toBe(90);
    rememberPosition(urlOf(1), 120);
    expect(positionOf(urlOf(1))).toBe(120);
    expect(positionOf(urlOf(2))).toBeUndefined();
  });

  it('begins anew where hardly anything was seen', () => {
    rememberPosition(urlOf(1), 90);
    rememberPosition(urlOf(1), 3);
    expect(positionOf(urlOf(1))).toBeUndefined();
  });

  it('begins anew what was seen to the end', () => {
    rememberPosition(urlOf(1), 90, 100);
    expect(positionOf(urlOf(1))).toBe(90);
    rememberPosition(urlOf(1), 95, 100);
    expect(positionOf(urlOf(1))).toBeUndefined();
    // As long as nobody knows how long it is.
    rememberPosition(urlOf(1), 95, NaN);
    expect(positionOf(urlOf(1))).toBe(95);
  });

  it('forgets the ones played longest ago', () => {
    for (let i = 0; i < 60; i += 1) {
      rememberPosition(urlOf(i), 90);
      rememberPosition(urlOf(0), 90);
    }
    expect(positionOf(urlOf(0))).toBe(90);
    expect(positionOf(urlOf(5))).toBeUndefined();
    expect(positionOf(urlOf(59))).toBe(90);
  });
});
