import { ConflictError } from '@backstage/errors';

/** Below this many, a source that an author shortens is no accident. */
const SMALL = 4;
const SMALLEST_SHARE = 0.5;

/**
 * Refuses a source that suddenly says far less than it did: a page that lost its content, a login form,
 * an emptied folder. What we knew is worth more than what a broken source does not say any more.
 *
 * @param before - mentions known of what changed or has gone
 * @param after - mentions in its place now
 * @throws ConflictError saying how to accept the loss.
 *
 * @internal
 */
export function refuseLoss(
  sourceId: string,
  before: number,
  after: number,
): void {
  const lost =
    (before > 0 && after === 0) ||
    (before >= SMALL && after < before * SMALLEST_SHARE);
  if (lost) {
    throw new ConflictError(
      `The source speaks of ${after} talks now; it spoke of ${before}. What was known is kept. If the loss is right, accept it: POST /api/learn/sources/${encodeURIComponent(
        sourceId,
      )}/refresh with the body {"acceptLoss": true}.`,
    );
  }
}
