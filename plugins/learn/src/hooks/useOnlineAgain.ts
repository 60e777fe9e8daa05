import { useEffect, useRef } from 'react';
import { useOnline } from './useOnline';

/**
 * Does something as soon as the browser is back online after a failure, and
 * says whether it is online.
 *
 * @internal
 */
export function useOnlineAgain(failed: boolean, retry: () => void): boolean {
  const online = useOnline();
  const wasOnline = useRef(online);
  useEffect(() => {
    if (online && !wasOnline.current && failed) {
      retry();
    }
    wasOnline.current = online;
  }, [online, failed, retry]);
  return online;
}
