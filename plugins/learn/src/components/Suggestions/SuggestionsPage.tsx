import { useEffect, useRef, useState } from 'react';
import { Alert, Button, Skeleton, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  LearnDecision,
  TalkSuggestion,
} from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { useAction } from '../../hooks/useAction';
import { useDecisionNews } from '../../hooks/useDecisionNews';
import { useDecisionWords } from '../../hooks/useDecisionWords';
import { useSuggestions } from '../../hooks/useSuggestions';
import { canBeUndone } from '../../lib/decision';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { SuggestionView } from './SuggestionView';
import styles from './SuggestionsPage.module.css';

/**
 * How long the pair after another takes no word, in milliseconds: a double click is meant for the one before, and so is a
 * key when a pair comes back that the backend refused.
 */
const PAUSE = 400;

/**
 * Pairs of talks that may be one, one after the other: a word from a curator,
 * and the next comes up.
 *
 * @internal
 */
export const SuggestionsPage = (props: {
  /** How many are undecided; nothing as long as it is not known. */
  onCount: (count: number | undefined) => void;
}) => {
  const { onCount } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const words = useDecisionWords();
  const decisionNews = useDecisionNews();
  const suggestions = useSuggestions();
  const { current, failed, total } = suggestions;
  const [last, setLast] = useState<{
    decision: LearnDecision;
    suggestion: TalkSuggestion;
  }>();
  const undoing = useAction();
  const view = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const since = useRef(-Infinity);
  const hadPair = useRef(false);

  useEffect(() => onCount(total), [onCount, total]);

  // Whoever decides by keyboard goes on with the next pair.
  useEffect(() => {
    // The first pair follows no other.
    if (hadPair.current) {
      since.current = performance.now();
    }
    hadPair.current ||= Boolean(current);
    if (moved.current) {
      moved.current = false;
      view.current?.focus({ preventScroll: true });
    }
  }, [current]);
  const isNew = () => performance.now() - since.current < PAUSE;

  const decide = async (kind: 'merge' | 'keep-apart') => {
    if (!current || isNew()) {
      return;
    }
    moved.current = true;
    undoing.reset();
    setLast(undefined);
    const decision = await suggestions.decide(kind);
    setLast(decision && { decision, suggestion: current });
  };

  const skip = () => {
    if (!isNew()) {
      moved.current = true;
      suggestions.skip();
    }
  };

  const undo = async (made: NonNullable<typeof last>) => {
    const undone = await undoing.run(() => api.undoDecision(made.decision.id));
    if (undone) {
      moved.current = true;
      setLast({ ...made, decision: undone.value });
      suggestions.reopen(made.suggestion);
    }
  };

  const news = () => {
    if (failed) {
      const [first, second] = failed.suggestion.talks;
      return `${t('curate.failed')}: ${failed.reason} (${first.title} · ${
        second.title
      })`;
    }
    if (undoing.error) {
      return `${t('curate.failed')}: ${undoing.error}`;
    }
    return last ? decisionNews(last.decision) : '';
  };
  const refused = Boolean(failed || undoing.error);

  const content = () => {
    if (suggestions.error) {
      return (
        <LoadFailure
          title={t('suggestions.failed')}
          error={suggestions.error}
          onRetry={suggestions.reload}
        />
      );
    }
    if (current) {
      return (
        <SuggestionView
          panel={view}
          suggestion={current}
          position={suggestions.position}
          total={total ?? 0}
          onDecide={decide}
          onSkip={skip}
        />
      );
    }
    if (suggestions.loading || total === undefined) {
      return (
        <div role="status" aria-label={t('suggestions.loading')}>
          <Skeleton width="100%" height={360} />
        </div>
      );
    }
    return (
      <div ref={view} tabIndex={-1} className={styles.none}>
        <Text as="h3" variant="title-x-small" weight="bold">
          {t(total ? 'suggestions.seen' : 'suggestions.none')}
        </Text>
        <Text as="p" color="secondary">
          {total
            ? t('suggestions.seenHelp', { count: total })
            : t('suggestions.noneHelp')}
        </Text>
        {total > 0 && (
          <Button variant="secondary" onPress={suggestions.again}>
            {t('suggestions.again')}
          </Button>
        )}
      </div>
    );
  };

  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <Text as="h2" variant="title-small" weight="bold">
          {t('suggestions.heading')}
        </Text>
        <Text as="p" color="secondary">
          {t('suggestions.intro')}
        </Text>
      </header>
      <div className={styles.news}>
        <div role={refused ? 'alert' : 'status'} className={styles.words}>
          {news() && (
            <Alert
              status={refused ? 'danger' : 'success'}
              icon
              title={news()}
            />
          )}
        </div>
        {last && canBeUndone(last.decision) && !failed && (
          <Button
            variant="secondary"
            isPending={undoing.pending}
            aria-label={t('curate.undoOf', { decision: words(last.decision) })}
            onPress={() => undo(last)}
          >
            {t('curate.undo')}
          </Button>
        )}
      </div>
      {content()}
    </div>
  );
};
