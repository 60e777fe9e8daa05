import { isOrganization, organizationKey, shortName } from './organizationKey';
import { processorWatch } from '../testing/processorWatch';

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
    ['Tern Company Limited', 'Tern'],
    ['Tern Co.,Ltd.', 'TERN CO., LTD'],
    ['Tern Pty Ltd', 'Tern Pvt. Ltd.'],
    ['Tern s.r.o.', 'Tern'],
    ['Tern Sp. z o.o.', 'Tern'],
    ['Tern S.A. de C.V.', 'Tern'],
    ['Tern K.K.', 'Tern'],
    ['株式会社かもめ', 'かもめ'],
    ['Tern Lda', 'Tern Lda'],
    ['@Tern', 'Tern'],
    ['Tern (acquired by Gullwing)', 'Tern'],
    ['Tern, a Gullwing company', 'Tern'],
    ['TU Wien', 'Technical University of Vienna'],
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
    ['Tern (acquired by Gullwing)', 'Gullwing'],
    ['University of Washington', 'Washington University'],
    ['University of Vienna', 'TU Wien'],
    ['Heron Bank Japan', 'Heron Bank'],
  ])('differs for %s and %s', (a, b) => {
    expect(organizationKey(a)).not.toBe(organizationKey(b));
  });

  it.each([
    'Independent',
    'independent contributor',
    'Freelance',
    'Freelance Consultant',
    'Self-Employed',
    'Freelance Ruby Developer',
    'Independent Consultant and Trainer',
    'ex-Gullwing',
    'Formerly Gullwing',
    'Selbständig',
    'フリーランス',
    'n/a',
    '-',
    '',
  ])('%p is no organization', name => {
    expect(isOrganization(name)).toBe(false);
    expect(organizationKey(name)).toBe('');
  });

  it.each(['Independent Heron', 'Ex Libris', 'Various Gulls', 'Selfridge'])(
    '%p is one',
    name => expect(isOrganization(name)).toBe(true),
  );

  it('takes no time for hostile names', () => {
    const took = processorWatch();
    for (const text of ['(', ' ', 'a.s.', ', ', 'independent ', ' a b', '@']) {
      organizationKey(text.repeat(20_000));
      shortName(text.repeat(20_000));
    }
    expect(took()).toBeLessThan(2_000);
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
