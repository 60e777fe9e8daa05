import type { LearnDecision } from '@lectern/backstage-plugin-learn-common';

/**
 * Time between two looks at a decision that is not followed yet, in
 * milliseconds.
 *
 * @internal
 */
export const DECISION_INTERVAL = 5000;

/**
 * Whether a decision can be taken back here: what a pack states is changed in
 * the pack.
 *
 * @internal
 */
export function canBeUndone({ status, statedIn }: LearnDecision): boolean {
  return status !== 'undone' && !statedIn;
}
