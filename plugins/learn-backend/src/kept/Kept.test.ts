import { Kept } from './Kept';

describe('Kept', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('gives a value until nobody has kept it for a while', () => {
    const kept = new Kept<string>({ keepMs: 1000 });
    expect(kept.get()).toBeUndefined();
    kept.keep('roses');
    jest.advanceTimersByTime(999);
    kept.keep('soil');
    jest.advanceTimersByTime(999);
    expect(kept.get()).toBe('soil');
    jest.advanceTimersByTime(1);
    expect(kept.get()).toBeUndefined();
  });

  it('gives a value away once', () => {
    const kept = new Kept<string>();
    kept.keep('roses');
    expect(kept.take()).toBe('roses');
    expect(kept.take()).toBeUndefined();
  });
});
