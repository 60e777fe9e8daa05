import { useState, type FocusEvent, type KeyboardEvent } from 'react';

/** A cell of a table by its row and column, heads included. */
type Cell = { row: number; column: number };

const PLACE = 'data-cell';

const cellOf = (target: EventTarget): Cell | undefined => {
  const place =
    target instanceof Element &&
    target.closest(`[${PLACE}]`)?.getAttribute(PLACE);
  if (!place) {
    return undefined;
  }
  const [row, column] = place.split(':').map(Number);
  return { row, column };
};

/** Where a key leads from a cell, before the edges are minded. */
function towards(
  { row, column }: Cell,
  last: Cell,
  event: KeyboardEvent<HTMLElement>,
): Cell | undefined {
  const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const forward = rtl ? -1 : 1;
  switch (event.key) {
    case 'ArrowRight':
      return { row, column: column + forward };
    case 'ArrowLeft':
      return { row, column: column - forward };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'Home':
      return { row: event.ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: event.ctrlKey ? last.row : row, column: last.column };
    default:
      return undefined;
  }
}

const within = (value: number, last: number) =>
  Math.min(Math.max(value, 0), last);

/**
 * The keys of the ARIA grid pattern: one stop for the tab key, arrow keys from
 * cell to cell, Home and End within a row, with Ctrl within the table.
 *
 * @see {@link https://www.w3.org/WAI/ARIA/apg/patterns/grid/}
 * @internal
 */
export function useGridKeys(last: Cell): {
  /** For the table. */
  grid: {
    onFocus: (event: FocusEvent<HTMLElement>) => void;
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
  /** For what takes the focus in a cell. */
  cell: (row: number, column: number) => { [PLACE]: string; tabIndex: number };
} {
  const [chosen, setChosen] = useState<Cell>({ row: 1, column: 1 });
  const current = {
    row: within(chosen.row, last.row),
    column: within(chosen.column, last.column),
  };
  return {
    grid: {
      onFocus: event => {
        const cell = cellOf(event.target);
        if (cell) {
          setChosen(cell);
        }
      },
      onKeyDown: event => {
        const from = cellOf(event.target);
        const to = from && towards(from, last, event);
        if (!to || event.altKey || event.metaKey) {
          return;
        }
        event.preventDefault();
        const place = `${within(to.row, last.row)}:${within(
          to.column,
          last.column,
        )}`;
        event.currentTarget
          .querySelector<HTMLElement>(`[${PLACE}="${place}"]`)
          ?.focus();
      },
    },
    cell: (row, column) => ({
      [PLACE]: `${row}:${column}`,
      tabIndex: row === current.row && column === current.column ? 0 : -1,
    }),
  };
}
