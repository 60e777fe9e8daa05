import type { LearnSource } from '@lectern/backstage-plugin-learn-common';

/**
 * What people call a source.
 *
 * @internal
 */
export function sourceName(source: Pick<LearnSource, 'id' | 'title'>): string {
  return source.title ?? source.id;
}
