import { parseOptions } from './options';

describe('parseOptions', () => {
  it('has something to say for everything', () => {
    expect(parseOptions([])).toMatchObject({
      documents: 10_000,
      from: 0,
      seed: 1,
      seconds: null,
      format: null,
      formats: 'all',
      folders: [],
      deadline: 1_000,
    });
  });

  it('takes numbers, a format and folders', () => {
    expect(
      parseOptions(
        '--documents 100000 --seed 7 --format ical --seconds 25 --formats own /some/docs'.split(
          ' ',
        ),
      ),
    ).toMatchObject({
      documents: 100_000,
      seed: 7,
      format: 'ical',
      seconds: 25,
      formats: 'own',
      folders: ['/some/docs'],
    });
  });

  it.each([
    ['--documents many', 'whole number'],
    ['--format word', 'auto, markdown'],
    ['--formats some', 'own or all'],
    ['--speed 3', 'speed'],
  ])('refuses %s', (line, message) => {
    expect(() => parseOptions(line.split(' '))).toThrow(message);
  });
});
