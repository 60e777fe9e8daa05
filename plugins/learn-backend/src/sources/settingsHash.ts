import { createHash } from 'node:crypto';
import type { SourceConfig } from '../config';

/**
 * Of the settings that decide what a source's documents say. When they change, everything is read again.
 *
 * @internal
 */
export function settingsHash(source: SourceConfig): string {
  const { kind, location, format, event = null } = source;
  return createHash('sha256')
    .update(JSON.stringify([kind, location, format, event]))
    .digest('hex');
}
