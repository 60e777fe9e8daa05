import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import { NoSuchPage } from '../NotFound';

const OrganizationsPage = lazy(() =>
  import('../OrganizationsPage').then(m => ({ default: m.OrganizationsPage })),
);
const OrganizationPage = lazy(() =>
  import('../OrganizationPage').then(m => ({ default: m.OrganizationPage })),
);

/**
 * The organizations, and one organization, below the path at which it is mounted.
 *
 * @internal
 */
export const OrganizationsRoutes = () => (
  <Suspense fallback={<Progress />}>
    <Routes>
      <Route index element={<OrganizationsPage />} />
      <Route path=":id" element={<OrganizationPage />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  </Suspense>
);
