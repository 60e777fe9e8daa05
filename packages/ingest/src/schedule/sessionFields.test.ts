import {
  languageOf,
  levelOf,
  speakersNamed,
  speakersOf,
} from './sessionFields';
import { processorWatch } from '../testing/processorWatch';

describe('languageOf', () => {
  it.each([
    ['en', 'en'],
    ['de-AT', 'de-AT'],
    ['pt_BR', 'pt-BR'],
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['français', 'fr'],
    ['English (US)', 'en'],
    ['de, en', null],
    ['', null],
    ['mostly English', null],
    ['Talk', null],
  ])('%p', (value, language) => {
    expect(languageOf(value)).toBe(language);
  });
});

describe('levelOf', () => {
  it.each([
    ['Introductory and overview', 'beginner'],
    ['Novice', 'beginner'],
    ['100', 'beginner'],
    ['Level 200', 'intermediate'],
    ['Fortgeschrittene', 'intermediate'],
    ['Expert', 'advanced'],
    ['L400', 'advanced'],
    ['Level 300', 'advanced'],
    ['Beginner to Advanced', null],
    ['Any', null],
    ['', null],
    [null, null],
  ])('%p', (value, level) => {
    expect(levelOf(value)).toBe(level);
  });
});

describe('speakers', () => {
  it('are each named once, without what stands for nobody', () => {
    expect(
      speakersOf([
        'Ida Moor',
        'IDA  MOOR',
        'TBA',
        'N.N.',
        '-',
        '',
        'hoot',
        'x@example.org',
      ]),
    ).toEqual([
      { name: 'Ida Moor', organization: null },
      { name: 'hoot', organization: null },
    ]);
  });

  it('lose pronouns and mail addresses, and say what they do', () => {
    expect(
      speakersNamed([
        { name: 'Ida Moor (she/her)', organization: 'Acme' },
        {
          name: 'Bo Kelp <bo@example.org>',
          organization: null,
          role: 'Keeper',
        },
        { name: 'Cyd Moor (Moderator)', organization: null },
        { name: 'hoot (DE: sie/ihr EN: she/her)', organization: null },
        { name: 'Eve Stoat (-)', organization: null },
        { name: 'Kit Adder (adder)', organization: null },
      ]),
    ).toEqual([
      { name: 'Ida Moor', organization: 'Acme' },
      { name: 'Bo Kelp', organization: null, role: 'Keeper' },
      { name: 'Cyd Moor', organization: null, role: 'moderator' },
      { name: 'hoot', organization: null },
      { name: 'Eve Stoat', organization: null },
      { name: 'Kit Adder (adder)', organization: null },
    ]);
  });
});

describe('what is meant to harm', () => {
  it.each([
    ['spaces', `x${' '.repeat(50_000)}y`],
    ['letters', 'x'.repeat(50_000)],
    ['brackets', '('.repeat(50_000)],
    ['signs of mail', '@a.'.repeat(20_000)],
  ])('takes no time: %s', (_, text) => {
    const took = processorWatch();
    languageOf(text);
    levelOf(text);
    speakersOf([text]);
    expect(took()).toBeLessThan(500);
  });
});
