import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiGraduationCapLine } from '@remixicon/react';
import { rootRouteRef, talkRouteRef, talksRouteRef } from '../routes';
import { learnApi } from './apis';
import entityCards from './entityCards';
import pages from './pages';
import searchResultItems from './searchResultItems';

/**
 * Learn for the new frontend system. With `app.packages: all` an app takes it
 * up as soon as it is among its dependencies.
 *
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'learn',
  title: 'Learn',
  icon: <RiGraduationCapLine />,
  info: { packageJson: () => import('../../package.json') },
  routes: { root: rootRouteRef, talks: talksRouteRef, talk: talkRouteRef },
  extensions: [learnApi, ...pages, ...entityCards, ...searchResultItems],
});
