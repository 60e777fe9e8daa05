import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import { LEARN_CHANGED_TOPIC } from '@lectern/backstage-plugin-learn-common';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { FakeLearnBackend } from '../__testUtils__/FakeLearnBackend';
import { talk } from '../__testUtils__/items';
import { LearnEntityProvider } from './LearnEntityProvider';

const TASK = 'LearnEntityProvider:refresh';

/** A provider as it is before it is connected. */
function create() {
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
  const announce = () =>
    events.publish({ topic: LEARN_CHANGED_TOPIC, eventPayload: {} });
  return { announce, catalog, events, learn, logger, provider, scheduler };
}

/** Lets the run that connecting has started come to its end. */
const settle = () => new Promise(resolve => setTimeout(resolve, 20));

async function connected() {
  const context = create();
  await context.provider.connect(context.catalog);
  await settle();
  return context;
}

describe('LearnEntityProvider', () => {
  it('keeps its name, under which the catalog files the entities', () => {
    expect(create().provider.getProviderName()).toBe('LearnEntityProvider');
  });

  it('runs at once when it is connected', async () => {
    const { catalog } = await connected();
    expect(catalog.refs).toEqual(['talk:default/a']);
  });

  it('does not keep the portal from starting where the backend is down', async () => {
    const { catalog, learn, logger, provider } = create();
    learn.down = true;
    await provider.connect(catalog);
    await settle();
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('keeps what it holds'),
      expect.objectContaining({ message: 'Learn is down' }),
    );
  });

  it('runs when a change is announced, also after a failure', async () => {
    const { announce, catalog, learn } = await connected();
    learn.talk(talk('b'));
    learn.down = true;
    await announce();
    expect(catalog.refs).toEqual(['talk:default/a']);
    learn.down = false;
    await announce();
    expect(catalog.refs).toEqual(['talk:default/a', 'talk:default/b']);
  });

  it('runs once more for a change announced while it runs, never twice at once', async () => {
    const { announce, catalog, learn, scheduler } = await connected();
    const apply = catalog.applyMutation.bind(catalog);
    let running = 0;
    let most = 0;
    jest.spyOn(catalog, 'applyMutation').mockImplementation(async mutation => {
      running += 1;
      most = Math.max(most, running);
      await apply(mutation);
      if (!catalog.refs.includes('talk:default/late')) {
        learn.talk(talk('late'));
        await announce();
      }
      running -= 1;
    });

    learn.talk(talk('b'));
    await scheduler.triggerTask(TASK);

    expect(most).toBe(1);
    expect(catalog.refs).toContain('talk:default/late');
  });

  it('leaves an announcement to the run of another replica without a word', async () => {
    const { announce, logger, scheduler } = await connected();
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

  it('does not take being stopped for a failure', async () => {
    const { catalog, learn, logger, scheduler } = await connected();
    jest.spyOn(catalog, 'applyMutation').mockImplementation(async () => {
      await scheduler.cancelTask(TASK);
      throw new Error('interrupted');
    });
    learn.talk(talk('b'));
    await scheduler.triggerTask(TASK);
    expect(catalog.applyMutation).toHaveBeenCalledTimes(1);
    expect(logger.warn).not.toHaveBeenCalled();
  });
});
