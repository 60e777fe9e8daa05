import { compareSpeakers, isPerson, peopleOf, personForm } from './people';

const key = (name: string) => personForm(name).key;
const people = (...names: string[]) => peopleOf(names.map(personForm));

describe('personForm', () => {
  it.each([
    ['Thomas Schuetz', 'Thomas Schütz'],
    ['Ida Kirsten Moor', 'Ida Moor'],
    ['Mo “Gull” Reed', 'Mo Reed'],
    ['Dr. Ida Moor, PhD', 'IDA MOOR'],
    ['Oleg Šelaj', 'Oleg Selaj'],
    ['Jón Þór', 'Jon Thor'],
  ])('is one for %s and %s', (a, b) => {
    expect(key(a)).toBe(key(b));
    expect(key(a)).not.toBe('');
  });

  it.each(['Ida', 'Ida M.', ''])('names nobody by %p', name => {
    expect(key(name)).toBe('');
  });

  it('takes an unspaced name for a whole one', () => {
    expect(key('山田太郎')).toBe('山田太郎');
  });

  it('keeps namesakes of one first name apart', () => {
    expect(key('Ida Moor')).not.toBe(key('Ida Reed'));
  });
});

describe('isPerson', () => {
  it.each([
    'Various speakers',
    'TBA',
    'TODO',
    'n/a',
    'Multiple Presenters',
    '?',
  ])('%s is none', name => {
    expect(isPerson(name)).toBe(false);
  });
  it('Ida Moor is one', () => expect(isPerson('Ida Moor')).toBe(true));
});

describe('compareSpeakers', () => {
  it.each([
    [['Ida Moor'], ['Ida Moor', 'Tom Reed'], 'agree'],
    [['Ida Moor'], ['Tom Reed'], 'differ'],
    [['Ida'], ['Ida Moor'], 'unknown'],
    [['Ida', 'Tom'], ['Una Voss', 'Bo Lark'], 'differ'],
    [[], ['Ida Moor'], 'unknown'],
  ])('%p and %p: %s', (a, b, expected) => {
    expect(compareSpeakers(people(...a), people(...b))).toBe(expected);
    expect(compareSpeakers(people(...b), people(...a))).toBe(expected);
  });
});
