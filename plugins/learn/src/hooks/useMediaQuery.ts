import { useCallback, useSyncExternalStore } from 'react';

/**
 * Whether the window is as a media query says, now and whenever that changes.
 * Where there are no media queries nothing is.
 *
 * @internal
 */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener?.('change', onChange);
      return () => list?.removeEventListener?.('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia?.(query)?.matches ?? false,
  );
}
