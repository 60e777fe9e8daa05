import type { Table } from 'mdast';
import { inlineText } from './inlineText';
import type { Line } from './lines';

/** Rows from which lines with tabs are a table and not an accident. */
const MIN_ROWS = 3;

function cells(line: Line): string[] {
  return line.raw.replace(/^ +/, '').trimEnd().split('\t');
}

/**
 * Reads a table that was pasted from a spreadsheet: lines in a row with the same number of tabs.
 *
 * @returns the table and how many lines it takes, or null where there is none
 *
 * @internal
 */
export function readTabTable(
  lines: Line[],
  from: number,
): { node: Table; length: number } | null {
  const width = cells(lines[from]).length;
  if (width < 2) return null;
  let end = from + 1;
  while (end < lines.length && cells(lines[end]).length === width) end += 1;
  const rows = lines.slice(from, end);
  if (rows.length < MIN_ROWS) return null;
  const place = (first: Line, last: Line) => ({
    start: { line: first.number, column: 1 },
    end: { line: last.number, column: last.raw.length + 1 },
  });
  return {
    length: rows.length,
    node: {
      type: 'table',
      position: place(rows[0], rows[rows.length - 1]),
      children: rows.map(row => ({
        type: 'tableRow',
        position: place(row, row),
        children: cells(row).map(cell => ({
          type: 'tableCell',
          position: place(row, row),
          children: inlineText(cell.trim(), place(row, row)),
        })),
      })),
    },
  };
}
