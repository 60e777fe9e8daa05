import type { LearnEvent, LearnOrganization } from './listed';
import type { Talk } from './talk';

/**
 * One step of the change log: an item as it is now, or `null` where it has gone.
 *
 * @public
 */
export type LearnChange =
  | { kind: 'talk'; id: string; revision: number; item: Talk | null }
  | { kind: 'event'; id: string; revision: number; item: LearnEvent | null }
  | {
      kind: 'organization';
      id: string;
      revision: number;
      item: LearnOrganization | null;
    };

/**
 * A step of the change log, oldest change first.
 *
 * @public
 */
export type ChangesResponse = {
  items: LearnChange[];
  /** Ask again with this as `since`. */
  revision: number;
  /** More changes are waiting. */
  hasMore: boolean;
  /**
   * Identifies the store. When it differs from the last answer's, the revisions belong to another store
   * and everything must be read again from 0.
   */
  storeId: string;
};

/**
 * Payload of the event that says that something has changed: the last revision of the store.
 *
 * @public
 */
export type LearnChangedEvent = { revision: number };
