import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConflictError } from '@backstage/errors';
import {
  FakeLearnApi,
  manyTenants,
  pavedRoads,
  pavedWays,
  renderLearn,
} from '../../__testUtils__';

const PATH = '/learn/curate/suggestions';
const first = () => screen.findByRole('region', { name: '1 of 2' });
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('SuggestionsPage', () => {
  it('shows two talks side by side and says what differs', async () => {
    renderLearn(PATH);
    const pair = await first();
    expect(pair).toHaveAccessibleDescription(
      'Suggested because: titles differ, same speaker at the same event',
    );
    const row = (name: string) => within(pair).getByRole('rowheader', { name });
    expect(row('Title differs')).toBeInTheDocument();
    expect(row('Day differs')).toBeInTheDocument();
    expect(row('Event the same')).toBeInTheDocument();
    expect(row('Type the same')).toBeInTheDocument();
    expect(within(pair).getByText('May 14, 2031')).toBeInTheDocument();
    expect(within(pair).getByText('May 15, 2031')).toBeInTheDocument();
    expect(
      within(pair).getByRole('link', { name: pavedWays.title }),
    ).toHaveAttribute('href', `/learn/talks/${pavedWays.id}`);
    expect(within(pair).getByText('not known')).toBeInTheDocument();
  });

  it('says which documents say so, and where', async () => {
    renderLearn(PATH);
    const pair = await first();
    expect(
      await within(pair).findByText('source schedule, rule ical-event'),
    ).toBeInTheDocument();
    expect(within(pair).getByText(/line 310/)).toBeInTheDocument();
    expect(
      within(pair).getByRole('link', { name: /^What I saw at Meadow Conf/ }),
    ).toHaveAttribute('href', 'https://blog.example.org/meadow');
  });

  it.each([
    ['Same talk', 's', 'merge', 'One talk'],
    ['Different talks', 'd', 'keep-apart', 'Two talks'],
  ])('%s: by button and by key', async (button, key, kind, words) => {
    const { api } = renderLearn(PATH);
    const decide = jest.spyOn(api, 'decide');
    await first();
    await press(button);
    expect(decide).toHaveBeenLastCalledWith({
      kind,
      talks: [pavedRoads.id, pavedWays.id],
    });
    const next = await screen.findByRole('region', { name: '1 of 1' });
    expect(next).toHaveFocus();
    expect(
      await screen.findByText(
        `Done. ${words}: ${pavedRoads.title} and ${pavedWays.title}`,
      ),
    ).toBeInTheDocument();

    await userEvent.keyboard(key);
    expect(decide).toHaveBeenLastCalledWith({
      kind,
      talks: [manyTenants.id, pavedWays.id],
    });
    expect(
      await screen.findByRole('heading', { name: 'Nothing to decide' }),
    ).toBeInTheDocument();
  });

  it('leaves keys alone that are not meant', async () => {
    const { api } = renderLearn(PATH);
    const decide = jest.spyOn(api, 'decide');
    const pair = await first();
    await userEvent.keyboard('s');
    pair.focus();
    await userEvent.keyboard('{Control>}s{/Control}x');
    expect(decide).not.toHaveBeenCalled();
  });

  it('puts a pair back when the backend refuses, and says why', async () => {
    const api = new FakeLearnApi();
    jest
      .spyOn(api, 'decide')
      .mockRejectedValueOnce(
        new ConflictError('A curator says that these are two talks.'),
      );
    renderLearn(PATH, { api });
    await first();
    await press('Same talk');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'That was refused: A curator says that these are two talks.',
    );
    expect(
      within(await first()).getByRole('link', { name: pavedRoads.title }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('says when a decision takes its time', async () => {
    const api = new FakeLearnApi();
    const decide = api.decide.bind(api);
    jest.spyOn(api, 'decide').mockImplementation(async request => ({
      ...(await decide(request)),
      status: 'pending',
    }));
    renderLearn(PATH, { api });
    await first();
    await press('Same talk');
    expect(
      await screen.findByText(/^Stored, and followed in a minute or so\./),
    ).toBeInTheDocument();
  });

  it('takes the last decision back', async () => {
    renderLearn(PATH);
    await first();
    await press('Same talk');
    await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    expect(
      await screen.findByText(/^Taken back\. One talk/),
    ).toBeInTheDocument();
    expect(await first()).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('leaves pairs for later, and goes through them again', async () => {
    renderLearn(PATH);
    await first();
    await press('Skip');
    expect(await screen.findByRole('region', { name: '2 of 2' })).toHaveFocus();
    await userEvent.keyboard('n');
    expect(
      await screen.findByText('2 pairs were left for later.'),
    ).toBeInTheDocument();
    await press('Go through them');
    expect(await first()).toBeInTheDocument();
  });

  it('says when there is nothing to decide', async () => {
    renderLearn(PATH, { api: new FakeLearnApi({ suggestions: [] }) });
    expect(
      await screen.findByRole('heading', { name: 'Nothing to decide' }),
    ).toBeInTheDocument();
  });

  it('can be decided on without evidence', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'talk').mockRejectedValue(new Error('down'));
    renderLearn(PATH, { api });
    expect(
      await screen.findAllByText('Who says so could not be loaded.'),
    ).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Same talk' })).toBeEnabled();
  });

  it('says what failed and tries again', async () => {
    const api = new FakeLearnApi();
    const load = jest.spyOn(api, 'suggestions');
    load.mockRejectedValue(new Error('down'));
    renderLearn(PATH, { api });
    expect(await screen.findByRole('alert')).toHaveTextContent('down');
    load.mockRestore();
    await press('Try again');
    await waitFor(async () => expect(await first()).toBeInTheDocument());
  });
});
