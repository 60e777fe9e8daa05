import { median, quantile } from './quantile';

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

  it('is the value that so many do not exceed', () => {
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile([3, 1, 2], 0.95)).toBe(3);
    expect(quantile([7], 0)).toBe(7);
  });

  it('takes the middle one for the median', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('has nothing to say of nothing', () => {
    expect(() => median([])).toThrow('no values');
  });
});
