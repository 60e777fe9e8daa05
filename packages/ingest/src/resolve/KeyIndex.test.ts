import { KeyIndex } from './KeyIndex';

describe('KeyIndex', () => {
  const index = () => {
    const things = new KeyIndex<string>();
    things.set('a', ['x', 'y', 'y']);
    things.set('b', ['y']);
    things.set('c', ['y', 'z']);
    things.set('d', ['z']);
    things.set('e', ['__proto__']);
    return things;
  };

  it('finds what has a key in common', () => {
    expect(index().neighbours('a')).toEqual(new Set(['b', 'c']));
    expect(index().having('z')).toEqual(new Set(['c', 'd']));
    expect(index().having('x')).toEqual(new Set(['a']));
    expect(index().having('constructor')).toEqual(new Set());
    expect(['x', 'y', 'none'].map(key => index().countHaving(key))).toEqual([
      1, 3, 0,
    ]);
    expect(index().neighbours('c', 2)).toEqual(new Set(['d']));
    expect(index().neighbours('e')).toEqual(new Set());
  });

  it('finds what hangs together', () => {
    expect(index().closure(['a'])).toEqual(new Set(['a', 'b', 'c', 'd']));
    expect(index().closure(['d'], 2)).toEqual(new Set(['c', 'd']));
    expect(index().closure(['unknown'])).toEqual(new Set());
  });

  it('forgets', () => {
    const things = index();
    things.delete('c');
    expect(things.closure(['a'])).toEqual(new Set(['a', 'b']));
    expect(things.has('c')).toBe(false);
    things.set('a', ['z']);
    expect(things.neighbours('d')).toEqual(new Set(['a']));
    things.delete('a');
    things.delete('b');
    expect(things.having('y')).toEqual(new Set());
    things.set('a', ['z']);
    expect(things.keysOf('a')).toEqual(['z']);
  });
});
