import type { ReactNode } from 'react';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Container } from '@backstage/ui';
import type { Loaded } from '../../hooks/useLoaded';
import { isUnknown } from '../../lib/isUnknown';
import { LoadProblem } from '../LoadProblem';
import { NotFound } from '../NotFound';
import { DetailSkeleton } from './DetailSkeleton';
import styles from './DetailPage.module.css';

/**
 * The page of one thing: while it is under way, when there is none, and with
 * the thing at the end of the way that the page header shows.
 *
 * @internal
 */
export const DetailPage = <T,>(props: {
  loaded: Loaded<T>;
  words: { failed: string; unknown: string; unknownHelp: string };
  /** The list that it is one of. */
  list: { label: string; href: string };
  /** What it is called, and where it is. */
  entryOf: (value: T) => { label: string; href: string };
  children: (value: T) => ReactNode;
}) => {
  const { loaded, words, list, entryOf, children } = props;

  const content = () => {
    const unknown = isUnknown(loaded.error);
    if (loaded.value !== undefined && !unknown) {
      return (
        <BreadcrumbEntry entry={entryOf(loaded.value)}>
          <article className={styles.detail}>{children(loaded.value)}</article>
        </BreadcrumbEntry>
      );
    }
    if (loaded.loading) {
      return <DetailSkeleton />;
    }
    return unknown ? (
      <NotFound title={words.unknown} help={words.unknownHelp} way={list} />
    ) : (
      <LoadProblem
        title={words.failed}
        error={loaded.error}
        onRetry={loaded.reload}
      />
    );
  };

  return <Container>{content()}</Container>;
};
