import { createHash } from 'node:crypto';
import type { LearnFormat } from '@lectern/backstage-plugin-learn-node';
import type { SourceConfig } from '../config';

/**
 * Of the settings that decide what a source's documents say. When they change, everything is read again.
 *
 * @param formats - those that modules have added: one more may read what another one read before
 *
 * @internal
 */
export function settingsHash(
  source: SourceConfig,
  formats: readonly LearnFormat[] = [],
): string {
  const { kind, location, format, event = null } = source;
  const added = formats
    .filter(({ id }) => format === 'auto' || format === id)
    .map(({ id, version = null }) => [id, version]);
  return createHash('sha256')
    .update(JSON.stringify([kind, location, format, event, ...added]))
    .digest('hex');
}
