import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  LearnDecision,
  TalkSuggestion,
} from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';
import { messageOf } from '../lib/messageOf';
import { usePages } from './usePages';

const PAGE = 50;

const NONE: ReadonlySet<string> = new Set();
const withId = (ids: ReadonlySet<string>, id: string) => new Set([...ids, id]);
const withoutId = (ids: ReadonlySet<string>, id: string) =>
  new Set([...ids].filter(one => one !== id));

/** @internal */
export type Suggestions = {
  loading: boolean;
  error?: unknown;
  reload: () => void;
  /** The one to decide on; nothing where all are decided or skipped. */
  current?: TalkSuggestion;
  /** Counted from 1. */
  position: number;
  /** How many are undecided; nothing as long as it is not known. */
  total?: number;
  /** A decision that was refused; its pair is the current one again. */
  failed?: { suggestion: TalkSuggestion; reason: string };
  decide: (kind: 'merge' | 'keep-apart') => Promise<LearnDecision | undefined>;
  skip: () => void;
  /** Comes back to those that were skipped. */
  again: () => void;
  /** Its decision was undone. */
  reopen: (suggestion: TalkSuggestion) => void;
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
    (cursor: string | undefined, signal?: AbortSignal) =>
      api.suggestions({ limit: PAGE, cursor }, { signal }),
    [api],
  );
  const { page, loading, error, reload, showMore, loadingMore, moreError } =
    usePages(load);
  const [decided, setDecided] = useState(NONE);
  const [skipped, setSkipped] = useState(NONE);
  const [failed, setFailed] = useState<Suggestions['failed']>();

  const open = page?.items.filter(({ id }) => !decided.has(id)) ?? [];
  const current = open.find(({ id }) => !skipped.has(id));
  const unread = page ? page.totalItems - page.items.length : 0;
  const isThrough = page?.nextCursor && !current && !moreError;
  useEffect(() => {
    if (isThrough) {
      showMore();
    }
  }, [isThrough, showMore]);

  const reopen = useCallback(({ id }: TalkSuggestion) => {
    setDecided(ids => withoutId(ids, id));
    setSkipped(ids => withoutId(ids, id));
  }, []);

  const decide = useCallback(
    async (kind: 'merge' | 'keep-apart') => {
      if (!current) {
        return undefined;
      }
      setFailed(undefined);
      setDecided(ids => withId(ids, current.id));
      try {
        const [first, second] = current.talks;
        return await api.decide({ kind, talks: [first.id, second.id] });
      } catch (refusal) {
        setFailed({ suggestion: current, reason: messageOf(refusal) });
        reopen(current);
        return undefined;
      }
    },
    [api, current, reopen],
  );

  const skip = useCallback(() => {
    if (current) {
      setFailed(undefined);
      setSkipped(ids => withId(ids, current.id));
    }
  }, [current]);

  const again = useCallback(() => setSkipped(NONE), []);

  return {
    loading: loading || loadingMore || Boolean(isThrough),
    error: error ?? moreError,
    reload: moreError ? showMore : reload,
    current,
    position: skipped.size + 1,
    total: page && open.length + (page.nextCursor ? Math.max(unread, 0) : 0),
    failed,
    decide,
    skip,
    again,
    reopen,
  };
}
