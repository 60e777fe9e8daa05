import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { learnApiRef } from '../api';
import { askAhead } from '../lib/discover';
import { loadDiscoverAhead } from '../lib/loadDiscover';
import { rootRouteRef } from '../routes';
import { useLearnLinks } from './useLearnLinks';

/**
 * Where the reader is on the way to Discover, asks for its contents and its
 * code at once: neither waits for the other, or for what is drawn around it.
 *
 * @internal
 */
export function useAskAhead(): void {
  const api = useApi(learnApiRef);
  const { pathname, search } = useLocation();
  const root = useRouteRef(rootRouteRef)();
  const discover = useLearnLinks().discover();
  const path = pathname.replace(/\/$/, '');
  const isNext = path === discover || (path === root && !search);
  // While drawing, since effects wait for all that is drawn; asking twice asks once.
  useMemo(() => {
    if (isNext) {
      askAhead(api);
      loadDiscoverAhead();
    }
  }, [api, isNext]);
}
