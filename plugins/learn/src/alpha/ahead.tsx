import {
  AppRootElementBlueprint,
  configApiRef,
} from '@backstage/frontend-plugin-api';
import { basePath } from '../lib/basePath';
import { leadsToDiscover, loadDiscoverAhead } from '../lib/loadDiscover';
import { DEFAULT_PATH } from '../routes';

/**
 * Draws nothing. It is put together before the reader is signed in, which the
 * pages are not: where the address leads to Discover, its code comes in the
 * meantime. APIs are left alone, since not all need be there yet.
 *
 * @alpha
 */
export const aheadElement = AppRootElementBlueprint.makeWithOverrides({
  name: 'ahead',
  factory: (originalFactory, { apis }) => {
    const learn = `${basePath(apis.get(configApiRef))}${DEFAULT_PATH}`;
    if (leadsToDiscover(learn, window.location)) {
      loadDiscoverAhead();
    }
    return originalFactory({ element: <></> });
  },
});

export default [aheadElement];
