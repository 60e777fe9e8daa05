import type { LearnDecision } from '@lectern/backstage-plugin-learn-common';

/**
 * Whether a decision can be taken back here: what a pack states is changed in
 * the pack.
 *
 * @internal
 */
export function canBeUndone({ status, statedIn }: LearnDecision): boolean {
  return status !== 'undone' && !statedIn;
}
