import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { LearnIndexRedirect } from '../components/LearnPage/LearnIndexRedirect';
import { rootRouteRef } from '../routes';
import styles from './LearnIndex.module.css';

/**
 * The framework leads from the root of a page to its first tab and drops the
 * search parameters; this leads there with them, so that `/learn?topic=…` is
 * a link that works.
 *
 * @internal
 */
export const LearnIndex = (props: { children: ReactNode }) => {
  const { pathname, search } = useLocation();
  const root = useRouteRef(rootRouteRef);
  const atRoot = pathname.replace(/\/$/, '') === root().replace(/\/$/, '');
  return atRoot && search ? (
    <LearnIndexRedirect />
  ) : (
    <div className={styles.learn}>{props.children}</div>
  );
};
