import {
  learnPreviewPermission,
  learnSourceCreatePermission,
} from '@lectern/backstage-plugin-learn-common';
import express, { type RequestHandler, type Router } from 'express';
import type { Access } from './authorize';

/** JSON may write a byte of a document as six characters. */
const JSON_OVERHEAD = 6;

/** Requests that may hold a whole document. */
const WITH_DOCUMENTS = [
  { path: '/preview', permission: learnPreviewPermission },
  { path: '/sources', permission: learnSourceCreatePermission },
];

/**
 * Reads the bodies that may be large, after asking whether the caller may send them at all: megabytes of JSON keep the
 * process busy.
 *
 * @param options.maxDocumentBytes - largest document that is accepted
 *
 * @internal
 */
export function addLargeBodies(
  router: Router,
  options: Access & { maxDocumentBytes: number },
): void {
  const json = express.json({
    limit: options.maxDocumentBytes * JSON_OVERHEAD,
  });
  for (const { path, permission } of WITH_DOCUMENTS) {
    const authorize: RequestHandler = (request, _response, next) => {
      options.authorize(request, permission).then(() => next(), next);
    };
    router.post(path, authorize, json);
  }
}
