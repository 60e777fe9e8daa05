import { createBackend } from '@backstage/backend-defaults';
import { searchEngine } from './searchEngine';

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

// Carries what is announced to all replicas.
backend.add(import('@backstage/plugin-events-backend'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(searchEngine);
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

backend.add(import('@backstage/plugin-user-settings-backend'));

// Learn
backend.add(import('@lectern/backstage-plugin-learn-backend'));
backend.add(import('@lectern/backstage-plugin-catalog-backend-module-learn'));
backend.add(import('@lectern/backstage-plugin-search-backend-module-learn'));

backend.start();
