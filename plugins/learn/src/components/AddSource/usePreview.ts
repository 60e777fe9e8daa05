import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  PreviewRequest,
  PreviewResponse,
} from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { messageOf } from '../../lib/messageOf';

type State = { pending: boolean; preview?: PreviewResponse; error?: string };

/**
 * A preview, on request. Another request, or that there is nothing to preview
 * any more, cancels the one under way.
 *
 * @internal
 */
export function usePreview(): State & {
  start: (request: PreviewRequest) => Promise<void>;
  forget: () => void;
} {
  const api = useApi(learnApiRef);
  const [state, setState] = useState<State>({ pending: false });
  const underWay = useRef<AbortController>();
  useEffect(() => () => underWay.current?.abort(), []);

  const forget = useCallback(() => {
    underWay.current?.abort();
    setState({ pending: false });
  }, []);

  const start = useCallback(
    async (request: PreviewRequest) => {
      underWay.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      underWay.current = controller;
      const settle = (settled: Omit<State, 'pending'>) => {
        if (!signal.aborted) {
          setState({ pending: false, ...settled });
        }
      };
      setState({ pending: true });
      try {
        settle({ preview: await api.preview(request, { signal }) });
      } catch (error) {
        settle({ error: messageOf(error) });
      }
    },
    [api],
  );

  return { ...state, start, forget };
}
