import {
  AppRootElementBlueprint,
  configApiRef,
  type ConfigApi,
} from '@backstage/frontend-plugin-api';
import { learnApiRef } from '../api';
import { askAhead } from '../lib/discover';
import { leadsToDiscover, loadDiscoverAhead } from '../lib/loadDiscover';
import { DEFAULT_PATH } from '../routes';

/** Where the app itself is: `/portal`, or nothing where it is at the root. */
function basePath(config: ConfigApi | undefined): string {
  const url = config?.getOptionalString('app.baseUrl') ?? '/';
  return new URL(url, window.location.origin).pathname.replace(/\/$/, '');
}

/**
 * Draws nothing. It is put together before the reader is signed in, which the
 * pages are not: where the address leads to Discover, its code comes in the
 * meantime, and the question what there is to discover leaves with the sign-in.
 *
 * @alpha
 */
export const aheadElement = AppRootElementBlueprint.makeWithOverrides({
  name: 'ahead',
  factory: (originalFactory, { apis }) => {
    const { pathname, search } = window.location;
    const learn = `${basePath(apis.get(configApiRef))}${DEFAULT_PATH}`;
    if (leadsToDiscover(learn, pathname)) {
      loadDiscoverAhead();
      const api = apis.get(learnApiRef);
      if (api && !search) {
        askAhead(api);
      }
    }
    return originalFactory({ element: <></> });
  },
});

export default [aheadElement];
