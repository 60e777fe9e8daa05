import { readAffiliation } from './affiliation';

describe('readAffiliation', () => {
  it.each([
    ['Acme GmbH', 'Acme GmbH', undefined],
    ['CTO at Acme', 'Acme', 'CTO'],
    ['CEO of Acme', 'Acme', 'CEO'],
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
