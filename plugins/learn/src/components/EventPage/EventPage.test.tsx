import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  eventOf,
  FakeLearnApi,
  manyTenants,
  pavedRoads,
  renderLearn,
} from '../../__testUtils__';

// Pages are loaded on demand, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const meadow = eventOf({
  id: 'meadow-conf-2031',
  title: 'Meadow Conf 2031',
  series: 'Meadow Conf',
  partOf: { id: 'fair', title: 'The Fair' },
  startDate: '2031-05-14',
  endDate: '2031-05-16',
  location: 'Lower Meadow',
  format: 'hybrid',
  website: 'https://meadow.example.org/2031',
  playlist: 'ftp://files.example.org/2031',
  organizers: [{ id: 'brook', title: 'Brook Ltd' }],
  entityRef: 'event:default/meadow-conf-2031',
});
const older = eventOf({
  id: 'meadow-2029',
  title: 'Meadow Conf 2029',
  series: 'Meadow Conf',
  startDate: '2029-05-14',
});
const parts = Array.from({ length: 8 }, (_, i) =>
  eventOf({
    id: `part-${i}`,
    title: `Part ${i}`,
    partOf: { id: meadow.id, title: meadow.title },
  }),
);

const apiOf = () =>
  new FakeLearnApi({
    talks: [pavedRoads, manyTenants],
    events: [meadow, older, ...parts],
  });

describe('EventPage', () => {
  it('says when and where it was, and where to read of it', async () => {
    renderLearn('/learn/events/meadow-conf-2031', { api: apiOf() });
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: 'Meadow Conf 2031',
      }),
    ).toBeInTheDocument();
    for (const text of [
      /^May 14\s–\s16, 2031$/,
      'Lower Meadow · In person and online',
      'Meadow Conf',
    ]) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    const hrefs = new Map([
      [/^meadow\.example\.org/, 'https://meadow.example.org/2031'],
      [/^Held within The Fair/, '/learn/events/fair'],
      [/^View 1 talk$/, '/learn/talks?event=meadow-conf-2031'],
      [/^meadow-conf-2031/i, '/catalog/default/event/meadow-conf-2031'],
    ]);
    for (const [name, href] of hrefs) {
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
    }
    // What is no web address leads nowhere.
    expect(screen.queryByText('Recordings')).not.toBeInTheDocument();
    expect(document.title).toMatch(/^Meadow Conf 2031 \|/);
  });

  it('says which documents speak of its talks', async () => {
    const first = pavedRoads.mentions[0];
    const talk = {
      ...pavedRoads,
      mentions: [
        ...pavedRoads.mentions,
        ...Array.from({ length: 10 }, (_, i) => ({
          ...first,
          id: `note-${i}`,
          document: `notes/${i}.md`,
          documentTitle: null,
        })),
      ],
    };
    renderLearn('/learn/events/meadow-conf-2031', {
      api: new FakeLearnApi({ talks: [talk], events: [meadow] }),
    });
    const panel = await screen.findByRole('region', {
      name: 'What this rests on',
    });
    expect(
      within(panel).getByRole('link', { name: /^What I saw at Meadow Conf/ }),
    ).toHaveAttribute('href', first.document);
    // A path leads nowhere.
    expect(within(panel).getByText('notes/0.md')).toBeInTheDocument();
    expect(within(panel).getAllByRole('link')).toHaveLength(1);
    expect(within(panel).getAllByRole('listitem')).toHaveLength(10);
    expect(within(panel).getByText('and 2 more documents')).toBeInTheDocument();
  });

  it.each([
    ['files', ['a.md', 'b.md'], ['a.md', 'b.md']],
    ['folders', ['1/n.md', '2/n.md'], ['notes/1/n.md', 'notes/2/n.md']],
  ])(
    'tells documents of one title apart by their %s',
    async (_, files, shown) => {
      const [first] = pavedRoads.mentions;
      const mentions = files.map(file => ({
        ...first,
        id: file,
        document: `notes/${file}`,
        documentTitle: 'Notes',
      }));
      renderLearn('/learn/events/meadow-conf-2031', {
        api: new FakeLearnApi({
          talks: [{ ...pavedRoads, mentions }],
          events: [meadow],
        }),
      });
      for (const file of shown) {
        expect(await screen.findByText(`Notes · ${file}`)).toBeInTheDocument();
      }
    },
  );

  it('switches between editions', async () => {
    const { url } = renderLearn('/learn/events/meadow-conf-2031', {
      api: apiOf(),
    });
    const editions = within(
      await screen.findByRole('navigation', { name: 'Editions' }),
    );
    expect(editions.getByRole('link', { name: '2031' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await userEvent.click(editions.getByRole('link', { name: '2029' }));
    expect(
      await screen.findByRole('heading', { name: 'Meadow Conf 2029' }),
    ).toBeInTheDocument();
    expect(url()).toBe('/learn/events/meadow-2029');
  });

  it('says what it was about and who was there, with numbers in words', async () => {
    renderLearn('/learn/events/meadow-conf-2031', { api: apiOf() });
    const topics = within(
      await screen.findByRole('list', { name: 'What it is about' }),
    );
    expect(topics.getByRole('link', { name: 'Golden paths' })).toHaveAttribute(
      'href',
      '/learn/talks?event=meadow-conf-2031&topic=golden-paths',
    );
    expect(topics.getAllByText('1 talk')).toHaveLength(3);
    expect(
      within(
        screen.getByRole('list', { name: 'Organizations present' }),
      ).getByRole('link', { name: 'Quarry Works' }),
    ).toHaveAttribute('href', '/learn/organizations/quarry');
  });

  it('folds many events within it', async () => {
    renderLearn('/learn/events/meadow-conf-2031', { api: apiOf() });
    const within8 = within(
      await screen.findByRole('region', { name: 'Events within it' }),
    );
    expect(within8.getAllByRole('link')).toHaveLength(4);
    await userEvent.click(within8.getByRole('button', { name: /^Show all 8/ }));
    expect(within8.getAllByRole('link')).toHaveLength(8);
  });

  it('gives its schedule to other calendars as a file', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = jest.fn((blob: Blob) => {
      saved.push(blob);
      return 'blob:calendar';
    });
    URL.revokeObjectURL = jest.fn();
    const names: string[] = [];
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function save(this: HTMLAnchorElement) {
        names.push(`${this.download} from ${this.href}`);
      });
    renderLearn('/learn/events/meadow-conf-2031', { api: apiOf() });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Download for your calendar' }),
    );
    expect(names).toEqual(['meadow-conf-2031.ics from blob:calendar']);
    expect(saved.map(({ type }) => type)).toEqual([
      'text/calendar;charset=utf-8',
    ]);
    click.mockRestore();
  });

  it('says why there is no file', async () => {
    const api = apiOf();
    jest.spyOn(api, 'calendar').mockRejectedValue(new Error('out of ink'));
    renderLearn('/learn/events/meadow-conf-2031', { api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Download for your calendar' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The calendar could not be made: out of ink',
    );
  });

  it('leads to all events from one that nobody knows', async () => {
    renderLearn('/learn/events/nothing', { api: apiOf() });
    expect(
      await screen.findByRole('heading', { name: 'Event not found' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All events' })).toHaveAttribute(
      'href',
      '/learn/events',
    );
  });

  it('says what failed and tries again', async () => {
    const api = apiOf();
    jest.spyOn(api, 'event').mockRejectedValueOnce(new Error('barn is shut'));
    renderLearn('/learn/events/meadow-conf-2031', { api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This event could not be loaded',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: 'Meadow Conf 2031' }),
    ).toBeInTheDocument();
  });
});
