import { leadsToDiscover } from './loadDiscover';

describe('leadsToDiscover', () => {
  it.each(['/learn', '/learn/', '/learn/discover', '/portal/learn/discover/'])(
    'knows that %s does',
    path => expect(leadsToDiscover('/learn', path)).toBe(true),
  );

  it.each(['/', '/learn/talks', '/learn/talks/discover', '/catalog'])(
    'knows that %s does not',
    path => expect(leadsToDiscover('/learn', path)).toBe(false),
  );
});
