import { useCallback } from 'react';
import { useAnalytics } from '@backstage/core-plugin-api';

/**
 * Where people go on from a talk, or from what it belongs to.
 *
 * @internal
 */
export type FollowKind =
  | 'video'
  | 'slides'
  | 'audio'
  | 'repository'
  | 'transcript'
  | 'page'
  | 'recommendation'
  | 'document'
  | 'related'
  | 'same-work'
  | 'website'
  | 'playlist'
  | 'calendar';

/**
 * Counts that somebody followed a link of a talk or an event: which kind of link, and to
 * which host, but neither the person nor the whole address.
 *
 * @internal
 */
export function useFollow(
  talkId: string,
): (kind: FollowKind, host?: string) => void {
  const analytics = useAnalytics();
  return useCallback(
    (kind, host) =>
      analytics.captureEvent('follow', talkId, {
        attributes: { kind, ...(host && { host }) },
      }),
    [analytics, talkId],
  );
}
