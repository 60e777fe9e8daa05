import { useEffect, useRef, type RefObject } from 'react';

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
  ref: RefObject<HTMLElement>;
  /** The last place that a key leads to. */
  last: number;
  columns: number;
  /** Rows that are seen at once. */
  page: () => number;
  focus: (place: number) => void;
}): void {
  const { ref } = options;
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    const list = ref.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
      const item =
        target instanceof Element ? target.closest('[aria-posinset]') : null;
      const plain = !(ctrlKey || metaKey || altKey || shiftKey);
      if (!list || !item || item.querySelector('a') !== target || !plain) {
        return;
      }
      const { last, columns, page, focus } = latest.current;
      const place = Number(item.getAttribute('aria-posinset')) - 1;
      const to = itemAfterKey(key, place, {
        last,
        columns,
        page: page(),
        rtl: getComputedStyle(list).direction === 'rtl',
      });
      if (to !== undefined) {
        event.preventDefault();
        focus(to);
      }
    };
    list?.addEventListener('keydown', onKeyDown);
    return () => list?.removeEventListener('keydown', onKeyDown);
  }, [ref]);
}
