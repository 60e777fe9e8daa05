import { useCallback, useEffect, useState, type RefObject } from 'react';

/** How much of what is seen moves on at once: the last card stays in sight. */
const STEP = 0.9;

/** Browsers round positions. */
const TOLERANCE = 2;

const STILL = '(prefers-reduced-motion: reduce)';

/**
 * Where a row that scrolls sideways stands, and how to move it on.
 *
 * @internal
 */
export function useRailScroll(track: RefObject<HTMLElement>): {
  atStart: boolean;
  atEnd: boolean;
  /** Moves on by about what is seen at once: 1 forward, -1 back. */
  move: (direction: 1 | -1) => void;
} {
  const [ends, setEnds] = useState({ atStart: true, atEnd: false });

  useEffect(() => {
    const element = track.current;
    if (!element) {
      return undefined;
    }
    const look = () => {
      // Negative where the script runs from right to left.
      const position = Math.abs(element.scrollLeft);
      const rest = element.scrollWidth - element.clientWidth - position;
      const atStart = position <= TOLERANCE;
      const atEnd = rest <= TOLERANCE;
      setEnds(last =>
        last.atStart === atStart && last.atEnd === atEnd
          ? last
          : { atStart, atEnd },
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      element.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [track]);

  const move = useCallback(
    (direction: 1 | -1) => {
      const element = track.current;
      if (!element) {
        return;
      }
      const rtl = getComputedStyle(element).direction === 'rtl';
      element.scrollBy({
        left: element.clientWidth * STEP * direction * (rtl ? -1 : 1),
        behavior: window.matchMedia(STILL).matches ? 'auto' : 'smooth',
      });
    },
    [track],
  );
  return { ...ends, move };
}
