import type {
  Resolution,
  ResolutionChanges,
  ResolveInput,
} from '@lectern/ingest';

/**
 * What is learned from.
 *
 * @internal
 */
export type Resolved = Omit<Resolution, 'people'>;

/**
 * What is different from what was resolved last.
 *
 * @internal
 */
export interface ResolverStep {
  /** Sources whose documents go; those of them that stay are among the added ones. */
  remove: string[];
  add: ResolveInput['documents'];
  /** All of them. */
  decisions: NonNullable<ResolveInput['decisions']>;
  /** All of them, where there are others than before. */
  published?: ResolveInput['published'];
}

/**
 * What became of it: only the talks, events and organizations that are other than before, and all of what there is little of.
 *
 * @internal
 */
export interface ResolvedStep
  extends Pick<
    Resolution,
    'topics' | 'suggestions' | 'idleDecisions' | 'keptNames'
  > {
  changes: ResolutionChanges;
}
