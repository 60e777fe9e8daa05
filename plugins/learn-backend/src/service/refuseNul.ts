import { InputError } from '@backstage/errors';
import type { RequestHandler } from 'express';

/**
 * Refuses an address with the character NUL, which PostgreSQL cannot even compare with.
 *
 * @internal
 */
export const refuseNul: RequestHandler = (request, _response, next) => {
  next(
    request.url.includes('%00')
      ? new InputError(
          'The address holds the character NUL, written as %00. Leave it out.',
        )
      : undefined,
  );
};
