import { plainName } from './plainName';

describe('plainName', () => {
  it.each([
    ['@Gullwing', 'Gullwing'],
    ['Gullwing (acquired by Heron)', 'Gullwing'],
    ['Gullwing, acquired by Heron', 'Gullwing'],
    ['Gullwing, formerly Tern', 'Gullwing'],
    ['Gullwing formerly known as Tern', 'Gullwing'],
    ['Gullwing – now part of Heron', 'Gullwing'],
    ['Gullwing, a Heron company', 'Gullwing'],
    ['Gullwing, part of Heron Group', 'Gullwing'],
    ['Formerly', 'Formerly'],
    ['Part of It', 'Part of It'],
    ['Service Now', 'Service Now'],
    ['Universität Wien', 'University of Vienna'],
    ['Université de Lyon', 'University of Lyon'],
    ['University of Lyon', 'University of Lyon'],
    ['TU München', 'Technical University of Munich'],
    ['Technische Universität Berlin', 'Technical University of Berlin'],
    ['Washington University', 'Washington University'],
    ['Unity', 'Unity'],
    ['()', '()'],
  ])('%p is %p', (name, expected) => {
    expect(plainName(name)).toBe(expected);
  });
});
