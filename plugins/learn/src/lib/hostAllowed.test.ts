import { hostAllowed } from './hostAllowed';

describe('hostAllowed', () => {
  it.each([
    ['i.ytimg.com', ['i.ytimg.com'], true],
    ['I.YTIMG.com', [' i.ytimg.com '], true],
    ['a.example.org', ['*.example.org'], true],
    ['a.b.example.org', ['*.example.org'], true],
    ['example.org', ['*.example.org'], false],
    ['notexample.org', ['*.example.org', 'example.org'], false],
    ['example.org:8443', ['example.org'], false],
    ['example.org', [], false],
  ])('%s in %p: %p', (host, allow, expected) => {
    expect(hostAllowed(host, allow)).toBe(expected);
  });
});
