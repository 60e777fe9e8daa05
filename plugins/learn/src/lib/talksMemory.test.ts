import { FakeLearnApi } from '../__testUtils__';
import { recallTalks, rememberTalks } from './talksMemory';

const leftAt = async (offset: number) => ({
  page: await new FakeLearnApi().talks(),
  view: 'list',
  offset,
});

describe('talksMemory', () => {
  afterEach(() => jest.useRealTimers());

  it('keeps a list by what it answers', async () => {
    const api = new FakeLearnApi();
    const left = await leftAt(900);
    rememberTalks(api, 'topic=a', left);
    expect(recallTalks(api, 'topic=a')).toMatchObject(left);
    expect(recallTalks(api, 'topic=b')).toBeUndefined();
  });

  it('keeps nothing of one backend for another', async () => {
    rememberTalks(new FakeLearnApi(), 'topic=a', await leftAt(1));
    expect(recallTalks(new FakeLearnApi(), 'topic=a')).toBeUndefined();
  });

  it('lets go of those left longest ago', async () => {
    const api = new FakeLearnApi();
    for (let i = 0; i < 9; i++) {
      rememberTalks(api, `year=${i}`, await leftAt(i));
    }
    expect(recallTalks(api, 'year=0')).toBeUndefined();
    expect(recallTalks(api, 'year=1')?.offset).toBe(1);
  });

  it('asks anew after half an hour', async () => {
    const api = new FakeLearnApi();
    const left = await leftAt(1);
    jest.useFakeTimers();
    rememberTalks(api, '', left);
    jest.advanceTimersByTime(31 * 60 * 1000);
    expect(recallTalks(api, '')).toBeUndefined();
  });
});
