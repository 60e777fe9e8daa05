import type { AuthService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import type { ChangesResponse } from '@lectern/backstage-plugin-learn-common';
import type { LearnService } from '@lectern/backstage-plugin-learn-node';
import { LearnKnowledge } from './LearnKnowledge';
import type { PublishRule } from './readProviderConfig';

/**
 * Brings what is known up to the backend's last revision. Gives the same object, or a new one where everything was read again:
 * at the first time, and when the revisions known belong to another store or lie ahead of it.
 * A new one is only given when it is complete.
 *
 * @internal
 */
export async function readKnowledge(
  known: LearnKnowledge | undefined,
  options: {
    learn: LearnService;
    auth: AuthService;
    publish: PublishRule;
    signal?: AbortSignal;
  },
): Promise<LearnKnowledge> {
  const { learn, auth, publish, signal } = options;
  let knowledge = known;
  let hasMore = true;
  while (hasMore) {
    signal?.throwIfAborted();
    const since = knowledge?.revision ?? 0;
    const page = checked(
      await learn.changes(
        { since },
        { credentials: await auth.getOwnServiceCredentials(), signal },
      ),
    );
    const isSameStore =
      !knowledge ||
      (page.storeId === knowledge.storeId && page.revision >= since);
    if (!isSameStore) {
      knowledge = undefined;
      continue;
    }
    knowledge ??= new LearnKnowledge({ storeId: page.storeId, publish });
    knowledge.apply(page.items, page.revision);
    hasMore = page.hasMore;
    if (hasMore && page.revision === since) {
      throw new ServiceUnavailableError(
        `The Learn backend announced more changes after revision ${since} but gave none`,
      );
    }
  }
  return knowledge as LearnKnowledge;
}

// Removals follow from this answer, so an answer that is none must not pass for an empty one.
function checked(page: ChangesResponse): ChangesResponse {
  const isWhole =
    Array.isArray(page?.items) &&
    Number.isSafeInteger(page.revision) &&
    typeof page.hasMore === 'boolean' &&
    typeof page.storeId === 'string' &&
    page.storeId !== '';
  if (!isWhole) {
    throw new ServiceUnavailableError(
      'The Learn backend answered with something other than a list of changes',
    );
  }
  return page;
}
