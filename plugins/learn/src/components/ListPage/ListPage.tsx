import { useRef, type ReactNode } from 'react';
import { Button, Container, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useLasting } from '../../hooks/useLasting';
import type { ListQuestion } from '../../hooks/useListQuestion';
import type { Pages } from '../../hooks/usePages';
import { useTabTitle } from '../../hooks/useTabTitle';
import { learnTranslationRef } from '../../translation';
import { LoadProblem } from '../LoadProblem';
import { ListEnd } from './ListEnd';
import { ListSkeleton } from './ListSkeleton';
import { ListToolbar } from './ListToolbar';
import styles from './ListPage.module.css';

/** What a list says, in the reader's language. */
type ListWords = {
  heading: string;
  search: string;
  sort: string;
  none: string;
  noneHelp: string;
  noneFit: string;
  failed: string;
};

/**
 * A list with a search of its own, orders, and the next page on demand. While
 * another answer is under way the last one stays, dimmed.
 *
 * @internal
 */
export const ListPage = <T extends { id: string }, S extends string>(props: {
  words: ListWords;
  summary: (count: number) => string;
  question: ListQuestion<S>;
  sorts: ReadonlyArray<{ id: S; label: string }>;
  pages: Pages<T>;
  children: (items: T[]) => ReactNode;
}) => {
  const { words, summary, question, sorts, pages, children } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const keptFocus = useKeptFocus<HTMLElement>();
  useTabTitle(words.heading);
  const page = useLasting(pages.page);
  const stale = !pages.page;
  const more = useRef<HTMLButtonElement>(null);

  const results = () => {
    if (pages.error && !pages.page) {
      return (
        <LoadProblem
          title={words.failed}
          error={pages.error}
          onRetry={pages.reload}
        />
      );
    }
    if (!page) {
      return <ListSkeleton label={t('listed.loading')} />;
    }
    if (!page.items.length && !stale) {
      return (
        <div className={styles.none}>
          <Text as="h2" variant="title-x-small" weight="bold">
            {question.query ? words.noneFit : words.none}
          </Text>
          {question.query ? (
            <Button variant="secondary" onPress={() => question.submit('')}>
              {t('listed.clear')}
            </Button>
          ) : (
            <Text as="p" color="secondary">
              {words.noneHelp}
            </Text>
          )}
        </div>
      );
    }
    return (
      <div className={styles.items} data-stale={stale || undefined}>
        {pages.page?.nextCursor && (
          // So that nobody has to walk through all that is shown to what follows.
          <Button
            className={styles.skip}
            variant="secondary"
            onPress={() => more.current?.focus()}
          >
            {t('listed.skip')}
          </Button>
        )}
        {children(page.items)}
        {pages.page?.nextCursor && (
          <ListEnd pages={pages} page={pages.page} buttonRef={more} />
        )}
      </div>
    );
  };

  return (
    <Container>
      <ListToolbar
        label={words.search}
        sortLabel={words.sort}
        sorts={sorts}
        question={question}
        summary={
          pages.page && pages.page.items.length > 0
            ? summary(pages.page.totalItems)
            : ''
        }
      />
      <section
        {...keptFocus}
        className={styles.results}
        aria-label={words.heading}
        aria-busy={stale && !pages.error}
      >
        {results()}
      </section>
    </Container>
  );
};
