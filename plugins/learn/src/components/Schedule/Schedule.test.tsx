import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ScheduleEntry,
  ScheduleResponse,
} from '@lectern/backstage-plugin-learn-common';
import { eventOf, FakeLearnApi, renderLearn } from '../../__testUtils__';
import { readersTimeZone } from '../../lib/timeZones';

// Pages are loaded on demand, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

jest.mock('../../lib/timeZones', () => ({
  ...jest.requireActual('../../lib/timeZones'),
  readersTimeZone: jest.fn(),
}));

const meadow = { id: 'meadow', title: 'Meadow Conf' };

const entryOf = (part: Partial<ScheduleEntry>): ScheduleEntry => ({
  id: part.title ?? 'talk',
  title: 'A talk',
  language: null,
  type: 'talk',
  presenters: [],
  event: meadow,
  date: '2031-05-14',
  startsAt: null,
  startTime: null,
  duration: null,
  room: null,
  track: null,
  hasVideo: false,
  voices: 0,
  ...part,
});

const items = [
  entryOf({
    title: 'Roads',
    type: 'keynote',
    presenters: ['Ida Quill', 'Tom Reed'],
    startsAt: '2031-05-14T07:00:00Z',
    startTime: '09:00',
    duration: 60,
    room: 'Barn',
    track: 'Paths',
    hasVideo: true,
    voices: 3,
  }),
  entryOf({
    title: 'Cellars',
    startsAt: '2031-05-14T07:00:00Z',
    startTime: '09:00',
    duration: 30,
    room: 'Mill',
  }),
  entryOf({
    title: 'Owls',
    startsAt: '2031-05-14T21:30:00Z',
    startTime: '23:30',
    room: 'Mill',
  }),
  entryOf({ title: 'Posters', room: 'Mill' }),
  entryOf({
    title: 'Breakfast',
    date: '2031-05-15',
    startsAt: '2031-05-15T06:00:00Z',
    startTime: '08:00',
    room: 'Barn',
    event: { id: 'barn-day', title: 'Barn Day' },
  }),
];

const render = (search = '', schedule: Partial<ScheduleResponse> = {}) => {
  const api = new FakeLearnApi({ talks: [], events: [eventOf(meadow)] });
  jest.spyOn(api, 'schedule').mockResolvedValue({
    timezone: 'Europe/Paris',
    items,
    ...schedule,
  });
  return renderLearn(`/learn/events/meadow${search}`, { api });
};

const schedule = async () =>
  within(await screen.findByRole('region', { name: 'Schedule' }));

/** Titles in the lists of the day, with their times where they have one. */
const listed = async () => {
  const region = await schedule();
  await region.findAllByRole('list');
  return region
    .getAllByRole('list')
    .filter(list => list.tagName === 'OL')
    .flatMap(list => within(list).getAllByRole('listitem'))
    .map(item =>
      [
        within(item).queryByText(/^\d{1,2}:\d\d/)?.textContent,
        within(item).getByRole('link').textContent,
      ]
        .filter(Boolean)
        .join(' ')
        .replace(/\s/g, ' '),
    );
};

const wide = () => {
  window.matchMedia = jest.fn(
    (media: string) =>
      ({
        media,
        matches: media === '(min-width: 900px)',
        addEventListener: () => {},
        removeEventListener: () => {},
        addListener: () => {},
        removeListener: () => {},
      } as unknown as MediaQueryList),
  );
};

