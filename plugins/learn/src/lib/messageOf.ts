import { isError, toError } from '@backstage/errors';

/**
 * What went wrong, in the backend's own words where it answered: a
 * `ResponseError` says only the status, its cause says why.
 *
 * @internal
 */
export function messageOf(error: unknown): string {
  return isError(error) &&
    error.name === 'ResponseError' &&
    isError(error.cause)
    ? error.cause.message
    : toError(error).message;
}
