import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { learnPermissions } from '@lectern/backstage-plugin-learn-common';
import {
  learnFormatsExtensionPoint,
  learnSourcesExtensionPoint,
} from '@lectern/backstage-plugin-learn-node';
import { createLearn } from './createLearn';
import { AddedFormats, AddedProviders } from './extensions';
import { IngestThread, LastingResolver } from './ingest';

/** Somebody waits for a preview, and others behind them. */
const PREVIEW_TIMEOUT_MS = 60_000;

/**
 * The backend of Learn: reads the configured sources, learns talks, events and organizations from them,
 * and gives them to the portal.
 *
 * @public
 */
export const learnPlugin = createBackendPlugin({
  pluginId: 'learn',
  register(env) {
    const formats = new AddedFormats();
    const providers = new AddedProviders();
    env.registerExtensionPoint(learnFormatsExtensionPoint, formats);
    env.registerExtensionPoint(learnSourcesExtensionPoint, providers);
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
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
        const ingest = new IngestThread({ formats: formats.list() });
        const previews = new IngestThread({
          formats: formats.list(),
          timeoutMs: PREVIEW_TIMEOUT_MS,
        });
        const { router, start } = await createLearn({
          ...services,
          formats,
          providers,
          readSource: ingest.readSource,
          resolve: new LastingResolver({ thread: ingest }).resolve,
          previews,
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
