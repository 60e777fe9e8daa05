import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiGraduationCapLine } from '@remixicon/react';
import * as routes from '../routes';
import ahead from './ahead';
import { learnApi } from './apis';
import entityCards from './entityCards';
import entityContents from './entityContents';
import homeWidgets from './homeWidgets';
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
  routes: {
    root: routes.rootRouteRef,
    discover: routes.discoverRouteRef,
    talks: routes.talksRouteRef,
    talk: routes.talkRouteRef,
    events: routes.eventsRouteRef,
    event: routes.eventRouteRef,
    organizations: routes.organizationsRouteRef,
    organization: routes.organizationRouteRef,
    speakers: routes.speakersRouteRef,
    speaker: routes.speakerRouteRef,
    sources: routes.sourcesRouteRef,
    curate: routes.curateRouteRef,
  },
  extensions: [
    learnApi,
    ...ahead,
    ...pages,
    ...entityCards,
    ...entityContents,
    ...searchResultItems,
    ...homeWidgets,
  ],
});
