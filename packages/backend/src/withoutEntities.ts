import { createBackend } from '@backstage/backend-defaults';

/**
 * The backend of the demo as the page is measured with: Learn's talks stay out of the catalog and the search. Taking in
 * 20,000 entities keeps these busy for longer than it takes to measure, and is nothing that the page waits for.
 */
const backend = createBackend();
backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@lectern/backstage-plugin-learn-backend'));
backend.start();
