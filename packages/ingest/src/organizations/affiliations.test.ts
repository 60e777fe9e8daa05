import { affiliationsIn, webDomain } from './affiliations';
import { processorWatch } from '../testing/processorWatch';

describe('affiliationsIn', () => {
  it.each([
    ['Heron Bank / Gull Wing', ['Heron Bank', 'Gull Wing']],
    ['Heron Bank | Gull Wing', ['Heron Bank', 'Gull Wing']],
    ['Heron/Gullwing', ['Heron', 'Gullwing']],
    ['Bankdata A/S', ['Bankdata A/S']],
    ['Heron & Gull', ['Heron & Gull']],
    ['A / B / C / D', ['A / B / C / D']],
    ['', ['']],
  ])('of %p are %p', (affiliation, expected) => {
    expect(affiliationsIn(affiliation)).toEqual(expected);
  });
});

describe('webDomain', () => {
  it.each([
    ['heron.example.org', 'heron.example.org'],
    ['https://www.Heron.example.org/', 'heron.example.org'],
    ['Heron', null],
    ['Heron Inc.', null],
    ['heron.example.org/team', null],
    ['S.A.', null],
  ])('of %p is %p', (name, expected) => {
    expect(webDomain(name)).toBe(expected);
  });

  it('takes no time for hostile names', () => {
    const took = processorWatch();
    for (const text of ['a.', 'a-', '/ ', ' / ', 'abc/']) {
      webDomain(text.repeat(20_000));
      affiliationsIn(text.repeat(20_000));
    }
    expect(took()).toBeLessThan(1_000);
  });
});
