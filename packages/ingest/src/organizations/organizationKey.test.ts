import { isOrganization, organizationKey, shortName } from './organizationKey';

describe('organizationKey', () => {
  it.each([
    ['Gull Wing', 'GullWing'],
    ['Gullwing, Inc.', 'Gullwing'],
    ['Gullwing GmbH', 'gullwing'],
    ['Gullwing A/S', 'Gullwing'],
    ['Gullwing SE', 'Gullwing'],
    ['The Heron Group', 'Heron'],
    ['Marrow Bros', 'Marrow Brothers'],
    ['Tern.io', 'Tern'],
    ['Ternwork (now Gullwing)', 'Ternwork'],
    ['Eulenhof GmbH & Co. KG', 'Eulenhof GmbH & Co KG'],
  ])('is one for %s and %s', (a, b) => {
    expect(organizationKey(a)).toBe(organizationKey(b));
    expect(organizationKey(a)).not.toBe('');
  });

  it('is made of the name alone, whatever it means to JavaScript', () => {
    expect(organizationKey('Constructor')).toBe('constructor');
  });

  it.each([
    ['Heron Bank', 'Heron Times'],
    ['Group', 'The'],
    ['AG', 'SE'],
  ])('differs for %s and %s', (a, b) => {
    expect(organizationKey(a)).not.toBe(organizationKey(b));
  });

  it.each([
    'Independent',
    'independent contributor',
    'Freelance',
    'Freelance Consultant',
    'Self-Employed',
    'n/a',
    '-',
    '',
  ])('%p is no organization', name => {
    expect(isOrganization(name)).toBe(false);
    expect(organizationKey(name)).toBe('');
  });

  it('"Independent Heron" is one', () => {
    expect(isOrganization('Independent Heron')).toBe(true);
  });
});

describe('shortName', () => {
  it.each([
    ['Gullwing, Inc.', 'Gullwing'],
    ['Gullwing A/S', 'Gullwing'],
    ['The Heron Times', 'Heron Times'],
    ['SE', 'SE'],
  ])('%s is %s', (name, short) => expect(shortName(name)).toBe(short));
});
