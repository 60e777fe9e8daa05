import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeLearnApi, renderLearn, talkOf } from '../../__testUtils__';

const many = (count: number) =>
  new FakeLearnApi({
    talks: Array.from({ length: count }, (_, i) =>
      talkOf({ id: `talk-${i}`, title: `Talk ${i}` }),
    ),
  });

const list = () =>
  screen.findByRole('list', { name: 'Talks' }, { timeout: 5000 });
const items = () =>
  screen
    .getAllByRole('listitem')
    .filter(item => item.hasAttribute('aria-posinset'));
const linkOf = (name: string) => screen.findByRole('link', { name });

/** Talks of which the first page comes at once, and the next when it may. */
const held = (count: number) => {
  const api = many(count);
  const ask = api.talks.bind(api);
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  jest.spyOn(api, 'talks').mockImplementation(async query => {
    if (query?.cursor) {
      await opened;
    }
    return ask(query);
  });
  const arrive = () => act(async () => open());
  return { api, arrive };
};

/** The window has no layout here, and so does not scroll by itself. */
const scrollTo = (offset: number) => {
  document.documentElement.scrollTop = offset;
  fireEvent.scroll(document.documentElement);
};

describe('TalkList', () => {
  it('draws only what is near, and says how many there are', async () => {
    renderLearn('/learn/talks?view=list', { api: many(2000) });
    await list();
    expect(items().length).toBeLessThan(40);
    expect(items()[2]).toHaveAttribute('aria-posinset', '3');
    expect(items()[2]).toHaveAttribute('aria-setsize', '2000');
    expect(
      screen.getByText('2,000 talks · most recommended first'),
    ).toHaveAttribute('role', 'status');
  });

  it('moves between talks by the keyboard', async () => {
    renderLearn('/learn/talks?view=list', { api: many(200) });
    (await linkOf('Talk 0')).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(await linkOf('Talk 2')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(await linkOf('Talk 1')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(await linkOf('Talk 0')).toHaveFocus();
    await userEvent.keyboard('{PageDown}');
    expect(document.activeElement).toHaveTextContent(/^Talk 1\d$/);
  });

  it('goes from the search to the first talk', async () => {
    renderLearn('/learn/talks', { api: many(30) });
    await list();
    screen.getByRole('searchbox', { name: 'Search talks' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(await linkOf('Talk 0 (Talk)')).toHaveFocus();
  });

  it('fetches the next pages before they are seen', async () => {
    const api = many(300);
    const ask = jest.spyOn(api, 'talks');
    renderLearn('/learn/talks?view=list', { api });
    (await linkOf('Talk 0')).focus();
    await userEvent.keyboard('{PageDown}');
    await waitFor(() =>
      expect(ask).toHaveBeenCalledWith(
        // Those of the first page hold for all.
        expect.objectContaining({ cursor: '24', facets: false }),
        expect.anything(),
      ),
    );
  });

  it('shows more on demand, and says when that fails', async () => {
    const api = many(30);
    renderLearn('/learn/talks', { api });
    expect(await screen.findByText('24 of 30 shown')).toBeInTheDocument();

    jest.spyOn(api, 'talks').mockRejectedValueOnce(new Error('gone'));
    const more = screen.getByRole('button', { name: 'Show more talks' });
    await userEvent.click(more);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The next talks could not be loaded',
    );
    expect(screen.getByText('24 of 30 shown')).toBeInTheDocument();

    await userEvent.click(more);
    await waitFor(() => expect(more).not.toBeInTheDocument());
    expect(await linkOf('Talk 24 (Talk)')).toHaveFocus();
  });

  it('keeps the focus where it is until the next talks have come', async () => {
    const { api, arrive } = held(60);
    renderLearn('/learn/talks?view=list', { api });
    const first = await linkOf('Talk 0');
    first.focus();
    await userEvent.keyboard('{End}');
    scrollTo(60_000);
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Talk 1' })).toBeNull(),
    );
    expect(first).toHaveFocus();
    // Whoever has changed their mind is at the start at once, and stays there.
    await userEvent.keyboard('{Home}');
    expect(first).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(first).toHaveFocus();
    await arrive();
    expect(await linkOf('Talk 24')).toHaveFocus();
    scrollTo(0);
  });

  it('leaves the focus to those who have gone on before talks came', async () => {
    const { api, arrive } = held(30);
    renderLearn('/learn/talks?view=list', { api });
    (await linkOf('Talk 0')).focus();
    await userEvent.keyboard('{End}');
    const search = screen.getByRole('searchbox', { name: 'Search talks' });
    search.focus();
    await arrive();
    expect(search).toHaveFocus();
    expect(screen.queryByText('24 of 30 shown')).not.toBeInTheDocument();
  });

  it('shows a talk once when it has moved from one page to the next', async () => {
    const api = many(30);
    renderLearn('/learn/talks', { api });
    await screen.findByText('24 of 30 shown');
    const page = await api.talks({ limit: 24, cursor: '23' });
    jest.spyOn(api, 'talks').mockResolvedValueOnce(page);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show more talks' }),
    );
    expect(await linkOf('Talk 24 (Talk)')).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(await linkOf('Talk 29 (Talk)')).toHaveFocus();
    expect(items().at(-1)).toHaveAttribute('aria-posinset', '30');
  });

  it('says in a row who, where, how long and who recommends it', async () => {
    renderLearn('/learn/talks?view=list');
    const title = 'Paved Roads and the People Who Leave Them';
    const row = (await linkOf(title)).closest<HTMLElement>('[role="listitem"]');
    expect(row).toHaveTextContent('Ida Quill · Tom Reed');
    expect(row).toHaveTextContent('Brook Ltd, Quarry Works');
    expect(row).toHaveTextContent('Meadow Conf 2031');
    expect(row).toHaveTextContent('Keynote · 25 min');
    expect(row).toHaveTextContent('2 voices: N. Vale, P. Lind');
    expect(
      within(row as HTMLElement).getByText('with video'),
    ).toBeInTheDocument();
  });

  it('remembers the layout, which is in the URL too', async () => {
    const { url } = renderLearn('/learn/talks?topic=multi-tenancy');
    await list();
    expect(screen.getAllByRole('article')).toHaveLength(2);
    await userEvent.click(screen.getByRole('radio', { name: 'List' }));
    expect(url()).toBe('/learn/talks?topic=multi-tenancy&view=list');
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(url()).toBe('/learn/talks?view=list');
  });
});
