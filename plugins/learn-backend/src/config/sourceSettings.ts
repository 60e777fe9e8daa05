import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { FORMATS } from '@lectern/ingest';

const ID = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;

/** @internal */
export const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 1 },
  timeout: { minutes: 5 },
  scope: 'global',
};

/** @internal */
export function isSourceId(id: string): boolean {
  return ID.test(id);
}

/**
 * @param where - what the message begins with
 * @throws InputError saying what an id is.
 *
 * @internal
 */
export function checkSourceId(
  id: string | undefined,
  where: string,
): asserts id is string {
  if (!id || !isSourceId(id)) {
    throw new InputError(
      `${where}: "id" must be 1 to 63 letters, digits, "-", "_" or ".", and begin and end with a letter or digit${
        id ? `; it is "${id}"` : ''
      }.`,
    );
  }
}

/**
 * @param added - ids of formats that modules have added
 * @throws InputError naming the formats there are.
 *
 * @internal
 */
export function checkFormat(
  format: string,
  where: string,
  added: readonly string[],
): void {
  const known = [...FORMATS, ...added];
  if (format !== 'auto' && !known.includes(format)) {
    throw new InputError(
      `${where}: the format "${format}" is not known. Write one of ${known.join(
        ', ',
      )}, or leave it out to have the content looked at.`,
    );
  }
}

/**
 * What is wrong with an address: it is none that can be read, or has a secret in it.
 *
 * @internal
 */
export function urlProblem(
  location: string,
): 'no-web-address' | 'secret' | undefined {
  const url = URL.canParse(location) ? new URL(location) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return 'no-web-address';
  }
  return url.username || url.password ? 'secret' : undefined;
}
