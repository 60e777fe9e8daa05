import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

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
