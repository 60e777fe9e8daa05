import type { Table } from 'mdast';
import { inlineText } from '../inline';

/** Fewer columns beside one another are no set. */
const FEWEST = 2;

/** How many columns there are before all headers are there once more; all of them where they are not. */
function widthOf(labels: readonly string[]): number {
  for (let width = FEWEST; width * 2 <= labels.length; width += 1) {
    const isRepeated =
      labels.length % width === 0 &&
      labels.every((label, at) => label === labels[at % width]);
    if (isRepeated && labels.slice(0, width).every(Boolean)) return width;
  }
  return labels.length;
}

/**
 * A table that is set in several columns to save room, "Speaker | Talk | Speaker | Talk", as the long one it stands for: the
 * same headers once, and each row once for every set of them.
 *
 * @internal
 */
export function withoutColumnSets(table: Table): Table {
  const [header, ...rows] = table.children;
  if (!header) return table;
  const labels = header.children.map(cell =>
    inlineText(cell.children).text.trim().toLocaleLowerCase('en'),
  );
  const width = widthOf(labels);
  if (width === labels.length) return table;
  return {
    ...table,
    align: table.align?.slice(0, width),
    children: [
      { ...header, children: header.children.slice(0, width) },
      ...rows.flatMap(row =>
        Array.from({ length: labels.length / width }, (_, set) => ({
          ...row,
          children: row.children.slice(set * width, (set + 1) * width),
        })),
      ),
    ],
  };
}
