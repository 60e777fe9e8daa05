import type { Heading, RootContent, Table, TableRow } from 'mdast';
import { isDayHeading } from './grammar/days';
import { textOf } from './inline';

/** Longer cells do not only name a day. */
const LONGEST_DAY = 80;
/** More rows than this are data. */
const MOST_ROWS = 2_000;

/** "Day 1 - Thursday, August 25" across all columns: what the one cell with words in a row says, where that is a day. */
function dayOfRow({ children }: TableRow): string | null {
  const texts = children
    .map(cell => textOf(cell, LONGEST_DAY + 1))
    .filter(Boolean);
  const [only] = texts;
  return children.length > 1 &&
    only !== undefined &&
    only.length <= LONGEST_DAY &&
    // "Morning" is no day, and has none of its own.
    /\d/.test(only) &&
    texts.every(text => text === only) &&
    isDayHeading(only)
    ? only
    : null;
}

function headingOf({ children, position }: TableRow): Heading {
  const named = children.find(cell => textOf(cell, LONGEST_DAY));
  return {
    type: 'heading',
    depth: 6,
    children: named?.children ?? [],
    position,
  };
}

/**
 * A programme of several days in one table, a row with the day above the talks of each: as a table for each day below a
 * heading. Each has the headers of the whole, or begins with its day where there are none.
 *
 * @internal
 */
export function daysApart(table: Table): RootContent[] {
  const [header] = table.children;
  if (!header || table.children.length > MOST_ROWS) return [table];
  const isDay = new Set(table.children.filter(row => dayOfRow(row) !== null));
  if (isDay.size === 0) return [table];
  const parts: RootContent[] = [];
  let rows: TableRow[] = isDay.has(header) ? [] : [header];
  const close = () => {
    if (rows.length > 1) {
      const [first] = rows;
      parts.push({ ...table, children: rows, position: first.position });
    }
  };
  for (const row of table.children) {
    if (isDay.has(row)) {
      close();
      parts.push(headingOf(row));
      rows = [isDay.has(header) ? row : header];
    } else if (row !== header) rows.push(row);
  }
  close();
  return parts;
}
