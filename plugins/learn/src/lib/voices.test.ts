import type { Recommendation } from '@lectern/backstage-plugin-learn-common';
import { listNames, shortName, summarizeVoices } from './voices';

function recommendation(part: Partial<Recommendation>): Recommendation {
  return {
    title: null,
    url: null,
    author: null,
    publishedAt: null,
    takeaway: null,
    selfPromotion: false,
    ...part,
  };
}

describe('summarizeVoices', () => {
  it('names independent authors once each and leaves the own side out', () => {
    expect(
      summarizeVoices({
        voices: 2,
        recommendations: [
          recommendation({ author: 'Ida Quill' }),
          recommendation({ author: 'Ida Quill', title: 'A second post' }),
          recommendation({ author: 'Tom Reed', selfPromotion: true }),
          recommendation({ author: 'Noor Vale' }),
        ],
      }),
    ).toEqual({
      kind: 'independent',
      count: 2,
      names: ['Ida Quill', 'Noor Vale'],
    });
  });

  it('says so when only the own side recommends it', () => {
    expect(
      summarizeVoices({
        voices: 0,
        recommendations: [
          recommendation({ author: 'Tom Reed', selfPromotion: true }),
        ],
      }),
    ).toEqual({ kind: 'own', count: 0, names: ['Tom Reed'] });
  });

  it('knows that nobody recommends it', () => {
    expect(summarizeVoices({ voices: 0, recommendations: [] }).kind).toBe(
      'none',
    );
  });
});

describe('shortName', () => {
  it.each([
    ['Ida Quill', 'I. Quill'],
    ['Mireille de la Tour', 'M. de la Tour'],
    ['Øyvind Berg', 'Ø. Berg'],
    ['Plato', 'Plato'],
    ['Meadow Platform Guild', 'Meadow Platform Guild'],
  ])('shortens %s to %s', (name, expected) => {
    expect(shortName(name)).toBe(expected);
  });
});

describe('listNames', () => {
  it('counts the rest', () => {
    expect(listNames(['A', 'B', 'C', 'D'], 2)).toBe('A, B +2');
    expect(listNames(['A', 'B'], 2)).toBe('A, B');
  });
});
