import type { TableRow } from 'mdast';
import { looksLikeTitle } from '../grammar/titles';
import { textOf } from '../inline';
import type { Column } from './columns';
import { speakersOfCell } from './speakerCell';

/**
 * Where a column names speakers and none is called after titles, the one that holds titles is theirs: the one of the
 * longest texts, where most of them can be one.
 *
 * @internal
 */
export function withTitles(
  columns: Map<Column, number>,
  header: TableRow,
  rows: readonly TableRow[],
): Map<Column, number> {
  const at = columns.get('speakers');
  if (columns.has('title') || at === undefined) return columns;
  const given = rows.filter(
    row => row.children[at] && speakersOfCell(textOf(row.children[at])),
  );
  const taken = new Set(columns.values());
  const [best] = header.children
    .map((_cell, column) => {
      const texts = given
        .map(row => row.children[column])
        .map(cell => (cell ? textOf(cell) : ''));
      const titles = texts.filter(looksLikeTitle);
      const length = titles.join('').length / Math.max(titles.length, 1);
      return { column, length, titles: titles.length };
    })
    .filter(
      one =>
        !taken.has(one.column) &&
        one.length > 14 &&
        one.titles * 3 >= given.length * 2,
    )
    .sort((a, b) => b.length - a.length);
  return best && given.length > 1
    ? new Map([...columns, ['title', best.column]])
    : columns;
}
