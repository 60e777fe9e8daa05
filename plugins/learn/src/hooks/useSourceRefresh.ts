import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  learnSourceRefreshPermission,
  type LearnSource,
} from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';
import { messageOf } from '../lib/messageOf';
import { sourceName } from '../lib/sourceName';
import { learnTranslationRef } from '../translation';
import type { Loaded } from './useLoaded';
import { usePolling } from './usePolling';

/** Time between two looks at a source that is being read, in milliseconds. */
export const POLL_INTERVAL = 2000;

/**
 * Asks the backend to read a source again, and looks again and again while
 * one is being read.
 *
 * @internal
 */
export function useSourceRefresh(sources: Loaded<LearnSource[]>): {
  /** Left out where the reader may not. */
  start?: (source: LearnSource) => Promise<void>;
  /** What came of the last request, for people. */
  message: string;
} {
  const { value, loading, reload } = sources;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const { allowed } = usePermission({
    permission: learnSourceRefreshPermission,
  });
  const [message, setMessage] = useState('');

  const start = useCallback(
    async (asked: LearnSource) => {
      const source = sourceName(asked);
      try {
        await api.refreshSource(asked.id);
        setMessage(t('sources.refreshed', { source }));
      } catch (error) {
        setMessage(
          t('sources.refreshFailed', { source, reason: messageOf(error) }),
        );
      }
      reload();
    },
    [api, reload, t],
  );

  const underWay =
    value?.some(
      ({ status, lastRunAt }) =>
        status === 'running' || (status === 'pending' && lastRunAt === null),
    ) ?? false;
  usePolling(underWay && !loading, reload, POLL_INTERVAL);

  return { start: allowed ? start : undefined, message };
}
