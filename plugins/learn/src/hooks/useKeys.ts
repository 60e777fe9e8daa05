import { useEffect, useRef, type RefObject } from 'react';

/**
 * Single keys as a second way to buttons, while the focus is in an element
 * (WCAG 2.1.4) and not where somebody writes.
 *
 * @internal
 */
export function useKeys(
  element: RefObject<HTMLElement>,
  keys: Record<string, () => void>,
): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const within = element.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, repeat } = event;
      const writing =
        target instanceof Element &&
        target.closest('input, textarea, select') !== null;
      const action = new Map(Object.entries(latest.current)).get(
        key.toLocaleLowerCase('en'),
      );
      if (action && !writing && !ctrlKey && !metaKey && !altKey && !repeat) {
        event.preventDefault();
        action();
      }
    };
    within?.addEventListener('keydown', onKeyDown);
    return () => within?.removeEventListener('keydown', onKeyDown);
  }, [element]);
}
