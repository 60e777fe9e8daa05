import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import { NoSuchPage } from '../NotFound';

const SpeakersPage = lazy(() =>
  import('../SpeakersPage').then(m => ({ default: m.SpeakersPage })),
);
const SpeakerPage = lazy(() =>
  import('../SpeakerPage').then(m => ({ default: m.SpeakerPage })),
);

/**
 * The speakers, and one speaker, below the path at which it is mounted.
 *
 * @internal
 */
export const SpeakersRoutes = () => (
  <Suspense fallback={<Progress />}>
    <Routes>
      <Route index element={<SpeakersPage />} />
      <Route path=":id" element={<SpeakerPage />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  </Suspense>
);
