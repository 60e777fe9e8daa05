import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { learnApiRef } from '../api';
import { askAhead } from '../lib/discover';
import { leadsToDiscover, loadDiscoverAhead } from '../lib/loadDiscover';
import { rootRouteRef } from '../routes';

/**
 * Where the reader is on the way to Discover, asks for its contents and its
 * code at once: neither waits for the other, or for what is drawn around it.
 *
 * @internal
 */
export function useAskAhead(): void {
  const api = useApi(learnApiRef);
  const location = useLocation();
  const root = useRouteRef(rootRouteRef)();
  const isNext = leadsToDiscover(root.replace(/\/$/, ''), location);
  // While drawing, since effects wait for all that is drawn; asking twice asks once.
  useMemo(() => {
    if (isNext) {
      askAhead(api);
      loadDiscoverAhead();
    }
  }, [api, isNext]);
}
