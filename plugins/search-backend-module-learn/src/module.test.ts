import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  learnServiceRef,
  type LearnService,
} from '@lectern/backstage-plugin-learn-node';
import searchModuleLearnCollator from '.';

async function start(config: object = {}) {
  const indexRegistry = { addCollator: jest.fn(), addDecorator: jest.fn() };
  const scheduler = mockServices.scheduler.mock();
  const backend = await startTestBackend({
    extensionPoints: [[searchIndexRegistryExtensionPoint, indexRegistry]],
    features: [
      searchModuleLearnCollator,
      mockServices.rootConfig.factory({ data: config }),
      scheduler.factory,
      createServiceFactory({
        service: learnServiceRef,
        deps: {},
        factory: () => ({} as Partial<LearnService> as LearnService),
      }),
    ],
  });
  await backend.stop();
  return { indexRegistry, scheduler };
}

describe('searchModuleLearnCollator', () => {
  it('indexes talks every ten minutes without configuration', async () => {
    const { indexRegistry, scheduler } = await start();
    expect(indexRegistry.addCollator).toHaveBeenCalledWith(
      expect.objectContaining({
        factory: expect.objectContaining({ type: 'talk' }),
      }),
    );
    expect(scheduler.createScheduledTaskRunner).toHaveBeenCalledWith(
      expect.objectContaining({ frequency: { minutes: 10 } }),
    );
  });

  it('indexes talks as configured', async () => {
    const schedule = { frequency: { hours: 1 }, timeout: { minutes: 5 } };
    const { scheduler } = await start({
      search: { collators: { learn: { schedule } } },
    });
    expect(scheduler.createScheduledTaskRunner).toHaveBeenCalledWith(
      expect.objectContaining(schedule),
    );
  });
});
