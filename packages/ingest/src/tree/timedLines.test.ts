import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { joinTimedLines } from './timedLines';

const rootOf = (...lines: string[]): Root => ({
  type: 'root',
  children: lines.map(value => ({
    type: 'paragraph',
    children: [{ type: 'text', value }],
  })),
});

const DAY = [
  ...['09:00-09:30', 'Registration', '09:30 – 10:15', 'Small knots'],
  ...['10:15-10:45', 'break', '20:00-...', 'Drinks'],
];

describe('joinTimedLines', () => {
  it('puts each time before what is on at it', () => {
    const root = rootOf('Welcome', ...DAY, 'See you');
    joinTimedLines(root);
    expect(root.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'list',
      'paragraph',
    ]);
    const [, list] = root.children;
    expect(
      list.type === 'list' && list.children.map(item => toString(item)),
    ).toEqual([
      '09:00-09:30 Registration',
      '09:30 – 10:15 Small knots',
      '10:15-10:45 break',
      '20:00-... Drinks',
    ]);
  });

  it('leaves a few times, and times with more than one line', () => {
    for (const lines of [
      DAY.slice(0, 6),
      DAY.flatMap((line, at) => (at % 2 ? [line, 'Ada Example'] : [line])),
    ]) {
      const root = rootOf(...lines);
      joinTimedLines(root);
      expect(root.children.map(one => toString(one))).toEqual(lines);
    }
  });
});
