import '@backstage/cli/asset-types';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { createDevApp } from '@backstage/frontend-dev-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import learnPlugin from '../src/alpha';
import { learnApiRef } from '../src/api';
import { FakeLearnApi } from '../src/__testUtils__/FakeLearnApi';

/** Talks in memory instead of the backend. */
const fakeApi = createFrontendModule({
  pluginId: 'learn',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: learnApiRef,
          deps: {},
          factory: () => new FakeLearnApi(),
        }),
    }),
  ],
});

createDevApp({ features: [catalogPlugin, learnPlugin, fakeApi] });
