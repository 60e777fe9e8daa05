import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ChangesResponse,
  EventsPage,
  LearnEvent,
  LearnOrganization,
  ListQuery,
  OrganizationsPage,
  PreviewRequest,
  PreviewResponse,
  RelatedTalksResponse,
  SourcesResponse,
  TalkDetail,
  TalksPage,
  TalksQuery,
  TopicsResponse,
} from '@lectern/backstage-plugin-learn-common';

/**
 * On whose behalf a call is made.
 *
 * @public
 */
export interface LearnServiceRequestOptions {
  /** Of the user who asks, or the plugin's own from `auth.getOwnServiceCredentials()`. */
  credentials: BackstageCredentials;
  /** Gives up the request. */
  signal?: AbortSignal;
}

/**
 * The API of the Learn backend for other backend plugins. Every call rejects with a `ResponseError`
 * when the backend refuses. Wrap it (`ForwardedError`) before it reaches a router of your own, since its
 * status code would become the status of your answer.
 *
 * @public
 */
export interface LearnService {
  /** One page of talks with the counts of every filter. */
  talks(
    query: TalksQuery,
    options: LearnServiceRequestOptions,
  ): Promise<TalksPage>;
  /**
   * One talk by its id or one of its previous names, with the mentions that back it. To those who may curate, as a plugin with
   * its own credentials may, hidden talks are given too: look at `hidden` before you show them to anybody.
   */
  talk(id: string, options: LearnServiceRequestOptions): Promise<TalkDetail>;
  /** Talks close to this one, each with the reasons. */
  related(
    id: string,
    options: LearnServiceRequestOptions,
  ): Promise<RelatedTalksResponse>;
  /** One page of events. */
  events(
    query: ListQuery,
    options: LearnServiceRequestOptions,
  ): Promise<EventsPage>;
  /** One event by its id. */
  event(id: string, options: LearnServiceRequestOptions): Promise<LearnEvent>;
  /** One page of organizations. */
  organizations(
    query: ListQuery,
    options: LearnServiceRequestOptions,
  ): Promise<OrganizationsPage>;
  /** One organization by its id. */
  organization(
    id: string,
    options: LearnServiceRequestOptions,
  ): Promise<LearnOrganization>;
  /** All topics that have a talk. */
  topics(options: LearnServiceRequestOptions): Promise<TopicsResponse>;
  /** All configured sources and how their last runs went. */
  sources(options: LearnServiceRequestOptions): Promise<SourcesResponse>;
  /** Starts reading a source; resolves as soon as it is accepted, not when it is done. */
  refreshSource(id: string, options: LearnServiceRequestOptions): Promise<void>;
  /** Reads a document without storing anything. */
  preview(
    request: PreviewRequest,
    options: LearnServiceRequestOptions,
  ): Promise<PreviewResponse>;
  /** What has changed after the given revision; 0 gives everything there is. */
  changes(
    query: { since: number; limit?: number },
    options: LearnServiceRequestOptions,
  ): Promise<ChangesResponse>;
}
