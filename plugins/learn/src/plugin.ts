import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import { LearnClient } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from './api';
import { NEW_TALKS_WIDGET, RECOMMENDED_TALK_WIDGET } from './homeWidgets';
import { leadsToDiscover, loadDiscoverAhead } from './lib/loadDiscover';
import { DEFAULT_PATH, rootRouteRef } from './routes';

/**
 * Learn for the old frontend system.
 *
 * @public
 */
export const learnPlugin = createPlugin({
  id: 'learn',
  routes: { root: rootRouteRef },
  apis: [
    createApiFactory({
      api: learnApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new LearnClient(deps),
    }),
  ],
});

/**
 * The Learn page, to be mounted at `/learn`.
 *
 * @public
 */
export const LearnPage = learnPlugin.provide(
  createRoutableExtension({
    name: 'LearnPage',
    component: () => {
      const { pathname } = window.location;
      // The app itself may be at a path too.
      const app = pathname.slice(
        0,
        Math.max(pathname.indexOf(DEFAULT_PATH), 0),
      );
      if (leadsToDiscover(app + DEFAULT_PATH, window.location)) {
        loadDiscoverAhead();
      }
      return import('./components/LearnPage').then(m => m.LearnPage);
    },
    mountPoint: rootRouteRef,
  }),
);

/**
 * A talk on its catalog page: who gave it, where, who recommends it and why.
 *
 * @public
 */
export const EntityTalkCard = learnPlugin.provide(
  createComponentExtension({
    name: 'EntityTalkCard',
    component: {
      lazy: () =>
        import('./components/EntityTalkCard').then(m => m.EntityTalkCard),
    },
  }),
);

/**
 * An event on its catalog page: when and where it was, and its talks.
 *
 * @public
 */
export const EntityEventCard = learnPlugin.provide(
  createComponentExtension({
    name: 'EntityEventCard',
    component: {
      lazy: () =>
        import('./components/EntityEventCard').then(m => m.EntityEventCard),
    },
  }),
);

/**
 * An organization on its catalog page: the talks of its people.
 *
 * @public
 */
export const EntityOrganizationCard = learnPlugin.provide(
  createComponentExtension({
    name: 'EntityOrganizationCard',
    component: {
      lazy: () =>
        import('./components/EntityOrganizationCard').then(
          m => m.EntityOrganizationCard,
        ),
    },
  }),
);

/**
 * Talks about what a component, a system, an API or a group is about, each
 * with what they have to do with it. Goes with {@link isTalksAboutAvailable}.
 *
 * @public
 */
export const EntityTalksAboutCard = learnPlugin.provide(
  createComponentExtension({
    name: 'EntityTalksAboutCard',
    component: {
      lazy: () =>
        import('./components/EntityTalksAboutCard').then(
          m => m.EntityTalksAboutCard,
        ),
    },
  }),
);

/**
 * All talks of an event by day, or of an organization by year: a tab of the
 * catalog pages of both.
 *
 * @public
 */
export const EntityTalksContent = learnPlugin.provide(
  createComponentExtension({
    name: 'EntityTalksContent',
    component: {
      lazy: () =>
        import('./components/EntityTalksContent').then(
          m => m.EntityTalksContent,
        ),
    },
  }),
);

/**
 * Filters of the portal's search for talks: topic, event, organization, year
 * and video.
 *
 * @public
 */
export const TalkSearchFilters = learnPlugin.provide(
  createComponentExtension({
    name: 'TalkSearchFilters',
    component: {
      lazy: () =>
        import('./components/TalkSearchFilters').then(m => m.TalkSearchFilters),
    },
  }),
);

/**
 * A widget of the home page: a talk that people recommend, another one each
 * day.
 *
 * @public
 */
export const HomeRecommendedTalk = learnPlugin.provide(
  createCardExtension<{}>(RECOMMENDED_TALK_WIDGET),
);

/**
 * A widget of the home page: the latest talks.
 *
 * @public
 */
export const HomeNewTalks = learnPlugin.provide(
  createCardExtension<{}>(NEW_TALKS_WIDGET),
);

/**
 * A talk among the results of the portal's search.
 *
 * @public
 */
export const TalkSearchResultListItem = learnPlugin.provide(
  createSearchResultListItemExtension({
    name: 'TalkSearchResultListItem',
    component: () =>
      import('./components/TalkSearchResultListItem').then(
        m => m.TalkSearchResultListItem,
      ),
    predicate: result => result.type === 'talk',
  }),
);
