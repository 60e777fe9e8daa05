import { remembered } from './remembered';

describe('remembered', () => {
  it('works out each text once, and forgets when there are too many', () => {
    const asked: string[] = [];
    const length = remembered(text => {
      asked.push(text);
      return text.length;
    }, 2);
    expect(['a', 'bb', 'a', 'bb'].map(length)).toEqual([1, 2, 1, 2]);
    expect(asked).toEqual(['a', 'bb']);
    expect(['ccc', 'a'].map(length)).toEqual([3, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });

  it('knows a text by which nothing was found, too', () => {
    let times = 0;
    const find = remembered((): string | undefined => {
      times += 1;
      return undefined;
    });
    expect([find('a'), find('a')]).toEqual([undefined, undefined]);
    expect(times).toBe(1);
  });

  it('keeps no long text', () => {
    let times = 0;
    const count = remembered(() => {
      times += 1;
      return times;
    });
    const long = 'a'.repeat(1000);
    expect([count(long), count(long)]).toEqual([1, 2]);
  });
});
