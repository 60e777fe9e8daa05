import { hostOf, safeUrl } from './safeUrl';

describe('safeUrl', () => {
  it.each([
    [
      'https://video.example.org/watch?v=1',
      'https://video.example.org/watch?v=1',
    ],
    ['http://example.org', 'http://example.org/'],
  ])('lets %s through', (url, expected) => {
    expect(safeUrl(url)).toBe(expected);
  });

  it.each([
    ['javascript', 'alert(1)'].join(':'),
    'data:text/html,hello',
    'not a url',
    '/relative',
    '',
    null,
    undefined,
  ])('refuses %s', url => {
    expect(safeUrl(url)).toBeUndefined();
  });
});

describe('hostOf', () => {
  it('drops www', () => {
    expect(hostOf('https://www.example.org/a')).toBe('example.org');
  });

  it('gives back what is no URL', () => {
    expect(hostOf('somewhere')).toBe('somewhere');
    expect(hostOf('data:text/html,hello')).toBe('data:text/html,hello');
  });
});
