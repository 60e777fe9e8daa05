import { placeName, regionOf, regionOfCountry } from './places';

describe('placeName', () => {
  it.each([
    ['DE', 'germany'],
    ['Deutschland', 'germany'],
    ['UK', 'united kingdom'],
    ['München', 'munich'],
    ['SF', 'san francisco'],
    ['de', null],
    ['it', null],
    ['In', null],
    ['Berlin', null],
    ['constructor', null],
  ])('of %p is %p', (word, expected) => {
    expect(placeName(word)).toBe(expected);
  });
});

describe('regions', () => {
  it.each([
    ['Paris', 'Europe'],
    ['EU', 'Europe'],
    ['Chicago', 'North America'],
    ['Nowhere', undefined],
    ['constructor', undefined],
  ])('%p is in %p', (word, expected) => {
    expect(regionOf(word)).toBe(expected);
  });

  it('knows the region of a country', () => {
    expect(regionOfCountry('France')).toBe('Europe');
    expect(regionOfCountry('fr')).toBeUndefined();
    expect(regionOfCountry('Paris')).toBeUndefined();
  });
});
