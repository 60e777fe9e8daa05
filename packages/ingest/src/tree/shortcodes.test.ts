import { replaceShortcodes } from './shortcodes';

describe('replaceShortcodes', () => {
  it('keeps lines their numbers where one runs over several', () => {
    const text = 'a\n{% include video.html name="Title"\n  id="x" %}\nb';
    expect(replaceShortcodes(text)).toBe('a\n\n\nb');
  });

  it('drops what a site puts in by itself', () => {
    expect(replaceShortcodes('[x]({{ site.baseurl }}/talks/#ada)')).toBe(
      '[x](/talks/#ada)',
    );
  });

  it('leaves braces alone that are none', () => {
    expect(replaceShortcodes('{{ a }} and {b}')).toBe('{{ a }} and {b}');
  });
});
