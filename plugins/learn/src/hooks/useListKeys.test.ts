import { itemAfterKey } from './useListKeys';

const rows = { last: 99, columns: 1, page: 10, rtl: false };
const cards = { last: 99, columns: 4, page: 2, rtl: false };

describe('itemAfterKey', () => {
  it.each([
    ['ArrowDown', 5, 6],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 99, 99],
    ['PageDown', 5, 15],
    ['PageUp', 5, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('goes by %s from row %i to row %i', (key, from, to) => {
    expect(itemAfterKey(key, from, rows)).toBe(to);
  });

  it.each([
    ['ArrowDown', 5, 9],
    ['ArrowUp', 5, 1],
    ['ArrowUp', 2, 2],
    ['ArrowRight', 5, 6],
    ['ArrowLeft', 5, 4],
    ['PageDown', 5, 13],
    ['PageUp', 13, 5],
  ])('goes by %s from card %i to card %i', (key, from, to) => {
    expect(itemAfterKey(key, from, cards)).toBe(to);
  });

  it('goes the other way sideways where text runs from right to left', () => {
    const rtl = { ...cards, rtl: true };
    expect(itemAfterKey('ArrowRight', 5, rtl)).toBe(4);
    expect(itemAfterKey('ArrowLeft', 5, rtl)).toBe(6);
  });

  it('leaves other keys alone, and those sideways in rows', () => {
    expect(itemAfterKey('a', 5, cards)).toBeUndefined();
    expect(itemAfterKey('ArrowRight', 5, rows)).toBeUndefined();
  });
});
