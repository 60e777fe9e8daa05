import { useLayoutEffect, useState, type RefObject } from 'react';

/** The narrowest card, and the space between two, in pixels. */
const CARD_WIDTH = 272;
export const CARD_GAP = 16;

/**
 * How many cards stand side by side in an element, and how wide each is.
 *
 * @internal
 */
export function useColumns(ref: RefObject<HTMLElement>): {
  columns: number;
  /** Pixels. */
  width: number;
} {
  const [space, setSpace] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) {
      return undefined;
    }
    const measure = () => setSpace(element.clientWidth);
    measure();
    if (typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  const columns = Math.max(
    1,
    Math.floor((space + CARD_GAP) / (CARD_WIDTH + CARD_GAP)),
  );
  return { columns, width: (space + CARD_GAP) / columns - CARD_GAP };
}
