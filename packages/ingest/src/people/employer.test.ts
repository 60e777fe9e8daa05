import { employerIn } from './employer';
import { speakersAt } from './speakersInProse';

describe('employerIn', () => {
  it.each([
    ['Nordmoss engineers ', 'Nordmoss'],
    ['OpenMoss founder ', 'OpenMoss'],
    ['Acme Gardens staff software engineer ', 'Acme Gardens'],
    ['Initech CTO ', 'Initech'],
  ])('takes who stands before a job: "%s"', (words, employer) => {
    expect(employerIn(words)).toBe(employer);
  });

  it.each([
    'Senior engineer ',
    'Former architect ',
    'Java developer ',
    'Pond maintainer ',
    'Principal Engineer ',
    'our engineer ',
  ])('finds nobody in "%s"', words => {
    expect(employerIn(words)).toBeUndefined();
  });

  it('holds for all that share the job, and for nobody else', () => {
    const of = (text: string) =>
      speakersAt(text, 0)?.speakers.map(one => [one.name, one.organization]);
    expect(of('Nordmoss engineers Ada Example and Alan Sample tell')).toEqual([
      ['Ada Example', 'Nordmoss'],
      ['Alan Sample', 'Nordmoss'],
    ]);
    expect(of('Nordmoss engineer Ada Example and Alan Sample tell')).toEqual([
      ['Ada Example', 'Nordmoss'],
      ['Alan Sample', null],
    ]);
  });
});
