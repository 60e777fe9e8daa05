import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { learnCatalogModelLayer } from '@lectern/backstage-plugin-learn-common/alpha';
import { learnServiceRef } from '@lectern/backstage-plugin-learn-node';
import { LearnEntitiesProcessor } from './processor';
import { LearnEntityProvider } from './provider';
import { readModelConfig } from './readModelConfig';

/**
 * Teaches the catalog the kinds Talk, Event and Organization and publishes what Learn knows.
 *
 * @public
 */
export const catalogModuleLearn = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'learn',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        learn: learnServiceRef,
        logger: coreServices.logger,
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ config, model, processing, ...services }) {
        processing.addProcessor(new LearnEntitiesProcessor());
        processing.addEntityProvider(
          LearnEntityProvider.fromConfig(config, services),
        );
        // The first layer switches the whole catalog to the declarative model, so only on request.
        if (readModelConfig(config) === 'layer') {
          model.addModelSource(
            CatalogModelSources.static([learnCatalogModelLayer]),
          );
        }
      },
    });
  },
});
