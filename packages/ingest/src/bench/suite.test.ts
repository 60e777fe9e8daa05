import { FORMATS } from '../model';
import { readSource } from '../readSource';
import { inventEvents } from './invent';
import { statisticsOf } from './statistics';
import { runSuite } from './suite';
import { WRITERS } from './write';

jest.setTimeout(120_000);

describe('WRITERS', () => {
  const [event] = inventEvents(30, 1);

  it.each(FORMATS)('write what is read as %s, with all talks', format => {
    if (!event) throw new Error('There is no event');
    const bytes = new TextEncoder().encode(WRITERS[format](event));
    const documents = readSource({ source: `a.${format}`, bytes });
    expect(new Set(documents.map(document => document.format))).toEqual(
      new Set([format]),
    );
    const mentions = documents.flatMap(document => document.mentions);
    expect(mentions).toHaveLength(30);
  });
});

describe('statisticsOf', () => {
  it('is not led astray by one bad moment', () => {
    expect(statisticsOf([3, 1, 2, 900, 2])).toEqual({
      n: 5,
      median: 2,
      min: 1,
      max: 900,
      spread: 1,
    });
    expect(statisticsOf([1, 2]).median).toBe(1.5);
  });

  it('has nothing to say of nothing', () => {
    expect(() => statisticsOf([])).toThrow('no measurements');
  });
});

describe('runSuite', () => {
  it('measures every format, and both sides of each comparison', () => {
    const { figures, comparisons } = runSuite({
      talks: 40,
      seed: 1,
      documents: null,
      effort: { runs: 1, time: 1 },
    });
    const names = figures.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(FORMATS.map(format => `read/${format}`)),
    );
    expect(comparisons.length).toBeGreaterThan(0);
    for (const { longer, shorter, factor } of comparisons) {
      expect(names).toEqual(expect.arrayContaining([longer, shorter]));
      expect(factor).toBeGreaterThan(0);
    }
  });
});
