import { directoryOf } from '../testing';
import { expandSources, isUrl } from './expandSources';

describe('expandSources', () => {
  it('replaces directories by what can be read in them, once and in order', async () => {
    const cwd = directoryOf({
      'docs/b.md': '',
      'docs/a/c.html': '',
      'docs/a/photo.jpg': '',
      'docs/.git/config.md': '',
      'docs/node_modules/x/README.md': '',
      'z.txt': '',
    });
    expect(
      await expandSources(
        ['z.txt', 'docs', 'docs/b.md', 'gone', 'https://example.org/feed'],
        cwd,
      ),
    ).toEqual([
      'z.txt',
      'docs/a/c.html',
      'docs/b.md',
      'gone',
      'https://example.org/feed',
    ]);
  });

  it('knows a file by whatever path leads to it, and calls it as it was named', async () => {
    const cwd = directoryOf({ 'docs/a.md': '', 'docs/b.md': '' });
    expect(
      await expandSources(
        ['./docs', 'docs', './docs/b.md', `${cwd}/docs`],
        cwd,
      ),
    ).toEqual(['docs/a.md', './docs/b.md']);
  });
});

describe('isUrl', () => {
  it('tells addresses from files', () => {
    expect(isUrl('HTTPS://example.org')).toBe(true);
    expect(isUrl('http.md')).toBe(false);
    expect(isUrl('file:///x.md')).toBe(false);
  });
});
