import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { learnServiceRef } from '@lectern/backstage-plugin-learn-node';
import { LearnCollatorFactory } from './collator';
import { readCollatorConfig } from './collator/config';

/**
 * Puts the talks of Learn into the portal's search.
 *
 * @public
 */
export const searchModuleLearnCollator = createBackendModule({
  pluginId: 'search',
  moduleId: 'learn-collator',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        indexRegistry: searchIndexRegistryExtensionPoint,
        learn: learnServiceRef,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ config, indexRegistry, scheduler, ...services }) {
        indexRegistry.addCollator({
          schedule: scheduler.createScheduledTaskRunner(
            readCollatorConfig(config).schedule,
          ),
          factory: LearnCollatorFactory.fromConfig(config, services),
        });
      },
    });
  },
});
