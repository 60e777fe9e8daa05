import { Route, Routes } from 'react-router-dom';
import { NoSuchPage } from '../NotFound';
import { TalkPage } from '../TalkPage';
import { TalksPage } from '../TalksPage';

/**
 * The talks, and one talk, below the path at which it is mounted.
 *
 * @internal
 */
export const TalksRoutes = () => (
  <Routes>
    <Route index element={<TalksPage />} />
    <Route path=":id" element={<TalkPage />} />
    <Route path="*" element={<NoSuchPage />} />
  </Routes>
);
