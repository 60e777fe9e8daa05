import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { analyticsApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import type { TopicEventMap } from '@lectern/backstage-plugin-learn-common';
import { rootRouteRef } from '../../routes';
import { KnowledgeMap } from './KnowledgeMap';

const map: TopicEventMap = {
  topics: [
    { id: 'golden-paths', title: 'Golden paths', talkCount: 5 },
    { id: 'multi-tenancy', title: 'Multi-tenancy', talkCount: 1 },
  ],
  events: [
    {
      id: 'meadow-conf-2031',
      title: 'Meadow Conf 2031',
      startDate: '2031-05-14',
      talkCount: 4,
    },
    { id: 'hill-days', title: 'Hill Days', startDate: null, talkCount: 2 },
  ],
  cells: [
    { topic: 'golden-paths', event: 'meadow-conf-2031', talkCount: 4 },
    { topic: 'golden-paths', event: 'hill-days', talkCount: 1 },
    { topic: 'multi-tenancy', event: 'hill-days', talkCount: 1 },
  ],
};

const render = async (content: TopicEventMap = map) => {
  const analytics = mockApis.analytics();
  renderInTestApp(<KnowledgeMap map={content} />, {
    mountedRoutes: { '/school': rootRouteRef },
    apis: [[analyticsApiRef, analytics]],
  });
  return {
    analytics,
    grid: await screen.findByRole('grid', { name: 'Where the knowledge is' }),
  };
};

describe('KnowledgeMap', () => {
  it('is a table of topics and events whose numbers lead to the talks', async () => {
    const { grid } = await render();
    expect(
      within(grid)
        .getAllByRole('columnheader')
        .map(head => head.textContent),
    ).toEqual(['Meadow Conf 2031', 'Hill Days']);
    expect(
      within(grid)
        .getAllByRole('rowheader')
        .map(head => head.textContent),
    ).toEqual(['Golden paths', 'Multi-tenancy']);
    expect(
      within(grid).getByRole('link', {
        name: '4 talks on Golden paths at Meadow Conf 2031',
      }),
    ).toHaveAttribute(
      'href',
      '/school/talks?topic=golden-paths&event=meadow-conf-2031',
    );
    expect(
      within(grid).getByRole('link', { name: 'Golden paths: 5 talks' }),
    ).toHaveAttribute('href', '/school/talks?topic=golden-paths');
    expect(
      within(grid).getByRole('link', { name: 'Hill Days: 2 talks' }),
    ).toHaveAttribute('href', '/school/talks?event=hill-days');
    expect(within(grid).getByText('no talks')).toBeInTheDocument();
  });

  it('shows every number, and says what its tint means', async () => {
    const { grid } = await render();
    const number = within(grid).getByText('4');
    const legend = within(
      screen.getByRole('list', { name: 'Number of talks' }),
    ).getAllByRole('listitem');
    expect(legend.map(item => item.textContent)).toEqual(['1', '2', '3–4']);
    expect(legend[2]).toHaveAttribute(
      'data-tint',
      number.getAttribute('data-tint'),
    );
  });

  it('is one stop for the tab key, and walked in by the arrow keys', async () => {
    await render();
    const focused = () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent;
    await userEvent.tab();
    expect(focused()).toBe('4 talks on Golden paths at Meadow Conf 2031');
    const walk: Array<[string, string]> = [
      ['{ArrowDown}', '·no talks'],
      ['{ArrowRight}', '1 talk on Multi-tenancy at Hill Days'],
      ['{ArrowRight}', '1 talk on Multi-tenancy at Hill Days'],
      ['{ArrowUp}', '1 talk on Golden paths at Hill Days'],
      ['{ArrowUp}', 'Hill Days: 2 talks'],
      ['{Home}', 'Arrow keys move between the cells, Enter opens the talks.'],
      ['{ArrowDown}', 'Golden paths: 5 talks'],
      ['{End}', '1 talk on Golden paths at Hill Days'],
      ['{Control>}{End}{/Control}', '1 talk on Multi-tenancy at Hill Days'],
    ];
    for (const [keys, place] of walk) {
      await userEvent.keyboard(keys);
      expect(focused()).toBe(place);
    }
    await userEvent.tab();
    expect(screen.getByRole('grid')).not.toContainElement(
      document.activeElement as HTMLElement,
    );
    await userEvent.tab({ shift: true });
    expect(focused()).toBe('1 talk on Multi-tenancy at Hill Days');
  });

  it('tells analytics which cell was opened', async () => {
    const { grid, analytics } = await render();
    await userEvent.click(within(grid).getByText('4'));
    expect(analytics.getEvents()).toContainEqual(
      expect.objectContaining({
        action: 'open',
        subject: 'golden-paths meadow-conf-2031',
        attributes: { rail: 'map' },
      }),
    );
  });
});