describe('Schedule', () => {
  const { matchMedia } = window;

  beforeEach(() => {
    jest.mocked(readersTimeZone).mockReturnValue('Asia/Tokyo');
  });

  afterEach(() => {
    jest.restoreAllMocks();
    window.matchMedia = matchMedia;
  });

  it('lists a day by time, with who, where and why', async () => {
    render();
    expect(await listed()).toEqual([
      '9:00 AM Roads',
      '9:00 AM Cellars',
      '11:30 PM Owls',
      'Posters',
    ]);
    const region = await schedule();
    for (const text of [
      'Ida Quill, Tom Reed',
      'Recommended by 3 people',
      'with video',
      'Keynote · 60 min · Barn · Paths',
      'Time not known',
    ]) {
      expect(region.getByText(new RegExp(text))).toBeInTheDocument();
    }
    expect(region.getByRole('link', { name: 'Roads' })).toHaveAttribute(
      'href',
      '/learn/talks/Roads',
    );
  });

  it('has a tab for each day, with the day in the URL', async () => {
    const { url } = render('?room=Barn');
    const days = within(
      await screen.findByRole('navigation', { name: 'Days' }),
    );
    expect(
      days.getByRole('link', { name: 'Wed, May 14, 1 talk' }),
    ).toHaveAttribute('aria-current', 'date');
    await userEvent.click(
      days.getByRole('link', { name: 'Thu, May 15, 1 talk' }),
    );
    expect(url()).toBe('/learn/events/meadow?room=Barn&day=2031-05-15');
    expect(await listed()).toEqual(['8:00 AM Breakfast']);
    // It was held within the event, under a name of its own.
    expect((await schedule()).getByText(/Barn · Barn Day$/)).toBeVisible();
  });

  it('goes by the clocks of the reader, the days with them', async () => {
    const { url } = render();
    await userEvent.click(
      await screen.findByRole('radio', {
        name: 'Your time (Japan Standard Time)',
      }),
    );
    expect(url()).toBe('/learn/events/meadow?times=mine');
    expect(await listed()).toEqual([
      '4:00 PM Roads',
      '4:00 PM Cellars',
      'Posters',
    ]);
    await userEvent.click(
      screen.getByRole('link', { name: 'Thu, May 15, 2 talks' }),
    );
    expect(await listed()).toEqual(['6:30 AM Owls', '3:00 PM Breakfast']);
    expect(
      screen.getByRole('radio', {
        name: 'Event’s time (Central European Summer Time)',
      }),
    ).not.toBeChecked();
  });

  it('has nothing to switch where the clocks are the same, or not known', async () => {
    jest.mocked(readersTimeZone).mockReturnValue('Europe/Madrid');
    render();
    expect(
      await screen.findByText('Times in Central European Summer Time'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('takes a zone that nobody knows for none', async () => {
    render('?times=mine', { timezone: 'Meadow/Barn' });
    expect(
      await screen.findByText('Times by the clocks at the event'),
    ).toBeInTheDocument();
    expect(await listed()).toContain('9:00 AM Roads');
  });

  it('has times down and rooms across where there is room', async () => {
    wide();
    const { url } = render();
    const table = within(await screen.findByRole('table'));
    expect(
      table.getAllByRole('columnheader').map(({ textContent }) => textContent),
    ).toEqual(['Time', 'Barn', 'Mill']);
    expect(
      table
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent?.replace(/\s/g, ' ')),
    ).toEqual(['9:00 AM', '11:30 PM']);
    expect(
      table.getByText(/^9:00\sAM – 10:00\sAM · Keynote · Paths/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'List' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(url()).toBe('/learn/events/meadow?layout=list');
  });

  it('offers no grid where all is in one place', async () => {
    wide();
    render('?room=Barn');
    expect(await listed()).toEqual(['9:00 AM Roads']);
    expect(screen.queryByRole('radio', { name: 'Grid' })).toBeNull();
  });

  it('is a list where there are more rooms than can be seen', async () => {
    wide();
    const { url } = render('', {
      items: Array.from({ length: 17 }, (_, i) =>
        entryOf({ title: `Talk ${i}`, startTime: '10:00', room: `Room ${i}` }),
      ),
    });
    expect(await listed()).toHaveLength(17);
    await userEvent.click(screen.getByRole('radio', { name: 'Grid' }));
    expect(
      within(screen.getByRole('table')).getAllByRole('columnheader'),
    ).toHaveLength(18);
    expect(url()).toBe('/learn/events/meadow?layout=grid');
  });

  it('marks titles with their language', async () => {
    render('', {
      items: [
        entryOf({ title: 'شوارع', language: 'ar' }),
        entryOf({ title: 'Roads' }),
      ],
    });
    const title = await screen.findByRole('link', { name: 'شوارع' });
    expect(title).toHaveAttribute('lang', 'ar');
    expect(title).toHaveAttribute('dir', 'auto');
    expect(screen.getByRole('link', { name: 'Roads' })).not.toHaveAttribute(
      'lang',
    );
  });

  it('filters by room', async () => {
    const { url } = render();
    await userEvent.click(
      await screen.findByRole('button', { name: /All rooms/ }),
    );
    await userEvent.click(await screen.findByRole('option', { name: 'Barn' }));
    await waitFor(async () =>
      expect(await listed()).toEqual(['9:00 AM Roads']),
    );
    expect(url()).toBe('/learn/events/meadow?room=Barn');
  });

  it('clears filters that leave nothing', async () => {
    const { url } = render('?room=Attic');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear the filters' }),
    );
    expect(await listed()).toHaveLength(4);
    expect(url()).toBe('/learn/events/meadow');
  });

  it('is a plain list where no talk has a day', async () => {
    render('', { items: [entryOf({ title: 'Roads', date: null })] });
    expect(await listed()).toEqual(['Roads']);
    expect(screen.queryByRole('navigation', { name: 'Days' })).toBeNull();
  });

  it('draws a long list step by step, to its end', async () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      entryOf({ title: `Talk ${i}`, startTime: '10:00', room: 'Barn' }),
    );
    render('', { items: many });
    const region = await schedule();
    const list = await region.findByRole('list', { name: 'Schedule' });
    expect(list.childElementCount).toBeLessThan(500);
    await waitFor(() => expect(list.childElementCount).toBe(500), {
      timeout: 20_000,
    });
  }, 40_000);

  it('says when no talk of the event is known', async () => {
    render('', { items: [] });
    expect(
      await screen.findByText('No talks of this event are known yet.'),
    ).toBeInTheDocument();
  });

  it('says what failed while the rest of the page stays', async () => {
    const api = new FakeLearnApi({ talks: [], events: [eventOf(meadow)] });
    jest.spyOn(api, 'schedule').mockRejectedValueOnce(new Error('no clock'));
    renderLearn('/learn/events/meadow', { api });
    expect(await screen.findByRole('alert')).toHaveTextContent('no clock');
    expect(
      screen.getByRole('heading', { name: 'Meadow Conf' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('No talks of this event are known yet.'),
    ).toBeInTheDocument();
  });
});
