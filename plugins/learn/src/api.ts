import { createApiRef } from '@backstage/core-plugin-api';
import type { LearnApi } from '@lectern/backstage-plugin-learn-common';

/**
 * The API of the learn backend, as the page and the cards use it.
 *
 * @public
 */
export const learnApiRef = createApiRef<LearnApi>({
  id: 'plugin.learn.client',
});
