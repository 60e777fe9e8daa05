import { schemas } from './components';
import { aboutPaths } from './paths/about';
import { changePaths } from './paths/changes';
import { curationPaths } from './paths/curation';
import { discoverPaths } from './paths/discover';
import { eventPaths } from './paths/events';
import { listedPaths } from './paths/listed';
import { sourcePaths } from './paths/sources';
import { talkPaths } from './paths/talks';

/**
 * The whole API. Requests are validated against it, and it is served at `/openapi.json`.
 *
 * @internal
 */
export const spec = {
  openapi: '3.1.0',
  info: {
    title: 'learn',
    version: '1',
    description:
      'Talks from conferences, who gave them, and who recommends them.',
    license: {
      name: 'Apache-2.0',
      url: 'https://www.apache.org/licenses/LICENSE-2.0.html',
    },
    contact: {},
  },
  servers: [{ url: '/' }],
  components: { schemas },
  paths: {
    ...talkPaths,
    ...discoverPaths,
    ...aboutPaths,
    ...eventPaths,
    ...listedPaths,
    ...changePaths,
    ...sourcePaths,
    ...curationPaths,
  },
} as const;
