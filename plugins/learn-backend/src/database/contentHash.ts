import { createHash } from 'node:crypto';

/**
 * Hash of a value whose keys are always written in the same order.
 *
 * @internal
 */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
