import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

// Anybody may enter as guest. A portal of your own signs people in with a real provider:
// https://backstage.io/docs/auth/
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

// The PostgreSQL engine stands aside where the database is another one: there, the index is kept in memory.
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

backend.add(import('@backstage/plugin-user-settings-backend'));

// Learn
backend.add(import('@lectern/backstage-plugin-learn-backend'));
backend.add(import('@lectern/backstage-plugin-catalog-backend-module-learn'));
backend.add(import('@lectern/backstage-plugin-search-backend-module-learn'));

backend.start();
