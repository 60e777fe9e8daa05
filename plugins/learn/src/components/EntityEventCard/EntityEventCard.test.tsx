import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  EventEntityV1alpha1,
  TalkEntityV1alpha1,
} from '@lectern/backstage-plugin-learn-common';
import { entityEventCard } from '../../alpha/entityCards';
import { renderEntityCard } from '../../__testUtils__';

const event: EventEntityV1alpha1 = {
  apiVersion: 'lectern.dev/v1alpha1',
  kind: 'Event',
  metadata: {
    name: 'barn-day',
    namespace: 'default',
    title: 'Barn Day',
    annotations: {
      'backstage.io/managed-by-location': 'learn:events/barn-day',
    },
  },
  spec: {
    type: 'co-located',
    series: 'Barn Days',
    partOf: 'meadow-conf-2031',
    startDate: '2031-05-13',
    endDate: '2031-05-14',
    location: 'Lower Meadow',
    format: 'hybrid',
    website: 'https://barn.example.org/2031',
    organizers: ['brook'],
    sponsors: ['quarry'],
  },
};

const talk = (name: string, date: string): TalkEntityV1alpha1 => ({
  apiVersion: 'lectern.dev/v1alpha1',
  kind: 'Talk',
  metadata: { name, namespace: 'default', title: `Talk ${name}` },
  spec: { type: 'talk', date, presenters: [{ name: 'Ida Quill' }] },
  relations: [{ type: 'partOf', targetRef: 'event:default/barn-day' }],
});

describe('EntityEventCard', () => {
  it('says when and where it was', async () => {
    renderEntityCard(entityEventCard, event);
    for (const text of [
      'May 13, 2031 – May 14, 2031',
      'Lower Meadow · In person and online',
      'Barn Days',
    ]) {
      expect(await screen.findByText(text)).toBeInTheDocument();
    }
    expect(
      screen.getByRole('link', { name: /^barn.example.org/ }),
    ).toHaveAttribute('href', 'https://barn.example.org/2031');
    expect(
      screen.getByRole('link', { name: /meadow-conf-2031/ }),
    ).toHaveAttribute('href', '/catalog/default/event/meadow-conf-2031');
    expect(screen.getByRole('link', { name: /quarry/ })).toHaveAttribute(
      'href',
      '/catalog/default/organization/quarry',
    );
    expect(
      await screen.findByRole('link', { name: 'Open the schedule in Learn' }),
    ).toHaveAttribute('href', '/learn/events/barn-day');
  });

  it('lists its talks from the catalog, newest first', async () => {
    renderEntityCard(entityEventCard, event, {
      entities: [
        talk('early', '2031-05-13'),
        talk('late', '2031-05-14'),
        { ...talk('elsewhere', '2031-05-14'), relations: [] },
      ],
    });
    const list = await screen.findByRole('region', {
      name: 'Talks at this event',
    });
    const items = await within(list).findAllByRole('listitem');
    expect(items.map(item => item.textContent)).toEqual([
      'Talk lateIda QuillMay 14, 2031',
      'Talk earlyIda QuillMay 13, 2031',
    ]);
    expect(screen.getByRole('link', { name: 'Talk late' })).toHaveAttribute(
      'href',
      '/catalog/default/talk/late',
    );
    expect(
      screen.getByRole('link', { name: 'View all 2 talks in Learn' }),
    ).toHaveAttribute('href', '/learn/talks?event=barn-day');
  });

  it('does not send readers to Learn for an event that Learn does not know', async () => {
    renderEntityCard(
      entityEventCard,
      { ...event, metadata: { ...event.metadata, annotations: {} } },
      { entities: [talk('early', '2031-05-13')] },
    );
    expect(
      await screen.findByRole('link', { name: 'Talk early' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /in Learn$/ }),
    ).not.toBeInTheDocument();
  });

  it('folds a long list', async () => {
    renderEntityCard(entityEventCard, event, {
      entities: Array.from({ length: 12 }, (_, i) =>
        talk(`t${i}`, '2031-05-13'),
      ),
    });
    const list = await screen.findByRole('region', {
      name: 'Talks at this event',
    });
    expect(await within(list).findAllByRole('listitem')).toHaveLength(10);
    await userEvent.click(
      within(list).getByRole('button', { name: 'Show all 12' }),
    );
    expect(within(list).getAllByRole('listitem')).toHaveLength(12);
  });

  it('keeps room for as many talks as the entity has', async () => {
    renderEntityCard(
      entityEventCard,
      {
        ...event,
        relations: Array.from({ length: 12 }, (_, i) => ({
          type: 'hasPart',
          targetRef: `talk:default/t${i}`,
        })),
      },
      { catalog: { queryEntities: () => new Promise(() => {}) } },
    );
    const waiting = await screen.findByRole('status', {
      name: 'Loading talks…',
    });
    expect(waiting.childElementCount).toBe(10);
    expect(screen.getByRole('button', { name: 'Show all 12' })).toBeDisabled();
    expect(
      screen.getByRole('link', { name: 'View all 12 talks in Learn' }),
    ).toHaveAttribute('href', '/learn/talks?event=barn-day');
  });

  it('says when it has no talks', async () => {
    renderEntityCard(entityEventCard, event);
    expect(
      await screen.findByText('No talks in the catalog yet.'),
    ).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const queryEntities = jest
      .fn()
      .mockRejectedValueOnce(new Error('catalog is down'))
      .mockResolvedValue({
        items: [talk('late', '2031-05-14')],
        totalItems: 1,
        pageInfo: {},
      });
    renderEntityCard(entityEventCard, event, { catalog: { queryEntities } });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'catalog is down',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Talk late' }),
    ).toBeInTheDocument();
  });

  it('leaves events of others alone', async () => {
    renderEntityCard(entityEventCard, {
      ...event,
      apiVersion: 'other.example.org/v1',
    });
    expect(await screen.findByText('End of cards')).toBeInTheDocument();
    expect(screen.queryByText('About this event')).not.toBeInTheDocument();
  });
});
