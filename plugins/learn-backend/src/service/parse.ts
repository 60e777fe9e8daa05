import { InputError } from '@backstage/errors';
import type { z } from 'zod';

/**
 * Gives what has been validated by the API's document its type.
 *
 * @throws InputError naming each value that is wrong.
 *
 * @internal
 */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) {
    throw new InputError(
      result.error.issues
        .map(({ path, message }) => `${path.join('.')}: ${message}`)
        .join('; '),
    );
  }
  return result.data;
}
