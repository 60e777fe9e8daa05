import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import { LearnClient } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from './api';
import { leadsToDiscover, loadDiscoverAhead } from './lib/loadDiscover';
import { rootRouteRef } from './routes';

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
      if (leadsToDiscover('/learn', window.location.pathname)) {
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
