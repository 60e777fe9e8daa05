import type { AuditorService } from '@backstage/backend-plugin-api';
import { isError, toError } from '@backstage/errors';
import type { Access } from './authorize';

/**
 * Lets requests through as before, and notes who was not allowed to change something.
 *
 * @internal
 */
export function auditDenials({
  authorize,
  auditor,
}: Pick<Access, 'authorize'> & {
  auditor: AuditorService;
}): Access['authorize'] {
  return async (request, permission) => {
    try {
      return await authorize(request, permission);
    } catch (error) {
      const isDenied = isError(error) && error.name === 'NotAllowedError';
      if (isDenied && request.method !== 'GET') {
        const event = await auditor.createEvent({
          eventId: 'permission-check',
          severityLevel: 'medium',
          request,
          meta: { permission: permission.name },
        });
        await event.fail({ error: toError(error) });
      }
      throw error;
    }
  };
}
