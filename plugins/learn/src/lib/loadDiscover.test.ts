import { leadsToDiscover } from './loadDiscover';

const leads = (address: string, learn = '/learn') =>
  leadsToDiscover(learn, new URL(address, 'http://portal.example.org'));

describe('leadsToDiscover', () => {
  it.each([
    '/learn',
    '/learn/',
    '/learn/discover',
    '/learn/discover/',
    '/learn/discover?from=mail',
  ])('knows that %s does', address => {
    expect(leads(address)).toBe(true);
    expect(leads(`/portal${address}`, '/portal/learn')).toBe(true);
    expect(leads(`/portal${address}`)).toBe(false);
  });

  it.each([
    '/',
    '/catalog',
    '/catalog/default/component/learn',
    '/learn?topic=golden-paths',
    '/learn/talks',
    '/learn/talks/discover',
  ])('knows that %s does not', address => expect(leads(address)).toBe(false));
});
