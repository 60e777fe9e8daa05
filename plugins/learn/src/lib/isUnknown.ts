import { isError } from '@backstage/errors';

/**
 * Whether the backend says that there is no such thing.
 *
 * @internal
 */
export function isUnknown(error: unknown): boolean {
  return (
    isError(error) &&
    (error.name === 'NotFoundError' ||
      (isError(error.cause) && error.cause.name === 'NotFoundError'))
  );
}
