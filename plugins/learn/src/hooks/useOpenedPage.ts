import { useEffect } from 'react';
import { useAnalytics } from '@backstage/core-plugin-api';

/**
 * Tells analytics that the page of a thing was opened.
 *
 * @internal
 */
export function useOpenedPage(kind: string, subject: string): void {
  const analytics = useAnalytics();
  useEffect(() => {
    analytics.captureEvent('open', subject, { attributes: { kind } });
  }, [analytics, kind, subject]);
}
