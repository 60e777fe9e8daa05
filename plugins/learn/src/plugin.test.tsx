import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FlatRoutes } from '@backstage/core-app-api';
import { configApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { Route } from 'react-router-dom';
import { learnApiRef } from './api';
import { LearnPage, learnPlugin } from './plugin';
import { rootRouteRef } from './routes';
import { FakeLearnApi } from './__testUtils__';

const renderPage = (path: string, config: { title?: string } = {}) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [learnApiRef, new FakeLearnApi()],
        [catalogApiRef, catalogApiMock()],
        [permissionApiRef, mockApis.permission()],
        [
          configApiRef,
          mockApis.config({
            data: { app: { title: 'Meadow Portal' }, learn: config },
          }),
        ],
      ]}
    >
      <FlatRoutes>
        <Route path="/learn" element={<LearnPage />} />
      </FlatRoutes>
    </TestApiProvider>,
    { routeEntries: [path], mountedRoutes: { '/learn': rootRouteRef } },
  );

describe('learnPlugin of the old frontend system', () => {
  it('provides the API of the backend', () => {
    expect([...learnPlugin.getApis()].map(({ api }) => api.id)).toEqual([
      'plugin.learn.client',
    ]);
  });

  it('leads from its root to the talks and keeps what was asked for', async () => {
    await renderPage('/learn?topic=golden-paths');
    expect(
      await screen.findByText('1 talk · most recommended first'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Learn Platform Engineering' }),
    ).toBeInTheDocument();
  });

  it('takes its title from the config', async () => {
    await renderPage('/learn/talks', { title: 'Meadow School' });
    expect(
      await screen.findByRole('heading', { name: 'Meadow School' }),
    ).toBeInTheDocument();
  });

  it('leads from its bare root to what there is to discover', async () => {
    await renderPage('/learn');
    expect(
      await screen.findByRole('heading', { name: 'Most recommended' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Discover' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('goes from tab to tab', async () => {
    await renderPage('/learn/discover');
    await userEvent.click(await screen.findByRole('tab', { name: 'Talks' }));
    expect(await screen.findByText(/^3 talks/)).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Talks' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('has a page of sources without a tab', async () => {
    await renderPage('/learn/sources');
    expect(
      await screen.findByRole('heading', { name: 'Sources' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('tab', { name: 'Sources' }),
    ).not.toBeInTheDocument();
  });

  it('has a tab for curators', async () => {
    await renderPage('/learn/talks');
    await userEvent.click(await screen.findByRole('tab', { name: 'Curate' }));
    expect(
      await screen.findByRole('heading', { name: 'Suggestions' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Curate' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('leads from a talk back to all by the tab of the talks', async () => {
    await renderPage('/learn/talks/paved-roads-4f2a');
    await screen.findByRole('region', { name: 'Why this talk' });
    await userEvent.click(screen.getByRole('tab', { name: 'Talks' }));
    expect(await screen.findByText(/^3 talks/)).toBeInTheDocument();
  });

  it.each(['/learn/nowhere', '/learn/talks/a/b'])(
    'says that there is nothing at %s',
    async path => {
      await renderPage(path);
      expect(
        await screen.findByRole('heading', { name: 'Page not found' }),
      ).toBeInTheDocument();
      expect(screen.getByRole('link', { name: 'All talks' })).toHaveAttribute(
        'href',
        '/learn/talks',
      );
    },
  );

  it('opens a talk', async () => {
    await renderPage('/learn/talks/paved-roads-4f2a');
    expect(
      await screen.findByRole('region', { name: 'Why this talk' }),
    ).toBeInTheDocument();
  });
});
