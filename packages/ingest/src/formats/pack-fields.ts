import { z } from 'zod';

/** @internal */
export const text = z
  .string({ error: issue => textProblem(issue.input) })
  .trim()
  .min(1, 'is empty');

/** What to do about a value that is no text; YAML reads `2024` or `yes` as something else. */
function textProblem(value: unknown): string {
  if (value === undefined || value === null) return 'is missing';
  if (typeof value === 'object') return 'must be text';
  return `must be text; put it in quotes: "${String(value)}"`;
}

/** @internal */
export const url = z.url({
  protocol: /^https?$/,
  error: 'must be an address that starts with https:// or http://',
});

/** @internal */
export const date = z.iso.date({ error: 'must be a date like 2024-03-19' });

/** Of an entity. @internal */
export const name = z
  .string({ error: issue => textProblem(issue.input) })
  .regex(
    /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
    'must be lower case letters, digits and hyphens, like my-talk-2024',
  )
  .max(63, 'must not be longer than 63 characters');

/** @internal */
export const texts = z.array(text, { error: 'must be a list' });

/** @internal */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
) => z.enum(values, { error: `must be one of ${values.join(', ')}` });

/** @internal */
export const item = { error: 'must be a set of fields, `field: value`' };
