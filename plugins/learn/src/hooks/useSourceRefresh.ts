import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { toError } from '@backstage/errors';
import type { LearnSource } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';
import { learnTranslationRef } from '../translation';
import type { Loaded } from './useLoaded';

/** Time between two looks at a source that is being read, in milliseconds. */
export const POLL_INTERVAL = 2000;

/**
 * Asks the backend to read a source again, and looks again and again while
 * one is being read.
 *
 * @internal
 */
export function useSourceRefresh(sources: Loaded<LearnSource[]>): {
  start: (id: string) => Promise<void>;
  /** What came of the last request, for people. */
  message: string;
} {
  const { value, loading, reload } = sources;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const [message, setMessage] = useState('');

  const start = useCallback(
    async (id: string) => {
      try {
        await api.refreshSource(id);
        setMessage(t('sources.refreshed', { source: id }));
      } catch (error) {
        setMessage(
          t('sources.refreshFailed', {
            source: id,
            reason: toError(error).message,
          }),
        );
      }
      reload();
    },
    [api, reload, t],
  );

  const running = value?.some(({ status }) => status === 'running') ?? false;
  useEffect(() => {
    if (!running || loading) {
      return undefined;
    }
    const timer = setTimeout(reload, POLL_INTERVAL);
    return () => clearTimeout(timer);
  }, [running, loading, reload]);

  return { start, message };
}
