import { entityName, isEntityName, plainName } from './entityName';

describe('entityName', () => {
  it('is readable, and the same for the same title and key', () => {
    const name = entityName('Growing Tomatoes in Orbit: A Field Report', 'k');
    expect(name).toMatch(
      /^growing-tomatoes-in-orbit-a-field-report-[0-9a-f]+$/,
    );
    expect(entityName('Growing Tomatoes in Orbit: A Field Report', 'k')).toBe(
      name,
    );
    expect(
      entityName('Growing Tomatoes in Orbit: A Field Report', 'other'),
    ).not.toBe(name);
  });

  it.each([
    ['Łódź & Übermut – naïve façade', /^lodz-ubermut-naive-facade-/],
    ['日本語の発表', /^talk-/],
    ['!!!', /^talk-/],
    ['A'.repeat(200), /^a{50,}-/],
    ['What a very long title this is '.repeat(9), /^what-a-very-long-title-/],
  ])('gives a name the catalog accepts for %p', (title, readable) => {
    const name = entityName(title, 'key');
    expect(name).toMatch(readable);
    expect(isEntityName(name)).toBe(true);
  });
});

describe('plainName', () => {
  it('has no hash', () => {
    expect(plainName('Café de l’Ouest')).toBe('cafe-de-louest');
  });

  it('refuses what is no name', () => {
    expect(plainName('日本')).toBeNull();
    expect(plainName('long '.repeat(20))).toBeNull();
  });
});
