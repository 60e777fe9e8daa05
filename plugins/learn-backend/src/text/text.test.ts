import { clean, fold, personKey, sortKey, words } from '.';

describe('fold', () => {
  it.each([
    ['Łukasz  Müller', 'lukasz muller'],
    ['Søren\u00a0Ærø', 'soren aero'],
    ['Straße', 'strasse'],
    ['ﬁne\tprint', 'fine print'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('sortKey', () => {
  it('does not count leading punctuation', () => {
    expect(sortKey('“Ágile” or not')).toBe('agile” or not');
  });

  it('stays short enough for an index', () => {
    expect(sortKey('x'.repeat(5000))).toHaveLength(200);
    expect(personKey('x'.repeat(5000))).toHaveLength(200);
  });
});

describe('half characters', () => {
  const LONE = '\ud83d';

  it.each([199, 63])('are in no key that is cut after %p letters', length => {
    const name = `${'x'.repeat(length)}𐨀`;
    expect([personKey(name), sortKey(name), ...words(name)].join()).not.toMatch(
      /\p{Cs}/u,
    );
  });

  it('do not tell two names apart that a database cannot', () => {
    expect(personKey(`Rosa${LONE} Thorn`)).toBe('rosa thorn');
  });
});

describe('words', () => {
  it('leaves nothing a query grammar could read', () => {
    expect(words(`"CI/CD" AND NOT (node.js) it's -x* c++ a:b`)).toEqual([
      'ci',
      'cd',
      'and',
      'not',
      'node',
      'js',
      'it',
      's',
      'x',
      'c',
      'a',
      'b',
    ]);
  });

  it('is empty for punctuation', () => {
    expect(words('*** "" ')).toEqual([]);
  });
});

describe('clean', () => {
  it('drops NUL', () => {
    expect(clean('a\u0000b')).toBe('ab');
  });
});
