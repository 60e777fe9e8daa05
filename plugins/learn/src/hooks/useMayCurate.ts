import { usePermission } from '@backstage/plugin-permission-react';
import { learnCuratePermission } from '@lectern/backstage-plugin-learn-common';

/**
 * Whether the reader is a curator.
 *
 * @internal
 */
export function useMayCurate(): { allowed: boolean; loading: boolean } {
  return usePermission({ permission: learnCuratePermission });
}
