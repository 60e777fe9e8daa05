import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeLearnApi, renderLearn } from '../../__testUtils__';

const cards = () => screen.getAllByRole('article');
const titles = () =>
  cards().map(card => within(card).getByRole('heading').textContent);

describe('TalksPage', () => {
  it('shows talks, most recommended first, and how many there are', async () => {
    renderLearn('/learn/talks');
    expect(
      await screen.findByText('3 talks · most recommended first'),
    ).toBeInTheDocument();
    expect(titles()).toEqual([
      'Paved Roads and the People Who Leave Them',
      'Many Tenants, One Cellar',
      'A Bare Talk',
    ]);
  });

  it('has skeletons of cards while talks are under way', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'talks').mockReturnValue(new Promise(() => {}));
    renderLearn('/learn/talks', { api });
    expect(
      await screen.findByRole('status', { name: 'Loading talks…' }),
    ).toBeInTheDocument();
  });

  it('counts the talks of each filter value', async () => {
    renderLearn('/learn/talks');
    const topics = await screen.findByRole('group', { name: 'Topic' });
    expect(
      within(topics)
        .getAllByRole('checkbox')
        .map(box => box.closest('label')?.textContent),
    ).toEqual(['Multi-tenancy 2', 'Golden paths 1', 'Platform as a product 1']);
    expect(
      screen.getByRole('checkbox', { name: /Has a video/ }).closest('label'),
    ).toHaveTextContent('Has a video 1');
    expect(
      screen.getByRole('checkbox', { name: /Has slides/ }).closest('label'),
    ).toHaveTextContent('Has slides 1');
  });

  it('filters by several values and undoes the last with the back button', async () => {
    const { url, back } = renderLearn('/learn/talks');
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /Multi-tenancy/ }),
    );
    expect(url()).toBe('/learn/talks?topic=multi-tenancy');
    expect(await screen.findByText(/^2 talks/)).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('checkbox', { name: /Meadow Conf 2031/ }),
    );
    expect(url()).toBe(
      '/learn/talks?topic=multi-tenancy&event=meadow-conf-2031',
    );
    expect(await screen.findByText(/^1 talk /)).toBeInTheDocument();

    back();
    expect(await screen.findByText(/^2 talks/)).toBeInTheDocument();
    expect(
      screen.getByRole('checkbox', { name: /Meadow Conf 2031/ }),
    ).not.toBeChecked();
  });

  it('reads its filters from the URL and drops them by their chips', async () => {
    const { url } = renderLearn(
      '/learn/talks?topic=multi-tenancy&hasVideo=true&sort=title',
    );
    expect(await screen.findByText('1 talk · by title')).toBeInTheDocument();
    const chips = screen.getByRole('grid', { name: 'Chosen filters' });
    const chip = within(chips).getByRole('row', { name: 'Multi-tenancy' });
    await userEvent.click(within(chip).getByRole('button'));
    expect(url()).toBe('/learn/talks?hasVideo=true&sort=title');

    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(url()).toBe('/learn/talks?sort=title');
    expect(
      screen.queryByRole('grid', { name: 'Chosen filters' }),
    ).not.toBeInTheDocument();
  });

  it('searches after a pause, once, as one step back', async () => {
    const { api, url, back } = renderLearn('/learn/talks');
    const ask = jest.spyOn(api, 'talks');
    await screen.findByText(/^3 talks/);
    ask.mockClear();

    const search = screen.getByRole('searchbox', { name: 'Search talks' });
    await userEvent.type(search, 'cellar');
    await waitFor(() => expect(url()).toBe('/learn/talks?query=cellar'));
    expect(await screen.findByText(/^1 talk /)).toBeInTheDocument();
    expect(ask).toHaveBeenCalledTimes(1);

    back();
    expect(await screen.findByText(/^3 talks/)).toBeInTheDocument();
    expect(search).toHaveValue('');
  });

  it('searches at once on enter', async () => {
    const { url } = renderLearn('/learn/talks');
    await screen.findByText(/^3 talks/);
    await userEvent.type(screen.getByRole('searchbox'), 'bare{Enter}');
    expect(url()).toBe('/learn/talks?query=bare');
  });

  it('focuses the search by /', async () => {
    renderLearn('/learn/talks');
    await screen.findByText(/^3 talks/);
    await userEvent.keyboard('/');
    const search = screen.getByRole('searchbox');
    expect(search).toHaveFocus();
    await userEvent.keyboard('a/b');
    expect(search).toHaveValue('a/b');
  });

  it('focuses the search by / from a filter too', async () => {
    renderLearn('/learn/talks');
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /Multi-tenancy/ }),
    );
    await userEvent.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('keeps the focus on the talks when what had it goes', async () => {
    renderLearn('/learn/talks?topic=golden-paths');
    await screen.findByText(/^1 talk /);
    const results = screen.getByRole('region', { name: 'Talks' });
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await screen.findByText(/^3 talks/);
    await waitFor(() => expect(results).toHaveFocus());
  });

  it('shows the answer to the last question, whichever comes first', async () => {
    const api = new FakeLearnApi();
    const real = api.talks.bind(api);
    const slow: Array<() => void> = [];
    renderLearn('/learn/talks', { api });
    const box = await screen.findByRole('checkbox', { name: /Golden paths/ });
    jest
      .spyOn(api, 'talks')
      .mockImplementationOnce(async query => {
        await new Promise<void>(resolve => slow.push(resolve));
        return real(query);
      })
      .mockImplementation(real);
    await userEvent.click(box);
    await userEvent.click(box);
    await screen.findByText(/^3 talks/);
    await act(async () => slow.forEach(answer => answer()));
    expect(screen.getByText(/^3 talks/)).toBeInTheDocument();
    expect(cards()).toHaveLength(3);
  });

  it('sorts', async () => {
    const { url } = renderLearn('/learn/talks');
    await screen.findByText(/^3 talks/);
    await userEvent.click(screen.getByRole('button', { name: /Sort/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Title' }));
    expect(url()).toBe('/learn/talks?sort=title');
    await screen.findByText('3 talks · by title');
    await waitFor(() => expect(titles()[0]).toBe('A Bare Talk'));
  });

  it('says what failed and tries again', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'talks').mockRejectedValueOnce(new Error('store is down'));
    renderLearn('/learn/talks', { api });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The talks could not be loaded');
    expect(alert).toHaveTextContent('store is down');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^3 talks/)).toBeInTheDocument();
  });

  it('keeps the last talks while others are under way', async () => {
    const { api } = renderLearn('/learn/talks');
    const box = await screen.findByRole('checkbox', { name: /Golden paths/ });
    jest.spyOn(api, 'talks').mockReturnValue(new Promise(() => {}));
    await userEvent.click(box);
    expect(cards()).toHaveLength(3);
    expect(screen.getByRole('region', { name: 'Talks' })).toHaveAttribute(
      'aria-busy',
      'true',
    );
  });
});
