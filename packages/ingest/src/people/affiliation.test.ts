import { isJobAt, readAffiliation } from './affiliation';

describe('readAffiliation', () => {
  it.each([
    ['Acme GmbH', 'Acme GmbH', undefined],
    ['CTO at Acme', 'Acme', 'CTO'],
    ['CEO of Acme', 'Acme', 'CEO'],
    ['CEO Acme', 'Acme', 'CEO'],
    [
      'Pond co-creator & co-founder Acme',
      'Acme',
      'Pond co-creator & co-founder',
    ],
    ['Founder Institute', null, 'Founder Institute'],
    ['Head of Engineering', null, 'Head of Engineering'],
    ['Staff Engineer, Acme', 'Acme', 'Staff Engineer'],
    ['Independent Contributor', null, 'Independent Contributor'],
    ['Ambassador Labs', 'Ambassador Labs', undefined],
    ['Director of Acme Labs', 'Acme Labs', 'Director'],
    ['Director of AI Research', null, 'Director of AI Research'],
    ['Author, The Acme Letter', 'The Acme Letter', 'Author'],
    ['Acme (Moderator)', 'Acme', 'Moderator'],
    ['Engineering @ Acme', 'Acme', 'Engineering'],
    ['CTO of Acme, Berlin', 'Acme', 'CTO'],
    ['the Acme Foundation', 'Acme Foundation', undefined],
    ['Acme (Beginner Skill Level)', 'Acme', undefined],
  ])('%s', (text, organization, role) => {
    expect(readAffiliation(text)).toEqual({
      organization,
      ...(role && { role }),
    });
  });
});

describe('isJobAt', () => {
  it.each([
    'CEO and Founder, Acme (maker of anvils)',
    'Senior Staff Developer Advocate, Acme',
    'Founder & CTO, Acme',
  ])('%s', text => expect(isJobAt(text)).toBe(true));

  it.each([
    'The Platform Engineer, Reborn in a Year',
    'How to Become an Engineer, Fast',
    'Ada Example, Acme',
    'Hello, Developer',
    'Notes of an engineer, Acme',
  ])('but not %s', text => expect(isJobAt(text)).toBe(false));
});
