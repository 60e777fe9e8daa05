import type {
  DecisionBody,
  DecisionsPage,
  DecisionsQuery,
  LearnDecision,
  Reference,
} from '@lectern/backstage-plugin-learn-common';

/** @internal */
export interface NewDecision {
  body: DecisionBody;
  /** The talks it names, as they are now. */
  about: Reference[];
  note: string | null;
  decidedBy: string;
}

/**
 * The log of what curators decided.
 *
 * @internal
 */
export interface DecisionsStore {
  /** The decision that says the same, where it is the latest word on its subject. */
  find(body: DecisionBody): Promise<LearnDecision | undefined>;
  /**
   * Stores a decision, to be learned from. Where the latest word on the same subject says the same, that one stands.
   */
  add(
    decision: NewDecision,
  ): Promise<{ decision: LearnDecision; isNew: boolean }>;
  /**
   * Takes a decision back.
   *
   * @throws NotFoundError where there is none, ConflictError where that was done before or a pack states it.
   */
  undo(id: string, undoneBy: string): Promise<LearnDecision>;
  /**
   * @throws NotFoundError
   */
  get(id: string): Promise<LearnDecision>;
  /**
   * The latest first; what packs state comes last.
   *
   * @param query.talks - only decisions that name one of these talks
   * @throws InputError when the cursor is not of this query.
   */
  page(
    query: Omit<DecisionsQuery, 'talk'> & { talks?: string[] },
  ): Promise<DecisionsPage>;
}
