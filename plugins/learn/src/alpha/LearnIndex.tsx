import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { useLearnLinks } from '../hooks/useLearnLinks';
import { useRouteRef } from '@backstage/core-plugin-api';
import { rootRouteRef } from '../routes';

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
  const links = useLearnLinks();
  const atRoot = pathname.replace(/\/$/, '') === root().replace(/\/$/, '');
  return atRoot && search ? (
    <Navigate to={`${links.talks()}${search}`} replace />
  ) : (
    <>{props.children}</>
  );
};
