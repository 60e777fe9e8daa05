import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConflictError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { learnSourceDeletePermission } from '@lectern/backstage-plugin-learn-common';
import { FakeLearnApi, renderLearn, sourceOf } from '../../__testUtils__';

const PATH = '/learn/curate/sources';

const item = async (name: string) => {
  const heading = await screen.findByRole('heading', { name });
  const article = heading.closest('article');
  if (!article) {
    throw new Error(`${name} is not shown as a card`);
  }
  return article;
};

const sick = sourceOf({
  id: 'schedule',
  status: 'error',
  nextRunAt: '2031-06-02T09:00:00Z',
  consecutiveFailures: 3,
  bytes: 1_500_000,
  error: 'It speaks of 3 talks now. If that is right, POST to its address.',
  loss: { of: 'talks', before: 40, after: 3 },
});
const added = sourceOf({
  id: 'notes',
  title: 'Team notes',
  location: 'notes.md',
  kind: 'upload',
  addedBy: 'user:default/ida',
  addedAt: '2031-06-01T08:00:00Z',
  talkCount: 2,
});

describe('CuratedSources', () => {
  // First, since what is permitted is remembered from then on.
  it('shows the buttons of a source together, so that none moves away', async () => {
    let allow = (_: AuthorizeResult.ALLOW) => {};
    renderLearn(PATH, {
      api: new FakeLearnApi({ sources: [added] }),
      authorize: ({ permission }) =>
        permission.name === learnSourceDeletePermission.name
          ? new Promise(done => {
              allow = done;
            })
          : AuthorizeResult.ALLOW,
    });
    await item('Team notes');
    await screen.findByRole('link', { name: /ida/ });
    const refresh = { name: 'Refresh Team notes' };
    await act(async () => {});
    expect(screen.queryByRole('button', refresh)).not.toBeInTheDocument();
    allow(AuthorizeResult.ALLOW);
    await screen.findByRole('button', { name: 'Remove Team notes' });
    expect(screen.getByRole('button', refresh)).toBeVisible();
  });

  it('shows how sources are', async () => {
    renderLearn(PATH, { api: new FakeLearnApi({ sources: [sick, added] }) });
    const schedule = await item('schedule');
    expect(
      screen.getByRole('link', {
        name: 'The page of sources that everybody sees',
      }),
    ).toHaveAttribute('href', '/learn/sources');
    expect(schedule).toHaveTextContent('Next runJun 2, 2031');
    expect(schedule).toHaveTextContent('Failed in a row3 runs');
    expect(schedule).toHaveTextContent('1.5 MB');
    expect(schedule).not.toHaveTextContent('POST');
    const notes = await item('Team notes');
    expect(notes).toHaveTextContent('notes · notes.md');
    expect(
      await within(notes).findByRole('link', { name: /ida/ }),
    ).toHaveAttribute('href', '/catalog/default/user/ida');
  });

  it('lets go of what is gone once somebody has said so twice', async () => {
    const api = new FakeLearnApi({ sources: [sick] });
    const refresh = jest.spyOn(api, 'refreshSource');
    renderLearn(PATH, { api });
    expect(await item('schedule')).toHaveTextContent(
      'It listed 40 talks before and lists 3 now.',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Accept the loss of schedule' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Accept the loss?',
    });
    expect(refresh).not.toHaveBeenCalled();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Accept the loss' }),
    );
    expect(refresh).toHaveBeenCalledWith('schedule', { acceptLoss: true });
    expect(
      await screen.findByText(
        'schedule is being read again. Its loss is accepted.',
      ),
    ).toBeInTheDocument();
  });

  it('removes what people added, and nothing else', async () => {
    const api = new FakeLearnApi({ sources: [sick, added] });
    renderLearn(PATH, { api });
    await item('schedule');
    expect(
      screen.queryByRole('button', { name: 'Remove schedule' }),
    ).toBeNull();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove Team notes' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Remove Team notes?',
    });
    expect(dialog).toHaveTextContent('It lists 2 talks.');
    expect(dialog).toHaveTextContent('The uploaded file is deleted.');
    jest
      .spyOn(api, 'removeSource')
      .mockRejectedValueOnce(new ConflictError('It is being read.'));
    const remove = within(dialog).getByRole('button', { name: 'Remove' });
    await userEvent.click(remove);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'It is being read.',
    );
    await userEvent.click(remove);
    expect(
      await screen.findByText('Team notes was removed.'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'Team notes' })).toBeNull(),
    );
  });

  it('shows the last runs on demand', async () => {
    const api = new FakeLearnApi({ sources: [sick] });
    const runs = jest.spyOn(api, 'sourceRuns');
    renderLearn(PATH, { api });
    const schedule = await item('schedule');
    expect(runs).not.toHaveBeenCalled();
    await userEvent.click(within(schedule).getByText('Run history'));
    expect(await within(schedule).findByRole('listitem')).toHaveTextContent(
      'Failed',
    );
  });

  it('says when the last runs cannot be had', async () => {
    const api = new FakeLearnApi({ sources: [sick] });
    jest.spyOn(api, 'sourceRuns').mockRejectedValue(new Error('down'));
    renderLearn(PATH, { api });
    await userEvent.click(await screen.findByText('Run history'));
    expect(
      await screen.findByText('The run history could not be loaded: down'),
    ).toBeInTheDocument();
  });

  it('leads to adding one', async () => {
    renderLearn(PATH);
    const links = await screen.findAllByRole('link', { name: 'Add a source' });
    for (const link of links) {
      expect(link).toHaveAttribute('href', '/learn/curate/add');
    }
  });
});
