import { InputError } from '@backstage/errors';
import { urlProblem } from '../config';

/**
 * Checks an address that somebody gives in the portal.
 *
 * @throws InputError where it is none that can be read, or has a secret in it.
 *
 * @internal
 */
export function checkGivenUrl(location: string): void {
  const problem = urlProblem(location);
  if (problem === 'no-web-address') {
    throw new InputError(
      `"${location}" is not the address of a page. Give one that begins with https://.`,
    );
  }
  if (problem === 'secret') {
    throw new InputError(
      'The address holds a user name or password, which everybody who may see the sources would read. Leave them out.',
    );
  }
}
