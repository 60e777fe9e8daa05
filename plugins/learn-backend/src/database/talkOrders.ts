import type { TalkSort } from '@lectern/backstage-plugin-learn-common';
import type { OrderColumn } from './pagination';

/**
 * The orders of talks.
 *
 * @internal
 */
export const TALK_ORDERS: Record<TalkSort, OrderColumn[]> = {
  recommended: [
    { column: 'talks.pinned', direction: 'desc', type: 'number' },
    { column: 'talks.score', direction: 'desc', type: 'number' },
    { column: 'talks.sort_date', direction: 'desc', type: 'string' },
    { column: 'talks.id', direction: 'desc', type: 'string' },
  ],
  newest: [
    { column: 'talks.sort_date', direction: 'desc', type: 'string' },
    { column: 'talks.sort_title', direction: 'asc', type: 'string' },
    { column: 'talks.id', direction: 'asc', type: 'string' },
  ],
  title: [
    { column: 'talks.sort_title', direction: 'asc', type: 'string' },
    { column: 'talks.id', direction: 'asc', type: 'string' },
  ],
};
