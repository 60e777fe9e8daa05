import { useCallback, type KeyboardEvent } from 'react';

/**
 * Where a key leads from one item of a list, laid out in columns.
 *
 * @internal
 */
export function itemAfterKey(
  key: string,
  at: number,
  list: { last: number; columns: number; page: number; rtl: boolean },
): number | undefined {
  const { last, columns, page, rtl } = list;
  const bounded = (to: number) => Math.min(Math.max(to, 0), last);
  const sideways = columns > 1 ? 1 : 0;
  switch (key) {
    case 'ArrowDown':
      return bounded(at + columns);
    case 'ArrowUp':
      return at < columns ? at : at - columns;
    case 'ArrowRight':
      return sideways ? bounded(at + (rtl ? -1 : 1)) : undefined;
    case 'ArrowLeft':
      return sideways ? bounded(at + (rtl ? 1 : -1)) : undefined;
    case 'PageDown':
      return bounded(at + page * columns);
    case 'PageUp':
      return bounded(at - page * columns);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/**
 * Moves the focus between the talks of a list by the keyboard, while it is on
 * the link of one.
 *
 * @internal
 */
export function useListKeys(options: {
  last: number;
  columns: number;
  /** Rows that are seen at once. */
  page: () => number;
  focus: (index: number) => void;
}): (event: KeyboardEvent<HTMLElement>) => void {
  const { last, columns, page, focus } = options;
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { target, ctrlKey, metaKey, altKey, shiftKey } = event;
      const item =
        target instanceof Element ? target.closest('[role="listitem"]') : null;
      const position = Number(item?.getAttribute('aria-posinset'));
      if (
        !position ||
        item?.querySelector('a') !== target ||
        ctrlKey ||
        metaKey ||
        altKey ||
        shiftKey
      ) {
        return;
      }
      const to = itemAfterKey(event.key, position - 1, {
        last,
        columns,
        page: page(),
        rtl: getComputedStyle(event.currentTarget).direction === 'rtl',
      });
      if (to !== undefined) {
        event.preventDefault();
        focus(to);
      }
    },
    [last, columns, page, focus],
  );
}
