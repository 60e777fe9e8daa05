import { useEffect, useRef } from 'react';
import { Button, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { useTalks } from '../../hooks/useTalks';
import { learnTranslationRef } from '../../translation';
import { TalkCard, TalkCardSkeleton } from '../TalkCard';
import styles from './TalkGrid.module.css';

const SKELETONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/**
 * Talks as cards, with a button for the next page. While another query is
 * under way the cards of the last one stay, dimmed.
 *
 * @internal
 */
export const TalkGrid = (props: { talks: ReturnType<typeof useTalks> }) => {
  const { page, loading, loadingMore, moreError, showMore } = props.talks;
  const { t } = useTranslationRef(learnTranslationRef);
  const grid = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number>();

  // Reading goes on with the first talk that was not there before.
  useEffect(() => {
    if (firstNew.current === undefined || loadingMore) {
      return;
    }
    const card = grid.current?.children[firstNew.current];
    firstNew.current = undefined;
    card?.querySelector('a')?.focus({ preventScroll: true });
  }, [page, loadingMore]);

  if (!page || (loading && page.items.length === 0)) {
    return (
      <div
        className={styles.grid}
        role="status"
        aria-label={t('results.loading')}
      >
        {SKELETONS.map(key => (
          <TalkCardSkeleton key={key} />
        ))}
      </div>
    );
  }
  return (
    <>
      <ul ref={grid} className={styles.grid} data-stale={loading || undefined}>
        {page.items.map(talk => (
          <li key={talk.id}>
            <TalkCard talk={talk} />
          </li>
        ))}
      </ul>
      {page.nextCursor && (
        <div className={styles.more}>
          {Boolean(moreError) && (
            <Text
              as="p"
              role="alert"
              color="danger"
              className={styles.moreText}
            >
              {t('results.moreFailed')}
            </Text>
          )}
          <Button
            variant="secondary"
            size="medium"
            isPending={loadingMore}
            onPress={() => {
              firstNew.current = page.items.length;
              showMore();
            }}
          >
            {t('results.showMore')}
          </Button>
          <Text as="p" color="secondary" className={styles.moreText}>
            {t('results.shown', {
              shown: page.items.length,
              total: page.totalItems,
            })}
          </Text>
        </div>
      )}
    </>
  );
};
