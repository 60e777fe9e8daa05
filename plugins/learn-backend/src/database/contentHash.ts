import { createHash } from 'node:crypto';

/**
 * Hash of a value whose keys are always written in the same order.
 *
 * @internal
 */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

const hashes = new WeakMap<object, string>();

/**
 * The same of an object that nobody changes, worked out once.
 *
 * @internal
 */
export function contentHashOnce(value: object): string {
  const hash = hashes.get(value) ?? contentHash(value);
  hashes.set(value, hash);
  return hash;
}
