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
