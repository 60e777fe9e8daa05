import { PhraseTrie } from './PhraseTrie';
import { tokensOf } from './tokens';
import { processorWatch } from '../testing/processorWatch';

function trieOf(...phrases: string[]): PhraseTrie<string> {
  const trie = new PhraseTrie<string>();
  for (const phrase of phrases) trie.add(tokensOf(phrase), phrase);
  return trie;
}

const found = (trie: PhraseTrie<string>, text: string) =>
  trie.matches(tokensOf(text)).map(({ value, from, to }) => [value, from, to]);

describe('PhraseTrie', () => {
  it('finds phrases inside others, whole words only', () => {
    const trie = trieOf('owl', 'night owl', 'owl camp');
    expect(found(trie, 'A Night Owl Camp for owlets')).toEqual([
      ['night owl', 1, 3],
      ['owl', 2, 3],
      ['owl camp', 2, 4],
    ]);
  });

  it('finds no phrase that goes over a break', () => {
    expect(found(trieOf('night owl'), 'Night: Owl')).toEqual([]);
  });

  it('knows words that mean something to JavaScript', () => {
    const trie = trieOf('constructor', '__proto__');
    expect(found(trie, 'the constructor')).toEqual([['constructor', 1, 2]]);
    expect(found(new PhraseTrie<string>(), 'constructor')).toEqual([]);
  });

  it('does not look for what nobody writes', () => {
    const endless = 'owl '.repeat(9);
    expect(found(trieOf(endless, ''), endless)).toEqual([]);
  });

  it('takes time that grows with the text alone', () => {
    const trie = trieOf('a', 'a a a', 'a a a a a a a a');
    const text = tokensOf('a '.repeat(25_000));
    const took = processorWatch();
    expect(trie.matches(text).length).toBeGreaterThan(70_000);
    expect(took()).toBeLessThan(1_000);
  });
});
