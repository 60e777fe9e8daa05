import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Button, Skeleton, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnDecision } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { useDecisionNews } from '../../hooks/useDecisionNews';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { usePolling } from '../../hooks/usePolling';
import { usePages } from '../../hooks/usePages';
import { DECISION_INTERVAL } from '../../lib/decision';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { DecisionItem } from './DecisionItem';
import { TalkFilter } from './TalkFilter';
import styles from './DecisionsPage.module.css';

const PAGE = 30;
const SKELETONS = ['a', 'b', 'c'];

/**
 * The decision log: what curators decided, the latest first.
 *
 * @internal
 */
export const DecisionsPage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const [params] = useSearchParams();
  const talk = params.get('talk') ?? undefined;
  const news = useDecisionNews();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const [message, setMessage] = useState('');
  const load = useCallback(
    (cursor: string | undefined, signal?: AbortSignal) =>
      api.decisions({ talk, cursor, limit: PAGE }, { signal }),
    [api, talk],
  );
  const decisions = usePages(load);
  const shown = decisions.page?.items ?? [];
  const { replace } = decisions;
  const onUndone = useCallback(
    (undone: LearnDecision) => {
      replace(undone);
      setMessage(news(undone));
    },
    [replace, news],
  );
  usePolling(
    shown.slice(0, PAGE).some(({ status }) => status === 'pending') &&
      !decisions.loading,
    decisions.reload,
    DECISION_INTERVAL,
  );

  const content = () => {
    if (decisions.page) {
      return decisions.page.items.length ? (
        <ul className={styles.decisions}>
          {decisions.page.items.map(decision => (
            <li key={decision.id}>
              <DecisionItem decision={decision} linked onUndone={onUndone} />
            </li>
          ))}
        </ul>
      ) : (
        <>
          <Text as="h3" variant="title-x-small" weight="bold">
            {t(talk ? 'decisions.noneAbout' : 'decisions.none')}
          </Text>
          <Text as="p" color="secondary">
            {t('decisions.noneHelp')}
          </Text>
        </>
      );
    }
    return decisions.error ? (
      <LoadFailure
        title={t('decisions.failed')}
        error={decisions.error}
        onRetry={decisions.reload}
      />
    ) : (
      <div
        className={styles.decisions}
        role="status"
        aria-label={t('decisions.loading')}
      >
        {SKELETONS.map(key => (
          <Skeleton key={key} width="100%" height={84} />
        ))}
      </div>
    );
  };

  return (
    <div {...keptFocus} className={styles.page}>
      <header className={styles.heading}>
        <Text as="h2" variant="title-small" weight="bold">
          {t('decisions.heading')}
        </Text>
        <Text as="p" color="secondary">
          {t('decisions.intro')}
        </Text>
      </header>
      <TalkFilter talk={talk} />
      <Text as="p" role="status" className={styles.message}>
        {message}
      </Text>
      {content()}
      {decisions.page?.nextCursor && (
        <div className={styles.more}>
          {decisions.moreError && (
            <Text as="p" role="alert" color="danger">
              {t('decisions.moreFailed')}
            </Text>
          )}
          <Text variant="body-small" color="secondary">
            {t('results.shown', {
              shown: shown.length,
              total: decisions.page.totalItems,
            })}
          </Text>
          <Button
            variant="secondary"
            isPending={decisions.loadingMore}
            onPress={decisions.showMore}
          >
            {t('decisions.showMore')}
          </Button>
        </div>
      )}
    </div>
  );
};
