import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import express, { type Router } from 'express';
import { spec } from '../schema/openapi';
import { type AboutServices, addAboutRoutes } from './aboutRoutes';
import type { Access } from './authorize';
import { auditDenials } from './auditDenials';
import { addChangeRoutes, type ChangeServices } from './changeRoutes';
import { addCurationRoutes, type CurationServices } from './curationRoutes';
import { addDiscoverRoutes, type DiscoverServices } from './discoverRoutes';
import { dropEmptyParameters } from './dropEmptyParameters';
import { addListedRoutes, type ListedServices } from './listedRoutes';
import { addLargeBodies } from './largeBodies';
import { openApiDocument } from './openApiDocument';
import { refuseNul } from './refuseNul';
import { addSourceRoutes, type SourceServices } from './sourceRoutes';
import { addTalkRoutes, type TalkServices } from './talkRoutes';

/** Of a request that holds no document. */
const BODY_LIMIT = '256kb';

/** @internal */
export interface RouterOptions
  extends TalkServices,
    DiscoverServices,
    AboutServices,
    ListedServices,
    ChangeServices,
    SourceServices,
    CurationServices,
    Access {
  /** Largest document that is previewed or kept. */
  maxDocumentBytes: number;
  /** Whether answers are checked too, as tests do. */
  validateResponses?: boolean;
}

/**
 * The REST API of Learn.
 *
 * @internal
 */
export function createRouter(given: RouterOptions): Router {
  const options = { ...given, authorize: auditDenials(given) };
  const validated = createValidatedOpenApiRouter(spec, {
    middleware: [
      refuseNul,
      openApiDocument,
      dropEmptyParameters,
      express.json({ limit: BODY_LIMIT }),
    ],
    validatorOptions: { validateResponses: options.validateResponses ?? false },
  }) as Router;
  addTalkRoutes(validated, options);
  addDiscoverRoutes(validated, options);
  addAboutRoutes(validated, options);
  addListedRoutes(validated, options);
  addChangeRoutes(validated, options);
  addSourceRoutes(validated, options);
  addCurationRoutes(validated, options);

  // Before validation, which needs the whole body and takes whatever goes wrong before it for a fault of the request
  const router = express.Router();
  addLargeBodies(router, options);
  router.use(validated);
  return router;
}
