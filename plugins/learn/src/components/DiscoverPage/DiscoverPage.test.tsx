import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  bareTalk,
  discoverOf,
  FakeLearnApi,
  manyTenants,
  pavedRoads,
  renderLearn,
  talkOf,
  talks,
} from '../../__testUtils__';

const rail = (name: string) => screen.findByRole('region', { name });

/** As it is when the answer never comes. */
const waiting = () => {
  const api = new FakeLearnApi();
  jest.spyOn(api, 'discover').mockReturnValue(new Promise(() => {}));
  return api;
};

describe('DiscoverPage', () => {
  it('begins with the talk that most people single out, and says so', async () => {
    renderLearn('/learn/discover');
    const featured = within(
      await rail('Two people who were there single it out'),
    );
    expect(
      featured.getByRole('link', { name: `${pavedRoads.title} (Keynote)` }),
    ).toHaveAttribute('href', '/learn/talks/paved-roads-4f2a');
    for (const text of [
      'N. Vale, P. Lind',
      'Ida Quill, Tom Reed',
      'Brook Ltd, Quarry Works · Meadow Conf 2031',
      'Measure who leaves the path before you pave another one.',
      'Noor Vale, Jun 1, 2031',
    ]) {
      expect(featured.getByText(text)).toBeInTheDocument();
    }
  });

  it.each([
    [{ voices: 1 }, 'One person who was there singles it out'],
    [{ voices: 12 }, '12 people who were there single it out'],
    [{ voices: 0 }, 'A talk to begin with'],
    [{ voices: 3, pinned: true }, 'Picked by the curators of this page'],
  ])('says of a talk with %p why it is first', async (part, reason) => {
    renderLearn('/learn/discover', {
      api: new FakeLearnApi({ talks: [talkOf({ title: 'First', ...part })] }),
    });
    expect(
      within(await rail(reason)).getByRole('heading', { name: 'First' }),
    ).toBeInTheDocument();
  });

  it('has rails, each with the way to all of its talks', async () => {
    const beginner = talkOf({
      id: 'first-steps',
      title: 'First Steps',
      level: 'beginner',
      duration: 10,
    });
    renderLearn('/learn/discover', {
      api: new FakeLearnApi({ talks: [...talks, beginner] }),
    });
    const found: Array<[string, string, string]> = [
      ['Most recommended', 'All 4 talks: Most recommended', ''],
      ['Start here', 'All talks for beginners', '?level=beginner'],
      ['Under 15 minutes', '1 talk: Under 15 minutes', '?maxDuration=15'],
      ['Multi-tenancy', 'All 2 talks: Multi-tenancy', '?topic=multi-tenancy'],
      ['New', 'All 4 talks: New', '?sort=newest'],
    ];
    for (const [name, label, search] of found) {
      expect(
        within(await rail(name)).getByRole('link', { name: label }),
      ).toHaveAttribute('href', `/learn/talks${search}`);
    }
    expect(
      within(
        await screen.findByRole('list', { name: 'Talks: Most recommended' }),
      )
        .getAllByRole('heading')
        .map(heading => heading.textContent),
    ).toEqual([manyTenants.title]);
  });

  it('claims no filter where a rail has introductions of other kinds alone', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'discover').mockResolvedValue({
      ...discoverOf(talks),
      rails: [
        {
          kind: 'start-here',
          topic: null,
          talkCount: 1,
          talks: [bareTalk.id],
        },
      ],
    });
    renderLearn('/learn/discover', { api });
    const start = within(await rail('Start here'));
    expect(start.queryByRole('link', { name: /^All/ })).toBeNull();
  });

  it('moves from card to card by arrow keys, and is one stop for the tab key', async () => {
    renderLearn('/learn/discover');
    await screen.findByRole('region', { name: 'New' });
    const list = await screen.findByRole('list', { name: 'Talks: New' });
    const cards = [pavedRoads, manyTenants, bareTalk].map(({ title }) =>
      within(list).getByRole('link', {
        name: new RegExp(`^${title} \\(`),
      }),
    );
    expect(cards.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    act(() => cards[0].focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(cards[1]).toHaveFocus();
    expect(cards.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    await userEvent.keyboard('{End}');
    expect(cards[2]).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(cards[2]).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(cards[0]).toHaveFocus();
    // Links within the card that the reader is at can be reached too.
    await userEvent.tab();
    expect(
      within(list).getAllByRole('link', { name: 'Brook Ltd' })[0],
    ).toHaveFocus();
  });

  it('has the map, and the sources that all of it rests on', async () => {
    renderLearn('/learn/discover');
    expect(
      await screen.findByRole('grid', { name: 'Where the knowledge is' }),
    ).toBeInTheDocument();
    const sources = within(await rail('What this page rests on'));
    expect(sources.getByText('3 sources')).toBeInTheDocument();
    expect(sources.getAllByRole('listitem')[0]).toHaveTextContent(
      'pack50 talks · read Jun 2, 2031',
    );
    expect(sources.getByRole('link', { name: 'All sources' })).toHaveAttribute(
      'href',
      '/learn/sources',
    );
  });

  it('shows its shape while it is under way', async () => {
    renderLearn('/learn/discover', { api: waiting() });
    expect(
      await screen.findByRole('status', { name: 'Loading talks…' }),
    ).toBeInTheDocument();
  });

  it('says what to do where there is no talk yet', async () => {
    renderLearn('/learn/discover', { api: new FakeLearnApi({ talks: [] }) });
    expect(
      await screen.findByRole('heading', { name: 'No talks yet' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'View sources' })).toHaveAttribute(
      'href',
      '/learn/sources',
    );
    expect(
      await screen.findByRole('link', { name: 'Add a source' }),
    ).toHaveAttribute('href', '/learn/curate/add');
  });

  it('says what still works when it fails, and tries again', async () => {
    const api = new FakeLearnApi();
    jest
      .spyOn(api, 'discover')
      .mockRejectedValueOnce(new Error('The barn is on fire.'));
    renderLearn('/learn/discover', { api });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Discover could not be loaded');
    expect(alert).toHaveTextContent('The barn is on fire.');
    const elsewhere = screen.getByRole('navigation', {
      name: 'What may still work',
    });
    expect(
      within(elsewhere)
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual([
      '/learn/talks',
      '/learn/events',
      '/learn/organizations',
      '/learn/speakers',
    ]);
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(await rail('Most recommended')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('loads by itself when the browser is online again', async () => {
    const online = jest.spyOn(navigator, 'onLine', 'get');
    online.mockReturnValue(false);
    const api = new FakeLearnApi();
    jest.spyOn(api, 'discover').mockRejectedValueOnce(new Error('No network'));
    renderLearn('/learn/discover', { api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You are offline',
    );
    online.mockReturnValue(true);
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(await rail('Most recommended')).toBeInTheDocument();
    online.mockRestore();
  });

  it('has what was there at once on the way back, and says when it is old', async () => {
    const api = new FakeLearnApi();
    const { back } = renderLearn('/learn/discover', { api });
    await rail('Most recommended');
    await userEvent.click(screen.getByRole('tab', { name: 'Talks' }));
    await screen.findByText(/^3 talks/);
    jest.spyOn(api, 'discover').mockRejectedValue(new Error('Out to lunch'));
    back();
    expect(await rail('Most recommended')).toBeInTheDocument();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This is how it was when you were last here',
    );
  });

  it('leads to a talk of a rail and back', async () => {
    const { url, back } = renderLearn('/learn/discover');
    const recommended = within(await rail('Most recommended'));
    await userEvent.click(
      recommended.getByRole('link', { name: `${manyTenants.title} (Talk)` }),
    );
    await waitFor(() => expect(url()).toBe('/learn/talks/many-tenants-77c1'));
    back();
    expect(await rail('Most recommended')).toBeInTheDocument();
  });
});
