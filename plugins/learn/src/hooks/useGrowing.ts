import { startTransition, useEffect, useState } from 'react';

/** Drawn at once, about two screens, and with every further step. */
const FIRST = 60;
const STEP = 240;

/**
 * How many items of a long list to draw: a few at once, more with every
 * frame, so that thousands of them keep nobody waiting.
 *
 * @internal
 */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= total) {
      return undefined;
    }
    const frame = requestAnimationFrame(() =>
      startTransition(() => setDrawn(drawn + STEP)),
    );
    return () => cancelAnimationFrame(frame);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
