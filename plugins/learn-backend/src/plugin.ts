import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { learnPermissions } from '@lectern/backstage-plugin-learn-common';
import { createLearn } from './createLearn';
import { IngestThread } from './ingest';

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
        const ingest = new IngestThread();
        const previews = new IngestThread();
        const { router, start } = await createLearn({
          ...services,
          readSource: ingest.readSource,
          readPreview: previews.readSource,
          resolve: ingest.resolve,
          workingDirectory: process.cwd(),
        });
        permissionsRegistry.addPermissions(learnPermissions);
        httpRouter.use(router);
        lifecycle.addStartupHook(start);
        lifecycle.addShutdownHook(async () => {
          await Promise.all([ingest.close(), previews.close()]);
        });
      },
    });
  },
});
