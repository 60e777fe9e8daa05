import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { LearnDecision } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';
import { DECISION_INTERVAL } from '../lib/decision';
import { useDecisionNews } from './useDecisionNews';
import { useLoaded, type Loaded } from './useLoaded';
import { useMayCurate } from './useMayCurate';
import { usePolling } from './usePolling';

/** As many as one talk has at most, for all that is known. */
const PAGE = 50;

/** @internal */
export type TalkCuration = {
  /** Whether the reader is a curator; everything else is empty where not. */
  allowed: boolean;
  decisions: Loaded<LearnDecision[]>;
  /** What came of the last decision, for people. */
  message: string;
  onDecided: (decision: LearnDecision) => void;
};

/**
 * What curators decided about a talk, and what follows when they decide
 * something else.
 *
 * @param onChanged - the talk is another one now
 * @internal
 */
export function useTalkCuration(
  talkId: string,
  onChanged: (decision: LearnDecision) => void,
): TalkCuration {
  const api = useApi(learnApiRef);
  const news = useDecisionNews();
  const { allowed } = useMayCurate();
  const [message, setMessage] = useState('');
  const load = useCallback(
    async (signal: AbortSignal) =>
      allowed
        ? (await api.decisions({ talk: talkId, limit: PAGE }, { signal })).items
        : [],
    [api, talkId, allowed],
  );
  const decisions = useLoaded(load);
  const { reload, loading, value } = decisions;
  const pending = value?.find(({ status }) => status === 'pending');
  const awaited = useRef<LearnDecision>();
  usePolling(Boolean(pending) && !loading, reload, DECISION_INTERVAL);
  useEffect(() => {
    const followed = awaited.current;
    awaited.current = pending;
    if (followed && !pending) {
      onChanged(followed);
    }
  }, [pending, onChanged]);

  const onDecided = useCallback(
    (made: LearnDecision) => {
      setMessage(news(made));
      reload();
      onChanged(made);
    },
    [news, reload, onChanged],
  );

  return { allowed, decisions, message, onDecided };
}
