import { FakeLearnApi } from '../__testUtils__';
import {
  arrivedAhead,
  askAhead,
  discover,
  lastDiscovered,
  momentForAnswer,
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

describe('momentForAnswer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is for answers that are under way alone', async () => {
    const api = new FakeLearnApi();
    expect(momentForAnswer(api)).toBeUndefined();
    askAhead(api);
    await momentForAnswer(api);
    expect(arrivedAhead(api)).toBeDefined();
    expect(momentForAnswer(api)).toBeUndefined();
    await discover(api, signal);
    expect(momentForAnswer(api)).toBeUndefined();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('ends with a failure, which whoever takes the answer hears of', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'discover').mockRejectedValueOnce(new Error('down'));
    askAhead(api);
    await momentForAnswer(api);
    await expect(discover(api, signal)).rejects.toThrow('down');
  });

  it('is over soon where no answer comes', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'discover').mockReturnValueOnce(new Promise(() => {}));
    askAhead(api);
    const over = jest.fn();
    momentForAnswer(api)?.then(over);
    await jest.advanceTimersByTimeAsync(100);
    expect(over).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(150);
    expect(over).toHaveBeenCalled();
  });
});
