import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { eventOf, FakeLearnApi, renderLearn } from '../../__testUtils__';

// Pages are loaded on demand, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const meadow = eventOf({
  id: 'meadow-2031',
  title: 'Meadow Conf 2031',
  series: 'Meadow Conf',
  startDate: '2031-05-14',
  endDate: '2031-05-16',
  location: 'Lower Meadow',
  talkCount: 37,
});
const barn = eventOf({
  id: 'barn-day',
  title: 'Barn Day',
  partOf: { id: 'meadow-2031', title: 'Meadow Conf 2031' },
  startDate: '2031-05-13',
  talkCount: 4,
});
const older = eventOf({
  id: 'meadow-2029',
  title: 'Meadow Conf 2029',
  series: 'Meadow Conf',
  startDate: '2029-04-02',
  format: 'online',
});
const events = [older, barn, meadow];

const apiOf = (known = events) =>
  new FakeLearnApi({ talks: [], events: known });

describe('EventsPage', () => {
  it('has events under their years, the latest first, each with its dates, place and talks', async () => {
    renderLearn('/learn/events', { api: apiOf() });
    const year = within(await screen.findByRole('region', { name: '2031' }));
    const rows = year.getAllByRole('link');
    expect(rows.map(row => row.getAttribute('href'))).toEqual([
      '/learn/events/meadow-2031',
      '/learn/events/barn-day',
    ]);
    for (const text of [/^May 14\s–\s16, 2031$/, 'Lower Meadow', '37 talks']) {
      expect(year.getByText(text)).toBeInTheDocument();
    }
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(h => h.textContent),
    ).toEqual(['2031', '2029']);
    expect(screen.getByText('Online')).toBeInTheDocument();
    expect(screen.getByText('3 events')).toHaveAttribute('role', 'status');
    expect(document.title).toMatch(/^Events \|/);
  });

  it('stands events within another one under it', async () => {
    renderLearn('/learn/events', { api: apiOf() });
    const part = await screen.findByRole('link', { name: 'Barn Day' });
    const list = part.closest('ul')?.parentElement;
    expect(
      list && within(list).getByRole('link', { name: 'Meadow Conf 2031' }),
    ).toBeInTheDocument();
  });

  it('has the editions of a series together', async () => {
    const { url } = renderLearn('/learn/events?sort=title', { api: apiOf() });
    const series = within(
      await screen.findByRole('region', { name: 'Meadow Conf' }),
    );
    expect(series.getByText('2 editions')).toBeInTheDocument();
    expect(
      series.getAllByRole('link').map(({ textContent }) => textContent),
    ).toEqual(['Meadow Conf 2031', 'Barn Day', 'Meadow Conf 2029']);
    expect(url()).toBe('/learn/events?sort=title');
  });

  it('says within which event one was held where the list is by talks', async () => {
    renderLearn('/learn/events?sort=talks', { api: apiOf() });
    expect(
      await screen.findByText('Held within Meadow Conf 2031'),
    ).toBeInTheDocument();
    expect(
      within(screen.getByRole('region', { name: 'Events' }))
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Meadow Conf 2031', 'Barn Day', 'Meadow Conf 2029']);
  });

  it('finds events by their names, and keeps the words in the URL', async () => {
    const { url } = renderLearn('/learn/events', { api: apiOf() });
    await screen.findByRole('link', { name: 'Barn Day' });
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Find an event' }),
      'meadow',
    );
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Barn Day' })).toBeNull(),
    );
    expect(url()).toBe('/learn/events?query=meadow');
  });

  it('clears a search that finds nothing', async () => {
    const { url } = renderLearn('/learn/events?query=zebra', { api: apiOf() });
    expect(
      await screen.findByRole('heading', {
        name: 'No event has these words in its name',
      }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear the search' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Barn Day' }),
    ).toBeInTheDocument();
    expect(url()).toBe('/learn/events');
  });

  it('shows more on demand', async () => {
    const many = Array.from({ length: 130 }, (_, i) =>
      eventOf({ id: `e${i}`, title: `Event ${i}`, startDate: '2031-01-01' }),
    );
    renderLearn('/learn/events', { api: apiOf(many) });
    expect(await screen.findByText('100 of 130 shown')).toBeInTheDocument();
    const more = screen.getByRole('button', { name: 'Show more' });
    screen.getByRole('button', { name: 'Skip the list' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(more).toHaveFocus();
    await userEvent.click(more);
    const region = screen.getByRole('region', { name: 'Events' });
    await waitFor(() =>
      expect(within(region).getAllByRole('listitem')).toHaveLength(130),
    );
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says what to do where there is none', async () => {
    renderLearn('/learn/events', { api: apiOf([]) });
    expect(
      await screen.findByRole('heading', { name: 'No events yet' }),
    ).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const api = apiOf();
    jest.spyOn(api, 'events').mockRejectedValueOnce(new Error('barn is shut'));
    renderLearn('/learn/events', { api });
    expect(await screen.findByRole('alert')).toHaveTextContent('barn is shut');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Barn Day' }),
    ).toBeInTheDocument();
  });

  it('loads by itself once the browser is online again', async () => {
    const online = jest
      .spyOn(navigator, 'onLine', 'get')
      .mockReturnValue(false);
    const api = apiOf();
    jest.spyOn(api, 'events').mockRejectedValueOnce(new Error('no network'));
    renderLearn('/learn/events', { api });
    expect(await screen.findByText('You are offline')).toBeInTheDocument();
    online.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    expect(
      await screen.findByRole('link', { name: 'Barn Day' }),
    ).toBeInTheDocument();
    online.mockRestore();
  });

  it('has a skeleton while it waits', async () => {
    const api = apiOf();
    jest.spyOn(api, 'events').mockReturnValue(new Promise(() => {}));
    renderLearn('/learn/events', { api });
    expect(
      await screen.findByRole('status', { name: 'Loading…' }),
    ).toBeInTheDocument();
  });
});
