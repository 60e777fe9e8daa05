import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import { NoSuchPage } from '../NotFound';

const EventsPage = lazy(() =>
  import('../EventsPage').then(m => ({ default: m.EventsPage })),
);
const EventPage = lazy(() =>
  import('../EventPage').then(m => ({ default: m.EventPage })),
);

/**
 * The events, and one event, below the path at which it is mounted.
 *
 * @internal
 */
export const EventsRoutes = () => (
  <Suspense fallback={<Progress />}>
    <Routes>
      <Route index element={<EventsPage />} />
      <Route path=":id" element={<EventPage />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  </Suspense>
);
