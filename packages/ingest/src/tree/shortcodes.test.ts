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

  it('drops the attributes of links', () => {
    expect(
      replaceShortcodes('[Ada](https://x.example){:target="_blank"} spoke'),
    ).toBe('[Ada](https://x.example) spoke');
    expect(replaceShortcodes('[Ada](/a){rel="me"} {: .lead}')).toBe(
      '[Ada](/a) ',
    );
    expect(replaceShortcodes('f"{:.2f}" and f({a: 1})')).toBe(
      'f"{:.2f}" and f({a: 1})',
    );
  });

  it('leaves braces alone that are none', () => {
    expect(replaceShortcodes('{{ a }} and {b}')).toBe('{{ a }} and {b}');
  });
});
