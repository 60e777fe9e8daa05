import type { RequestHandler } from 'express';
import { spec } from '../schema/openapi';

const PATH = '/openapi.json';

/**
 * Serves the API's document under the address the API really has. The validating router would serve it
 * too, but as OpenAPI 3.0, which knows no `null`.
 *
 * @internal
 */
export const openApiDocument: RequestHandler = (request, response, next) => {
  if (request.method !== 'GET' || request.path !== PATH) {
    next();
    return;
  }
  const base = request.baseUrl;
  response.json({
    ...spec,
    paths: Object.fromEntries(
      Object.entries(spec.paths).map(([path, operations]) => [
        `${base}${path}`,
        operations,
      ]),
    ),
  });
};
