import { InputError } from '@backstage/errors';
import type { GivenFile } from '@lectern/backstage-plugin-learn-common';

/**
 * The bytes of a file that somebody gave.
 *
 * @throws InputError where its content is not written as it says.
 *
 * @internal
 */
export function bytesOf({ name, content, encoding }: GivenFile): Uint8Array {
  const bytes = Buffer.from(content, encoding ?? 'utf-8');
  // Node skips over what is no Base64
  if (encoding === 'base64' && bytes.toString('base64') !== content) {
    throw new InputError(
      `The content of ${name} is no Base64 with its padding, as RFC 4648 has it. Give it so, or as text without an encoding.`,
    );
  }
  return bytes;
}
