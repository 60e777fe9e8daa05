import { useCallback, useEffect, useRef, useState } from 'react';
import { messageOf } from '../lib/messageOf';

/** @internal */
export type Action = {
  pending: boolean;
  /** Why the last attempt failed, in words. */
  error?: string;
  /** Forgets the failure. */
  reset: () => void;
  /** Does it, one at a time. Resolves with nothing where it failed. */
  run: <T>(what: () => Promise<T>) => Promise<{ value: T } | undefined>;
};

/**
 * Something that people start and that may fail.
 *
 * @internal
 */
export function useAction(): Action {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string>();
  const running = useRef(false);
  const mounted = useRef(true);

  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback(async <T>(what: () => Promise<T>) => {
    if (running.current) {
      return undefined;
    }
    running.current = true;
    setPending(true);
    setError(undefined);
    try {
      return { value: await what() };
    } catch (failure) {
      if (mounted.current) {
        setError(messageOf(failure));
      }
      return undefined;
    } finally {
      running.current = false;
      if (mounted.current) {
        setPending(false);
      }
    }
  }, []);

  const reset = useCallback(() => setError(undefined), []);
  return { pending, error, run, reset };
}
