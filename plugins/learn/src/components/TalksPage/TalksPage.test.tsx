import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FakeLearnApi,
  pavedRoads,
  renderLearn,
  talkOf,
} from '../../__testUtils__';

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

  it('shows more talks on demand, and says when that fails', async () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      talkOf({ id: `talk-${i}`, title: `Talk ${i}` }),
    );
    const { api } = renderLearn('/learn/talks', {
      api: new FakeLearnApi({ talks: many }),
    });
    expect(await screen.findByText('24 of 30 shown')).toBeInTheDocument();

    jest.spyOn(api, 'talks').mockRejectedValueOnce(new Error('gone'));
    const more = screen.getByRole('button', { name: 'Show more talks' });
    await userEvent.click(more);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The next talks could not be loaded',
    );
    expect(cards()).toHaveLength(24);

    await userEvent.click(more);
    await waitFor(() => expect(cards()).toHaveLength(30));
    expect(more).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Talk 24 (Talk)' })).toHaveFocus();
  });

  it('shows a talk once when it has moved from one page to the next', async () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      talkOf({ id: `talk-${i}`, title: `Talk ${i}` }),
    );
    const { api } = renderLearn('/learn/talks', {
      api: new FakeLearnApi({ talks: many }),
    });
    await screen.findByText('24 of 30 shown');
    const page = await api.talks({ limit: 24, cursor: '23' });
    jest.spyOn(api, 'talks').mockResolvedValueOnce(page);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show more talks' }),
    );
    await waitFor(() => expect(cards()).toHaveLength(30));
    expect(new Set(titles()).size).toBe(30);
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

  it('folds the filters behind a button that says how many are chosen', async () => {
    renderLearn('/learn/talks?topic=golden-paths');
    const toggle = await screen.findByRole('button', {
      name: 'Filters (1 chosen)',
    });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle);
    expect(
      screen.getByRole('button', { name: 'Hide filters' }),
    ).toHaveAttribute('aria-expanded', 'true');
  });

  it('knows a presenter by the name in a link', async () => {
    const { url } = renderLearn('/learn/talks?presenter=Ida+Quill');
    const group = await screen.findByRole('group', { name: 'Presenter' });
    const boxes = within(group).getAllByRole('checkbox');
    expect(boxes).toHaveLength(2);
    expect(boxes[0]).toHaveAccessibleName('Ida Quill 2');
    expect(boxes[0]).toBeChecked();
    await userEvent.click(boxes[0]);
    expect(url()).toBe('/learn/talks');
  });

  it('folds long lists of values and keeps chosen ones in sight', async () => {
    const topics = Array.from({ length: 12 }, (_, i) => ({
      id: `topic-${i}`,
      title: `Topic ${i}`,
    }));
    renderLearn('/learn/talks?topic=topic-11', {
      api: new FakeLearnApi({ talks: [{ ...pavedRoads, topics }] }),
    });
    const group = await screen.findByRole('group', { name: 'Topic' });
    expect(within(group).getAllByRole('checkbox')).toHaveLength(8);
    expect(
      within(group).getByRole('checkbox', { name: 'Topic 11 1' }),
    ).toBeChecked();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all 12 of Topic' }),
    );
    expect(within(group).getAllByRole('checkbox')).toHaveLength(12);
  });
});
