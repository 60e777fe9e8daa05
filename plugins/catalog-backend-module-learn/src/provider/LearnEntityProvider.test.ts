import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import { LEARN_CHANGED_TOPIC } from '@lectern/backstage-plugin-learn-common';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { FakeLearnBackend } from '../__testUtils__/FakeLearnBackend';
import { talk } from '../__testUtils__/items';
import { LearnEntityProvider } from './LearnEntityProvider';

const TASK = 'LearnEntityProvider:refresh';

async function setup() {
  const learn = new FakeLearnBackend().talk(talk('a'));
  const catalog = new FakeCatalog();
  const events = mockServices.events();
  const scheduler = mockServices.scheduler();
  const logger = mockServices.logger.mock({ child: () => logger });
  const provider = LearnEntityProvider.fromConfig(mockServices.rootConfig(), {
    auth: mockServices.auth(),
    events,
    learn: learn.service(),
    logger,
    scheduler,
  });
  await provider.connect(catalog);
  const announce = () =>
    events.publish({ topic: LEARN_CHANGED_TOPIC, eventPayload: {} });
  return { announce, catalog, events, learn, logger, provider, scheduler };
}

describe('LearnEntityProvider', () => {
  it('keeps its name, under which the catalog files the entities', async () => {
    const { provider } = await setup();
    expect(provider.getProviderName()).toBe('LearnEntityProvider');
  });

  it('asks nothing of the backend before its task runs', async () => {
    const { catalog, learn, scheduler } = await setup();
    expect(learn.asked).toEqual([]);
    await scheduler.triggerTask(TASK);
    expect(catalog.refs).toEqual(['talk:default/a']);
  });

  it('runs when a change is announced', async () => {
    const { announce, catalog, learn } = await setup();
    learn.talk(talk('b'));
    await announce();
    expect(catalog.refs).toEqual(['talk:default/a', 'talk:default/b']);
  });

  it('runs once more for a change announced while it runs, never twice at once', async () => {
    const { announce, catalog, learn, scheduler } = await setup();
    const apply = catalog.applyMutation.bind(catalog);
    let running = 0;
    let most = 0;
    jest.spyOn(catalog, 'applyMutation').mockImplementation(async mutation => {
      running += 1;
      most = Math.max(most, running);
      await apply(mutation);
      if (catalog.mutations.length === 1) {
        learn.talk(talk('late'));
        await announce();
      }
      running -= 1;
    });

    await scheduler.triggerTask(TASK);

    expect(most).toBe(1);
    expect(catalog.refs).toEqual(['talk:default/a', 'talk:default/late']);
  });

  it('goes on after a failure, and says that nothing was lost', async () => {
    const { announce, catalog, learn, logger } = await setup();
    learn.down = true;
    await announce();
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('keeps what it holds'),
      expect.objectContaining({ message: 'Learn is down' }),
    );
    learn.down = false;
    await announce();
    expect(catalog.refs).toEqual(['talk:default/a']);
  });

  it('leaves an announcement to the run of another replica without a word', async () => {
    const { announce, logger, scheduler } = await setup();
    const trigger = jest.spyOn(scheduler, 'triggerTask');
    trigger.mockRejectedValueOnce(new ConflictError('running'));
    await announce();
    expect(logger.warn).not.toHaveBeenCalled();
    trigger.mockRejectedValueOnce(new Error('database gone'));
    await announce();
    expect(logger.warn).toHaveBeenCalledWith(
      'Could not start a refresh at once',
      expect.objectContaining({ message: 'database gone' }),
    );
  });
});
