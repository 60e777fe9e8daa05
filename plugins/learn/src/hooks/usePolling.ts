import { useEffect } from 'react';

/**
 * Looks again after a while, as long as there is something to wait for.
 *
 * @param interval - milliseconds
 * @internal
 */
export function usePolling(
  waiting: boolean,
  look: () => void,
  interval: number,
): void {
  useEffect(() => {
    if (!waiting) {
      return undefined;
    }
    const timer = setTimeout(look, interval);
    return () => clearTimeout(timer);
  }, [waiting, look, interval]);
}
