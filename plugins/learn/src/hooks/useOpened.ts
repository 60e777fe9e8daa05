import { useCallback, type MouseEvent } from 'react';
import { useAnalytics } from '@backstage/core-plugin-api';

/**
 * Tells analytics that something was opened from Discover, and from which
 * part of it: a kind of rail, `featured` or `map`. What it gives is for
 * `onClickCapture` around a link.
 *
 * @internal
 */
export function useOpened(
  rail: string,
): (subject: string, href: string) => (event: MouseEvent) => void {
  const analytics = useAnalytics();
  return useCallback(
    (subject, href) => event => {
      const link = event.target instanceof Element && event.target.closest('a');
      // A card passes clicks on to its link, and holds links to other things.
      if (link && link.getAttribute('href') === href) {
        analytics.captureEvent('open', subject, { attributes: { rail } });
      }
    },
    [analytics, rail],
  );
}
