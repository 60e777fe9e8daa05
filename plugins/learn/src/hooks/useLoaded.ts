import { useCallback, useEffect, useState } from 'react';

/** @internal */
export type Loaded<T> = {
  value?: T;
  loading: boolean;
  error?: unknown;
  /** Loads again; what is there stays until the answer arrives. */
  reload: () => void;
};

/**
 * Loads a value when `load` changes, which callers keep stable with
 * `useCallback`, and cancels what is no longer wanted.
 *
 * @internal
 */
export function useLoaded<T>(
  load: (signal: AbortSignal) => Promise<T>,
): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{
    load: unknown;
    value?: T;
    error?: unknown;
    loading: boolean;
  }>({ load, loading: true });

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setState(last => ({
      load,
      loading: true,
      value: last.load === load ? last.value : undefined,
    }));
    load(signal).then(
      value => {
        if (!signal.aborted) {
          setState({ load, value, loading: false });
        }
      },
      error => {
        if (!signal.aborted) {
          setState(last => ({ ...last, error, loading: false }));
        }
      },
    );
    return () => controller.abort();
  }, [load, attempt]);

  const reload = useCallback(() => setAttempt(count => count + 1), []);
  const current = state.load === load ? state : { loading: true };
  return { ...current, reload };
}
