import { InputError, isError } from '@backstage/errors';

/**
 * What is wrong with a source, in a sentence a person can act on. The cause is kept beside the message,
 * not in it: the message is shown as it stands.
 *
 * @internal
 */
export function sourceProblem(message: string, cause: unknown): InputError {
  return Object.assign(new InputError(message), { cause });
}

/** @internal */
export function messageOf(error: unknown): string {
  return isError(error) ? error.message : String(error);
}
