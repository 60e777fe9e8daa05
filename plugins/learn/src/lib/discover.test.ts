import { FakeLearnApi } from '../__testUtils__';
import {
  arrivedAhead,
  askAhead,
  discover,
  lastDiscovered,
  LONGEST_WAIT,
  waitForAnswer,
} from './discover';

const { signal } = new AbortController();

describe('discover', () => {
  it('takes the answer that was asked for ahead, once', async () => {
    const api = new FakeLearnApi();
    const asked = jest.spyOn(api, 'discover');
    askAhead(api);
    askAhead(api);
    expect(arrivedAhead(api)).toBeUndefined();
    const answer = await discover(api, signal);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(lastDiscovered(api)).toBe(answer);
    await discover(api, signal);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('gives an answer that is there at once, until it is taken', async () => {
    const api = new FakeLearnApi();
    askAhead(api);
    await new Promise(process.nextTick);
    const arrived = arrivedAhead(api);
    expect(arrived?.talkCount).toBeGreaterThan(0);
    expect(lastDiscovered(api)).toBeUndefined();
    expect(await discover(api, signal)).toBe(arrived);
    expect(arrivedAhead(api)).toBeUndefined();
  });

  it('tells whoever takes it of the failure', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'discover').mockRejectedValueOnce(new Error('down'));
    askAhead(api);
    await new Promise(process.nextTick);
    expect(arrivedAhead(api)).toBeUndefined();
    await expect(discover(api, signal)).rejects.toThrow('down');
    expect((await discover(api, signal)).talkCount).toBeGreaterThan(0);
  });
});

describe('waitForAnswer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is for answers that are under way alone', async () => {
    const api = new FakeLearnApi();
    expect(waitForAnswer(api)).toBeUndefined();
    askAhead(api);
    await waitForAnswer(api)?.();
    expect(arrivedAhead(api)).toBeDefined();
    expect(waitForAnswer(api)).toBeUndefined();
    await discover(api, signal);
    expect(waitForAnswer(api)).toBeUndefined();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('ends with a failure, which whoever takes the answer hears of', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'discover').mockRejectedValueOnce(new Error('down'));
    askAhead(api);
    await waitForAnswer(api)?.();
    await expect(discover(api, signal)).rejects.toThrow('down');
  });

  it('is over soon where no answer comes', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'discover').mockReturnValueOnce(new Promise(() => {}));
    askAhead(api);
    const over = jest.fn();
    waitForAnswer(api)?.().then(over);
    await jest.advanceTimersByTimeAsync(LONGEST_WAIT - 1);
    expect(over).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(over).toHaveBeenCalled();
  });
});

describe('an answer that nobody took for long', () => {
  afterEach(() => jest.useRealTimers());

  it('is not shown any more', async () => {
    jest.useFakeTimers();
    const api = new FakeLearnApi();
    const asked = jest.spyOn(api, 'discover');
    askAhead(api);
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(arrivedAhead(api)).toBeUndefined();
    expect(waitForAnswer(api)).toBeUndefined();
    await discover(api, signal);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
