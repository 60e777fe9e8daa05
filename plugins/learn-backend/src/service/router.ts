import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import express, { type Router } from 'express';
import { spec } from '../schema/openapi';
import type { Authorize } from './authorize';
import { addChangeRoutes, type ChangeServices } from './changeRoutes';
import { dropEmptyParameters } from './dropEmptyParameters';
import { addListedRoutes, type ListedServices } from './listedRoutes';
import { openApiDocument } from './openApiDocument';
import { refuseNul } from './refuseNul';
import { addSourceRoutes, type SourceServices } from './sourceRoutes';
import { addTalkRoutes, type TalkServices } from './talkRoutes';

/** JSON may write a byte of a document as six characters. */
const JSON_OVERHEAD = 6;

/** @internal */
export interface RouterOptions
  extends TalkServices,
    ListedServices,
    ChangeServices,
    SourceServices {
  authorize: Authorize;
  /** Largest document that is previewed. */
  maxDocumentBytes: number;
  /** Whether answers are checked too, as tests do. */
  validateResponses?: boolean;
}

/**
 * The REST API of Learn.
 *
 * @internal
 */
export function createRouter(options: RouterOptions): Router {
  const router = createValidatedOpenApiRouter(spec, {
    middleware: [
      refuseNul,
      openApiDocument,
      dropEmptyParameters,
      express.json({ limit: options.maxDocumentBytes * JSON_OVERHEAD }),
    ],
    validatorOptions: { validateResponses: options.validateResponses ?? false },
  }) as Router;
  addTalkRoutes(router, options);
  addListedRoutes(router, options);
  addChangeRoutes(router, options);
  addSourceRoutes(router, options);
  return router;
}
