import { processorWatch } from '../testing/processorWatch';
import { authorOf, dateOf, languageTagOf, textOf } from './values';

describe('dateOf', () => {
  it.each([
    ['2031-05-06', '2031-05-06'],
    ['2031-05-06 12:00:00 +0000', '2031-05-06'],
    ['2031-05-06T23:30:00-07:00', '2031-05-06'],
    ['Tue, 06 May 2031 23:00:00 +0200', '2031-05-06'],
    ['May 6, 2031', '2031-05-06'],
    ['6th May 2031', '2031-05-06'],
    [new Date('2031-05-06T10:00:00Z'), '2031-05-06'],
    ['2031-13-45', null],
    ['yesterday', null],
    [undefined, null],
    [{}, null],
  ])('reads %p as %p', (value, expected) => {
    expect(dateOf(value)).toBe(expected);
  });
});

describe('authorOf', () => {
  it.each(['@', '<', '<@', '@ ('])(
    'takes endless %j for nobody, at once',
    sign => {
      const took = processorWatch();
      expect(authorOf(`Ada ${sign.repeat(50_000)}`)).toBeNull();
      expect(took()).toBeLessThan(500);
    },
  );

  it.each([
    ['Ada Quill', 'Ada Quill'],
    ['By Ada Quill', 'Ada Quill'],
    ['ada@example.org (Ada Quill)', 'Ada Quill'],
    ['Ada Quill <ada@example.org>', 'Ada Quill'],
    [{ name: 'Ada Quill' }, 'Ada Quill'],
    [['Ada Quill', { name: 'Bo Kelp' }, 'Ada Quill'], 'Ada Quill, Bo Kelp'],
    ['ada@example.org', null],
    ['https://example.org/ada', null],
    ['admin', null],
    ['', null],
  ])('reads %p as %p', (value, expected) => {
    expect(authorOf(value)).toBe(expected);
  });
});

describe('languageTagOf', () => {
  it.each([
    ['en_US', 'en-US'],
    ['DE', 'de'],
    ['english, of course', null],
    [null, null],
  ])('reads %p as %p', (value, expected) => {
    expect(languageTagOf(value)).toBe(expected);
  });
});

describe('textOf', () => {
  it('evens out white space and takes nothing for null', () => {
    expect(textOf('  a \n b ')).toBe('a b');
    expect(textOf(' ')).toBeNull();
    expect(textOf(7)).toBe('7');
  });
});
