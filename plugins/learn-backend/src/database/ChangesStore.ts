import type { ChangesResponse } from '@lectern/backstage-plugin-learn-common';

/** How many changes are given at once. */
export const MAX_CHANGES = 1000;

/**
 * What has changed since when.
 *
 * @internal
 */
export interface ChangesStore {
  /**
   * @param since - revision of the last change that is known; 0 for everything there is
   */
  since(since: number, limit: number): Promise<ChangesResponse>;
}
