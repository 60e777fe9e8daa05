import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { LearnClient } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';

/** @alpha */
export const learnApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: learnApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new LearnClient(deps),
    }),
});
