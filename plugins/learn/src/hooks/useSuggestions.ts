import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  LearnDecision,
  TalkSuggestion,
} from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';
import { messageOf } from '../lib/messageOf';
import { useLoaded } from './useLoaded';

/** More than anybody decides at a sitting; the rest comes when these are through. */
const PAGE = 100;

type Failed = { suggestion: TalkSuggestion; reason: string };

/** @internal */
export type Suggestions = {
  loading: boolean;
  error?: unknown;
  reload: () => void;
  /** The one to decide on; nothing where all are decided or left for later. */
  current?: TalkSuggestion;
  /** Counted from 1. */
  position: number;
  total: number;
  /** How many were left for later. */
  skipped: number;
  /** A decision that was refused; its pair is the current one again. */
  failed?: Failed;
  decide: (kind: 'merge' | 'keep-apart') => Promise<LearnDecision | undefined>;
  skip: () => void;
};

/**
 * Goes through the suggestions one by one. A decision is taken for made at
 * once, and the next pair comes up; where the backend refuses it, its pair
 * comes back.
 *
 * @internal
 */
export function useSuggestions(): Suggestions {
  const api = useApi(learnApiRef);
  const load = useCallback(
    async (signal: AbortSignal) => api.suggestions({ limit: PAGE }, { signal }),
    [api],
  );
  const loaded = useLoaded(load);
  const [open, setOpen] = useState<TalkSuggestion[]>([]);
  const [skipped, setSkipped] = useState(0);
  const [decided, setDecided] = useState(0);
  const [failed, setFailed] = useState<Failed>();

  useEffect(() => {
    setOpen(loaded.value?.items ?? []);
    setSkipped(0);
    setDecided(0);
    setFailed(undefined);
  }, [loaded.value]);

  const current = open[skipped];
  const total = (loaded.value?.totalItems ?? 0) - decided;

  const decide = useCallback(
    async (kind: 'merge' | 'keep-apart') => {
      if (!current) {
        return undefined;
      }
      const isCurrent = ({ id }: TalkSuggestion) => id === current.id;
      setFailed(undefined);
      setOpen(list => list.filter(item => !isCurrent(item)));
      setDecided(count => count + 1);
      try {
        const [first, second] = current.talks;
        return await api.decide({ kind, talks: [first.id, second.id] });
      } catch (error) {
        setFailed({ suggestion: current, reason: messageOf(error) });
        setDecided(count => count - 1);
        setOpen(list => [
          ...list.slice(0, skipped),
          current,
          ...list.slice(skipped),
        ]);
        return undefined;
      }
    },
    [api, current, skipped],
  );

  const skip = useCallback(() => {
    setFailed(undefined);
    setSkipped(count => Math.min(count + 1, open.length));
  }, [open]);

  return {
    // The list of an answer is there one step after the answer.
    loading:
      loaded.loading ||
      (loaded.value !== undefined &&
        open.length === 0 &&
        decided === 0 &&
        loaded.value.items.length > 0),
    error: loaded.error,
    reload: loaded.reload,
    current,
    position: skipped + 1,
    total,
    skipped,
    failed,
    decide,
    skip,
  };
}
