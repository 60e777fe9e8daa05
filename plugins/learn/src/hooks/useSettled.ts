import { startTransition, useEffect, useState } from 'react';

/**
 * False while the first picture of a page is drawn, true soon after: for what
 * lies below it and is dear to draw.
 *
 * @internal
 */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    // After the frame in which the first picture is painted.
    const frame = requestAnimationFrame(() =>
      startTransition(() => setSettled(true)),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  return settled;
}
