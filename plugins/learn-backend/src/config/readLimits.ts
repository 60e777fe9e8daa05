import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';

/**
 * What a source may cost.
 *
 * @internal
 */
export interface Limits {
  maxDocumentBytes: number;
  /** Files of a folder, or items of a feed. */
  maxDocuments: number;
  timeoutMs: number;
}

/** @internal */
export const DEFAULT_LIMITS: Limits = {
  maxDocumentBytes: 20 * 1024 * 1024,
  maxDocuments: 1000,
  timeoutMs: 30_000,
};

/**
 * Reads `learn.limits`.
 *
 * @throws InputError where a limit is not a positive number.
 *
 * @internal
 */
export function readLimits(config: Config): Limits {
  const limits = config.getOptionalConfig('learn.limits');
  const positive = (key: 'maxDocumentBytes' | 'maxDocuments') => {
    const value = limits?.getOptionalNumber(key) ?? DEFAULT_LIMITS[key];
    if (!Number.isInteger(value) || value < 1) {
      throw new InputError(
        `learn.limits.${key} must be a whole number above 0; it is ${value}.`,
      );
    }
    return value;
  };
  return {
    maxDocumentBytes: positive('maxDocumentBytes'),
    maxDocuments: positive('maxDocuments'),
    timeoutMs: limits?.has('timeout')
      ? durationToMilliseconds(
          readDurationFromConfig(limits, { key: 'timeout' }),
        )
      : DEFAULT_LIMITS.timeoutMs,
  };
}
