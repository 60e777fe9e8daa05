import { titleForm } from './titles';
import { isGeneric, Vocabulary } from './vocabulary';
import { namesWork } from './works';

describe('Vocabulary', () => {
  const falcons = Array.from({ length: 30 }, (_, i) =>
    titleForm(`Falcon number ${i}`),
  );

  it('weighs a word less that many titles have, and says when that changes', () => {
    const vocabulary = new Vocabulary();
    for (const title of falcons.slice(0, 23)) vocabulary.add(title);
    expect(vocabulary.weight('falcon')).toBe(1);
    expect(vocabulary.takeCrossed()).toEqual([]);
    for (const title of falcons) vocabulary.add(title);
    expect(vocabulary.weight('falcon')).toBe(0.5);
    expect(vocabulary.takeCrossed().sort()).toEqual(['falcon', 'number']);
    expect(vocabulary.takeCrossed()).toEqual([]);
    for (const title of falcons) vocabulary.remove(title);
    expect(vocabulary.weight('falcon')).toBe(1);
  });

  it('counts a title once, however often it is told', () => {
    const vocabulary = new Vocabulary();
    for (let i = 0; i < 100; i += 1) {
      vocabulary.add(titleForm('Velvet Wings'));
    }
    expect(vocabulary.weight('velvet')).toBe(1);
  });

  it('gives little to everyday words, always', () => {
    expect(new Vocabulary().weight('kubernetes')).toBe(0.3);
    expect(new Vocabulary().sum(['kubernetes', 'velvet', '42'])).toBeCloseTo(
      1.6,
    );
  });
});

describe('a title', () => {
  it.each(['Opening Keynote', 'Lightning Talks', 'Welcome', 'Panel'])(
    'names no talk as "%s"',
    title => expect(isGeneric(titleForm(title))).toBe(true),
  );

  it('names a work by other words than those of its people and event', () => {
    const names = (title: string) =>
      namesWork(titleForm(title), new Set(['ida', 'moor', 'owl', 'camp']));
    expect(names('Velvet Wings')).toBe(true);
    expect(names('Lightning Talk: Velvet Wings')).toBe(true);
    expect(names('Lightning Talk: Ida Moor')).toBe(false);
    expect(names('Welcome to Owl Camp')).toBe(false);
    expect(names('State of the Flock')).toBe(false);
  });
});
