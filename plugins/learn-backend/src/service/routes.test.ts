import express from 'express';
import { RouterMocks } from '../__testUtils__/RouterMocks';
import { spec } from '../schema/openapi';
import { addAboutRoutes } from './aboutRoutes';
import { addChangeRoutes } from './changeRoutes';
import { addCurationRoutes } from './curationRoutes';
import { addDiscoverRoutes } from './discoverRoutes';
import { addListedRoutes } from './listedRoutes';
import { addSourceRoutes } from './sourceRoutes';
import { addTalkRoutes } from './talkRoutes';

it('serves what the API’s document says, and nothing else', () => {
  const router = express.Router();
  const mocks = new RouterMocks();
  for (const add of [
    addTalkRoutes,
    addDiscoverRoutes,
    addAboutRoutes,
    addListedRoutes,
    addChangeRoutes,
    addSourceRoutes,
    addCurationRoutes,
  ]) {
    add(router, mocks);
  }
  const served = router.stack.flatMap(({ route }) =>
    route
      ? route.stack.map(
          ({ method }) => `${method} ${route.path.replace(/:(\w+)/g, '{$1}')}`,
        )
      : [],
  );
  const documented = Object.entries(spec.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map(method => `${method} ${path}`),
  );
  expect(served.sort()).toEqual(documented.sort());
});
