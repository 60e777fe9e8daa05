import { leadsToDiscover } from './loadDiscover';

describe('leadsToDiscover', () => {
  it.each(['/learn', '/learn/', '/learn/discover', '/learn/discover/'])(
    'knows that %s does',
    path => {
      expect(leadsToDiscover('/learn', path)).toBe(true);
      expect(leadsToDiscover('/portal/learn', `/portal${path}`)).toBe(true);
    },
  );

  it.each([
    '/',
    '/catalog',
    '/catalog/default/component/learn',
    '/learn/talks',
    '/learn/talks/discover',
  ])('knows that %s does not', path =>
    expect(leadsToDiscover('/learn', path)).toBe(false),
  );
});
