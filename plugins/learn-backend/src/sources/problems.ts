import { InputError, isError } from '@backstage/errors';
import { withCause } from '../errors';

/**
 * What is wrong with a source, in a sentence a person can act on.
 *
 * @internal
 */
export function sourceProblem(message: string, cause: unknown): InputError {
  return withCause(new InputError(message), cause);
}

/**
 * What an error says, without what caused it: Backstage writes that into the message of an error that wraps another.
 *
 * @internal
 */
export function messageOf(error: unknown): string {
  const message = isError(error) ? error.message : String(error);
  const [said] = message.split('; caused by ', 1);
  return said || message;
}

const FILE_PROBLEMS = new Map([
  ['EACCES', 'the backend may not read it.'],
  ['EPERM', 'the backend may not read it.'],
  ['ENOENT', 'it is not there any more.'],
  ['ELOOP', 'it is a link that leads to itself.'],
]);

/**
 * What is wrong with a file. Messages of the file system name the file by its absolute path, which is nobody's business.
 *
 * @internal
 */
export function fileProblem(error: unknown): string {
  const code = isError(error) ? Reflect.get(error, 'code') : undefined;
  if (typeof code !== 'string') {
    return messageOf(error);
  }
  return FILE_PROBLEMS.get(code) ?? `the file system says ${code}.`;
}
