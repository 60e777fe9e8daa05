import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { learnPlugin } from '../src';

// `yarn start` in this folder: the API alone on http://localhost:7007/api/learn, open to everybody, with the
// starter pack for a source, in memory.
const backend = createBackend();

backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(
  mockServices.rootConfig.factory({
    data: {
      backend: {
        baseUrl: 'http://localhost:7007',
        listen: { port: Number(process.env.PORT ?? 7007) },
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
      learn: {
        catalog: false,
        sources: [
          {
            id: 'platform-engineering',
            package: '@lectern/pack-platform-engineering',
          },
        ],
      },
    },
  }),
);
backend.add(learnPlugin);

backend.start();
