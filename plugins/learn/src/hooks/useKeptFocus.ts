import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * Keeps the focus in an element when the part of it that had the focus goes
 * away, as a button does that has done its work; the browser would let whoever
 * uses the keyboard begin again at the top of the page.
 *
 * @internal
 */
export function useKeptFocus<T extends HTMLElement>(): {
  ref: RefObject<T>;
  tabIndex: number;
  onFocus: (event: FocusEvent) => void;
} {
  const ref = useRef<T>(null);
  const focused = useRef<Element>();
  useEffect(() => {
    if (focused.current && !focused.current.isConnected) {
      focused.current = undefined;
      if (document.activeElement === document.body) {
        ref.current?.focus({ preventScroll: true });
      }
    }
  });
  return {
    ref,
    tabIndex: -1,
    onFocus: event => {
      focused.current = event.target;
    },
  };
}
