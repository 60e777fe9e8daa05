import * as text from '../text';
import { foldedLabels } from './foldedLabels';

jest.mock('../text', () => {
  const actual = jest.requireActual('../text');
  return { ...actual, fold: jest.fn(actual.fold) };
});

describe('foldedLabels', () => {
  it('gives labels as they are compared, by their values', () => {
    const labels = new Map([
      ['rosa', 'Rosa Thørn'],
      ['ivy', 'IVY Grün'],
    ]);
    expect(foldedLabels(labels)).toEqual(
      new Map([
        ['rosa', 'rosa thorn'],
        ['ivy', 'ivy grun'],
      ]),
    );
  });

  it('works them out once for the same labels', () => {
    const labels = new Map([['hedge', 'Hedge Labs']]);
    const fold = jest.mocked(text.fold).mockClear();
    const first = foldedLabels(labels);
    expect(foldedLabels(labels)).toBe(first);
    expect(fold).toHaveBeenCalledTimes(1);
    expect(foldedLabels(new Map(labels))).not.toBe(first);
  });
});
