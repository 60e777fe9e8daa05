import type { NextFunction, Request, Response } from 'express';

/**
 * Takes `?query=&topic=` for what it means: no query and no topic.
 *
 * @internal
 */
export function dropEmptyParameters(
  request: Request,
  _response: Response,
  next: NextFunction,
): void {
  for (const [name, value] of Object.entries(request.query)) {
    if (Array.isArray(value)) {
      request.query[name] = value.filter(item => item !== '') as string[];
    }
    if (value === '' || request.query[name]?.length === 0) {
      delete request.query[name];
    }
  }
  next();
}
