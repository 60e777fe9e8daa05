import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { DefaultLearnService } from './DefaultLearnService';
import type { LearnService } from './LearnService';

/**
 * The API of the Learn backend as a service of any backend plugin or module.
 *
 * @public
 */
export const learnServiceRef = createServiceRef<LearnService>({
  id: 'learn.api',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: deps => DefaultLearnService.create(deps),
    }),
});
