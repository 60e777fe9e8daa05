import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/**
 * Where Learn is unless an app mounts it elsewhere.
 *
 * @internal
 */
export const DEFAULT_PATH = '/learn';

/**
 * The Learn page.
 *
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'learn' });

/**
 * The list of talks. Its filters are search parameters of the same names as in
 * the REST API: `?topic=…&event=…&query=…`.
 *
 * @public
 */
export const talksRouteRef = createSubRouteRef({
  id: 'learn/talks',
  parent: rootRouteRef,
  path: '/talks',
});

/**
 * One talk.
 *
 * @public
 */
export const talkRouteRef = createSubRouteRef({
  id: 'learn/talk',
  parent: rootRouteRef,
  path: '/talks/:id',
});

/**
 * What there is to discover: the first sub-page.
 *
 * @public
 */
export const discoverRouteRef = createSubRouteRef({
  id: 'learn/discover',
  parent: rootRouteRef,
  path: '/discover',
});

/**
 * The events.
 *
 * @public
 */
export const eventsRouteRef = createSubRouteRef({
  id: 'learn/events',
  parent: rootRouteRef,
  path: '/events',
});

/**
 * One event, its schedule and its other editions.
 *
 * @public
 */
export const eventRouteRef = createSubRouteRef({
  id: 'learn/event',
  parent: rootRouteRef,
  path: '/events/:id',
});

/**
 * The organizations whose people give talks.
 *
 * @public
 */
export const organizationsRouteRef = createSubRouteRef({
  id: 'learn/organizations',
  parent: rootRouteRef,
  path: '/organizations',
});

/**
 * One organization, what its people spoke about and who they are.
 *
 * @public
 */
export const organizationRouteRef = createSubRouteRef({
  id: 'learn/organization',
  parent: rootRouteRef,
  path: '/organizations/:id',
});

/**
 * The people who give talks.
 *
 * @public
 */
export const speakersRouteRef = createSubRouteRef({
  id: 'learn/speakers',
  parent: rootRouteRef,
  path: '/speakers',
});

/**
 * One speaker and their talks.
 *
 * @public
 */
export const speakerRouteRef = createSubRouteRef({
  id: 'learn/speaker',
  parent: rootRouteRef,
  path: '/speakers/:id',
});

/**
 * Where curators have the last word.
 *
 * @public
 */
export const curateRouteRef = createSubRouteRef({
  id: 'learn/curate',
  parent: rootRouteRef,
  path: '/curate',
});

/**
 * The sources that the page rests on.
 *
 * @public
 */
export const sourcesRouteRef = createSubRouteRef({
  id: 'learn/sources',
  parent: rootRouteRef,
  path: '/sources',
});
