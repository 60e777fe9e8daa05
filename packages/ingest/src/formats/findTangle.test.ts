import { findTangle } from './findTangle';

/** Lists within lists, one a line. */
const nested = (depth: number, mark: string, width: number) =>
  Array.from(
    { length: depth },
    (_, level) => `${' '.repeat(width * level)}${mark} a`,
  ).join('\n');

describe('findTangle', () => {
  it.each([
    ['quotations within quotations', '> '.repeat(90)],
    ['bullets behind bullets', `Talks\n\n${'- '.repeat(90)}a`],
    ['numbers behind numbers', `Talks\n\n${'1) '.repeat(90)}a`],
    ['long numbers, too', `Talks\n\n${'123456789. '.repeat(90)}a`],
    ['bullets below bullets', nested(120, '-', 2)],
    ['numbers below numbers', nested(80, '1.', 3)],
    ['a line without end', 'a'.repeat(10_001)],
  ])('finds %s', (_, text) => {
    expect(findTangle(text)).toMatchObject({
      line: expect.any(Number),
      message: expect.stringMatching(/plain text\.$/),
    });
  });

  it.each([
    ['lists people write', nested(8, '-', 4)],
    ['rules', '- '.repeat(40)],
    ['a list with its details', '- a\n  - b\n  - c\n'.repeat(2_900)],
    ['text far to the right', `${' '.repeat(300)}in the corner`],
    ['a row of numbers', '1, 2, 3, 4. '.repeat(100)],
    ['links in brackets', '[[a](https://example.org)] '.repeat(300)],
  ])('lets %s be', (_, text) => {
    expect(findTangle(text)).toBeNull();
  });

  it.each([
    ['brackets', '[a '.repeat(1_001)],
    ['items in lists', '- a\n'.repeat(10_001)],
    ['lists that begin within the line', '- 1. a\n'.repeat(1_001)],
    ['lists within lists', '- a\n  - b\n'.repeat(3_001)],
    ['footnotes', '[^1]\n'.repeat(2_001)],
  ])('counts %s', (what, text) => {
    expect(findTangle(text)?.message).toContain(what);
  });
});
