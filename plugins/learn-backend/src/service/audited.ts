import type {
  AuditorService,
  AuditorServiceCreateEventOptions,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';

/**
 * Does something that somebody may want to know about afterwards, whether it worked or not.
 *
 * @param describe - what to note of the result
 *
 * @internal
 */
export async function audited<T>(
  auditor: AuditorService,
  event: AuditorServiceCreateEventOptions,
  act: () => Promise<T>,
  describe?: (result: T) => JsonObject,
): Promise<T> {
  const auditEvent = await auditor.createEvent(event);
  try {
    const result = await act();
    await auditEvent.success(describe && { meta: describe(result) });
    return result;
  } catch (error) {
    await auditEvent.fail({ error: toError(error) });
    throw error;
  }
}
