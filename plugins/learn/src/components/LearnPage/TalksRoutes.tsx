import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import { NoSuchPage } from '../NotFound';

const TalksPage = lazy(() =>
  import('../TalksPage').then(m => ({ default: m.TalksPage })),
);
const TalkPage = lazy(() =>
  import('../TalkPage').then(m => ({ default: m.TalkPage })),
);

/**
 * The talks, and one talk, below the path at which it is mounted.
 *
 * @internal
 */
export const TalksRoutes = () => (
  <Suspense fallback={<Progress />}>
    <Routes>
      <Route index element={<TalksPage />} />
      <Route path=":id" element={<TalkPage />} />
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  </Suspense>
);
