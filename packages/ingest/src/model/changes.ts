import type {
  ResolvedEvent,
  ResolvedOrganization,
  ResolvedTalk,
} from './resolution';

/**
 * What became of things of one kind.
 *
 * @public
 */
export interface ThingChanges<T> {
  /** New ones, and those of which anything changed, as they are now; sorted by name. */
  changed: T[];
  /** Names of those that are no more, sorted. */
  removed: string[];
}

/**
 * What a change of the documents or decisions did to the {@link Resolution}.
 *
 * @public
 */
export interface ResolutionChanges {
  /** See {@link Resolution.talks}. */
  talks: ThingChanges<ResolvedTalk>;
  /** See {@link Resolution.events}. */
  events: ThingChanges<ResolvedEvent>;
  /** See {@link Resolution.organizations}. */
  organizations: ThingChanges<ResolvedOrganization>;
}
