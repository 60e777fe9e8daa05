import { useCallback, useEffect, useRef, useState } from 'react';
import { Alert, Button, Skeleton, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnDecision } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { useAction } from '../../hooks/useAction';
import { useDecisionNews } from '../../hooks/useDecisionNews';
import { useDecisionWords } from '../../hooks/useDecisionWords';
import { useSuggestions } from '../../hooks/useSuggestions';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { SuggestionView } from './SuggestionView';
import styles from './SuggestionsPage.module.css';

/**
 * Pairs of talks that may be one, one after the other: a word from a curator,
 * and the next comes up.
 *
 * @internal
 */
export const SuggestionsPage = (props: {
  /** Something was decided, so that there are fewer of them now. */
  onDecided: () => void;
}) => {
  const { onDecided } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const words = useDecisionWords();
  const decisionNews = useDecisionNews();
  const suggestions = useSuggestions();
  const { current, failed } = suggestions;
  const [last, setLast] = useState<LearnDecision>();
  const undoing = useAction();
  const view = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  // Whoever decides by keyboard goes on with the next pair.
  useEffect(() => {
    if (moved.current) {
      moved.current = false;
      view.current?.focus({ preventScroll: true });
    }
  }, [current]);

  const decide = useCallback(
    async (kind: 'merge' | 'keep-apart') => {
      moved.current = true;
      const decision = await suggestions.decide(kind);
      setLast(decision);
      if (decision) {
        onDecided();
      }
    },
    [suggestions, onDecided],
  );

  const skip = () => {
    moved.current = true;
    suggestions.skip();
  };

  const undo = async (decision: LearnDecision) => {
    const undone = await undoing.run(() => api.undoDecision(decision.id));
    if (undone) {
      setLast(undone.value);
      suggestions.reload();
      onDecided();
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
    return last ? decisionNews(last) : '';
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
    if (suggestions.loading && !current) {
      return (
        <div role="status" aria-label={t('suggestions.loading')}>
          <Skeleton width="100%" height={360} />
        </div>
      );
    }
    if (current) {
      return (
        <SuggestionView
          panel={view}
          suggestion={current}
          position={suggestions.position}
          total={suggestions.total}
          onDecide={decide}
          onSkip={skip}
        />
      );
    }
    const left = suggestions.total > 0;
    return (
      <div ref={view} tabIndex={-1} className={styles.none}>
        <Text as="h3" variant="title-x-small" weight="bold">
          {t(left ? 'suggestions.seen' : 'suggestions.none')}
        </Text>
        <Text as="p" color="secondary">
          {left
            ? t('suggestions.seenHelp', { count: suggestions.total })
            : t('suggestions.noneHelp')}
        </Text>
        {left && (
          <Button variant="secondary" onPress={suggestions.reload}>
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
        {last && last.status !== 'undone' && !failed && (
          <Button
            variant="secondary"
            isPending={undoing.pending}
            aria-label={t('curate.undoOf', { decision: words(last) })}
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
