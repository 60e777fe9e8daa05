import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
  type CatalogApi,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { TalkEntityV1alpha1 } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { rootRouteRef } from '../../routes';
import { FakeLearnApi } from '../../__testUtils__';
import { EntityTalksContent } from './EntityTalksContent';

const entity = (kind: string): Entity => ({
  apiVersion: 'lectern.dev/v1alpha1',
  kind,
  metadata: {
    name: 'barn',
    namespace: 'default',
    annotations: { 'backstage.io/managed-by-location': 'learn:barn' },
  },
  spec: { type: 'conference' },
});

const talk = (
  number: number,
  spec: Partial<TalkEntityV1alpha1['spec']> = {},
): TalkEntityV1alpha1 => ({
  apiVersion: 'lectern.dev/v1alpha1',
  kind: 'Talk',
  metadata: {
    name: `t${number}`,
    namespace: 'default',
    title: `Talk number ${number}`,
  },
  spec: { type: 'talk', date: '2031-05-13', ...spec },
  relations: [
    { type: 'partOf', targetRef: 'event:default/barn' },
    { type: 'presentedBy', targetRef: 'organization:default/barn' },
  ],
});

function render(
  kind: string,
  talks: TalkEntityV1alpha1[],
  catalog: Partial<CatalogApi> = {},
) {
  renderInTestApp(
    <EntityProvider entity={entity(kind)}>
      <EntityTalksContent />
    </EntityProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/learn': rootRouteRef,
      },
      apis: [
        [learnApiRef, new FakeLearnApi()],
        [
          catalogApiRef,
          Object.assign(catalogApiMock({ entities: talks }), catalog),
        ],
      ],
    },
  );
}

describe('EntityTalksContent', () => {
  it('gives the talks of an event by day and time', async () => {
    render('Event', [
      talk(1, { startTime: '14:00', type: 'keynote', duration: 'PT30M' }),
      talk(2, { startTime: '09:30', presenters: [{ name: 'Ida Quill' }] }),
      talk(3, { date: '2031-05-14' }),
    ]);
    const day = await screen.findByRole('region', { name: 'May 13, 2031' });
    expect(
      within(day)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '09:30Talk number 2Ida Quill',
      '14:00Talk number 1Keynote · 30 min',
    ]);
    expect(
      screen.getByRole('region', { name: 'May 14, 2031' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'Open the schedule in Learn' }),
    ).toHaveAttribute('href', '/learn/events/barn');
  });

  it('gives the talks of an organization by year', async () => {
    render('Organization', [
      talk(1),
      talk(2, { date: '2030-02-01' }),
      talk(3, { date: undefined }),
    ]);
    await screen.findByRole('region', { name: '2031' });
    expect(
      screen
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['2031', '2030', 'Without a date']);
    expect(
      await screen.findByRole('link', { name: 'Open in Learn' }),
    ).toHaveAttribute('href', '/learn/organizations/barn');
  });

  it('finds one among many', async () => {
    render(
      'Event',
      Array.from({ length: 12 }, (_, i) => talk(i)),
    );
    const field = await screen.findByRole('searchbox', {
      name: 'Find in these talks',
    });
    await userEvent.type(field, 'number 11');
    expect(await screen.findByText('1 talk')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Talk number 11' }),
    ).toBeInTheDocument();
    await userEvent.type(field, ' never');
    expect(
      await screen.findByText(/has “number 11 never” in its title/),
    ).toBeInTheDocument();
  });

  it('reads all pages, and says where there are more than it reads', async () => {
    const page = (start: number) =>
      Array.from({ length: 100 }, (_, i) => talk(start + i));
    let start = 0;
    const queryEntities = jest.fn(async () => {
      const items = page(start);
      start += 100;
      return { items, totalItems: 1500, pageInfo: { nextCursor: `${start}` } };
    });
    render('Event', [], { queryEntities: queryEntities as never });
    expect(
      await screen.findByText('The first 1,000 of 1,500 talks.'),
    ).toBeInTheDocument();
    expect(queryEntities).toHaveBeenCalledTimes(10);
    expect(queryEntities).toHaveBeenLastCalledWith({
      cursor: '900',
      limit: 100,
    });
  });

  it('says when there are none', async () => {
    render('Organization', []);
    expect(
      await screen.findByText('No talks in the catalog yet.'),
    ).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const queryEntities = jest
      .fn()
      .mockRejectedValueOnce(new Error('catalog is down'))
      .mockResolvedValue({ items: [talk(1)], totalItems: 1, pageInfo: {} });
    render('Event', [], { queryEntities });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'catalog is down',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Talk number 1' }),
    ).toBeInTheDocument();
  });
});
