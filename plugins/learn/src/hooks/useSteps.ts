import { startTransition, useEffect, useState } from 'react';

/**
 * Counts from 0 to `total`, a step after each frame that was painted: for
 * drawing a long page part by part, the first ones soon, and without holding
 * up what the reader does.
 *
 * @internal
 */
export function useSteps(
  total: number,
  options: {
    /** Where to begin; later changes change nothing. */
    from?: number;
  } = {},
): number {
  const [step, setStep] = useState(options.from ?? 0);
  useEffect(() => {
    if (step >= total) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      // Once the frame is painted.
      timer = setTimeout(() =>
        startTransition(() => setStep(last => last + 1)),
      );
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [step, total]);
  return Math.min(step, total);
}
