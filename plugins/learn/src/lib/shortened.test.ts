import { shortened } from './shortened';

describe('shortened', () => {
  it('cuts at the end of a word', () => {
    expect(shortened('one two three four five six', 14)).toBe('one two three…');
    expect(shortened('one, two, three four five six', 11)).toBe('one, two…');
  });

  it('leaves what is short, or only a little too long', () => {
    expect(shortened('one two', 20)).toBe('one two');
    expect(shortened('one two three', 11)).toBe('one two three');
  });

  it('cuts what has no spaces, but no character in two', () => {
    expect(shortened('字'.repeat(50), 10)).toBe(`${'字'.repeat(10)}…`);
    expect(shortened('🙂'.repeat(50), 10)).toBe(`${'🙂'.repeat(10)}…`);
  });
});
