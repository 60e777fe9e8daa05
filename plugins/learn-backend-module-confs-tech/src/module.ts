import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  learnFormatsExtensionPoint,
  learnSourcesExtensionPoint,
} from '@lectern/backstage-plugin-learn-node';
import { createConfsTechSource } from './createConfsTechSource';

/**
 * Teaches Learn the format of confs.tech and, where `learn.confsTech` is configured, has it read.
 *
 * @public
 */
export const learnModuleConfsTech = createBackendModule({
  pluginId: 'learn',
  moduleId: 'confs-tech',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        formats: learnFormatsExtensionPoint,
        sources: learnSourcesExtensionPoint,
        urlReader: coreServices.urlReader,
      },
      async init({ config, formats, sources, urlReader }) {
        formats.addFormat({
          id: 'confs-tech',
          module: require.resolve(
            '@lectern/backstage-plugin-learn-backend-module-confs-tech/format',
          ),
        });
        const settings = config.getOptionalConfig('learn.confsTech');
        if (settings) {
          sources.addSource(createConfsTechSource(settings, { urlReader }));
        }
      },
    });
  },
});
