import { formatStart, parseStart, startOfAddress } from './startTime';

describe('parseStart', () => {
  it.each([
    ['90', 90],
    ['90s', 90],
    ['1m30s', 90],
    ['1m30', 90],
    ['2h', 7200],
    ['1h2m3s', 3723],
    ['1:30', 90],
    ['90:00', 5400],
    ['1:02:03', 3723],
    [' 90 ', 90],
  ])('reads %s', (text, seconds) => {
    expect(parseStart(text)).toBe(seconds);
  });

  it.each(['', '0', '0:00', '-5', '1.5', 'soon', '1:3', '99999999', '30h'])(
    'takes %p for no time',
    text => {
      expect(parseStart(text)).toBeUndefined();
    },
  );

  it('takes nothing for no time', () => {
    expect(parseStart(null)).toBeUndefined();
    expect(parseStart(undefined)).toBeUndefined();
  });

  it('does not take long over what is hostile', () => {
    const before = performance.now();
    expect(parseStart('1'.repeat(50_000))).toBeUndefined();
    expect(parseStart(`${'1:'.repeat(25_000)}x`)).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(200);
  });
});

describe('startOfAddress', () => {
  it.each([
    ['?v=x&t=90', 90],
    ['?start=12', 12],
    ['#t=1m30s', 90],
    ['#a=b&t=90', 90],
    ['?t=x#t=5', 5],
    ['', undefined],
  ])('reads %p', (rest, seconds) => {
    expect(startOfAddress(new URL(`https://video.example.org/a${rest}`))).toBe(
      seconds,
    );
  });
});

describe('formatStart', () => {
  it.each([
    [0, '0:00'],
    [9.7, '0:09'],
    [90, '1:30'],
    [3723, '1:02:03'],
    [-1, '0:00'],
  ])('writes %d as %s', (seconds, text) => {
    expect(formatStart(seconds)).toBe(text);
  });
});
