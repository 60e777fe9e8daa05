import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { learnPermissions } from '@lectern/backstage-plugin-learn-common';
import { readSource, resolve } from '@lectern/ingest';
import { createLearn } from './createLearn';

/**
 * The backend of Learn: reads the configured sources, learns talks, events and organizations from them,
 * and gives them to the portal.
 *
 * @public
 */
export const learnPlugin = createBackendPlugin({
  pluginId: 'learn',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init({ httpRouter, lifecycle, permissionsRegistry, ...services }) {
        const { router, start } = await createLearn({
          ...services,
          readSource,
          resolve,
          workingDirectory: process.cwd(),
        });
        permissionsRegistry.addPermissions(learnPermissions);
        httpRouter.use(router);
        lifecycle.addStartupHook(start);
      },
    });
  },
});
