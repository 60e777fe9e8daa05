import type {
  AddSourceRequest,
  ChangesResponse,
  DecisionRequest,
  DecisionsPage,
  DecisionsQuery,
  DiscoverResponse,
  EventsPage,
  EventsQuery,
  LearnDecision,
  LearnEventDetail,
  LearnOrganizationDetail,
  LearnPresenterDetail,
  LearnSource,
  NamedFacet,
  OrganizationsPage,
  OrganizationsQuery,
  PresentersPage,
  PresentersQuery,
  PreviewRequest,
  PreviewResponse,
  RelatedTalksResponse,
  ScheduleResponse,
  SourceRunsResponse,
  SourcesResponse,
  SuggestionsPage,
  SuggestionsQuery,
  TalkDetail,
  TalkFacetQuery,
  TalkFacetResponse,
  TalksAboutQuery,
  TalksAboutResponse,
  TalksPage,
  TalksQuery,
  TopicsResponse,
} from '../api';

/**
 * What every call to the API of Learn takes besides its own arguments.
 *
 * @public
 */
export interface LearnRequestOptions {
  /** Bearer token, where the fetch API does not add one by itself (in backends). */
  token?: string;
  /** Gives up the request. */
  signal?: AbortSignal;
}

/**
 * The API of the Learn backend. Every call rejects with a `ResponseError` when the backend refuses:
 * `NotFoundError` (404), `InputError` (400), `NotAllowedError` (403) are the names of its `cause`.
 *
 * @public
 */
export interface LearnApi {
  /** One page of talks with the counts of every filter. */
  talks(query?: TalksQuery, options?: LearnRequestOptions): Promise<TalksPage>;
  /** Values of one filter of talks by their labels: also those that are too many to be among the facets of a page. */
  talkFacet(
    name: NamedFacet,
    query?: TalkFacetQuery,
    options?: LearnRequestOptions,
  ): Promise<TalkFacetResponse>;
  /** One talk by its id or one of its previous names, with the mentions that back it. */
  talk(id: string, options?: LearnRequestOptions): Promise<TalkDetail>;
  /** Talks close to this one, each with the reasons. */
  related(
    id: string,
    options?: LearnRequestOptions,
  ): Promise<RelatedTalksResponse>;
  /** What there is to discover: a talk to begin with, rails of talks, and where the knowledge is. */
  discover(options?: LearnRequestOptions): Promise<DiscoverResponse>;
  /** Talks about what an entity of the catalog is about; `NotFoundError` where the caller cannot see the entity. */
  talksAbout(
    query: TalksAboutQuery,
    options?: LearnRequestOptions,
  ): Promise<TalksAboutResponse>;
  /** One page of events. */
  events(
    query?: EventsQuery,
    options?: LearnRequestOptions,
  ): Promise<EventsPage>;
  /** One event by its id, with the ones it stands among. */
  event(id: string, options?: LearnRequestOptions): Promise<LearnEventDetail>;
  /** The talks of an event in the order of its schedule. */
  schedule(
    eventId: string,
    options?: LearnRequestOptions,
  ): Promise<ScheduleResponse>;
  /** The schedule of an event as an iCalendar file (RFC 5545), for other calendars. */
  calendar(eventId: string, options?: LearnRequestOptions): Promise<string>;
  /** One page of organizations. */
  organizations(
    query?: OrganizationsQuery,
    options?: LearnRequestOptions,
  ): Promise<OrganizationsPage>;
  /** One organization by its id, with what its people spoke about. */
  organization(
    id: string,
    options?: LearnRequestOptions,
  ): Promise<LearnOrganizationDetail>;
  /** One page of presenters. */
  presenters(
    query?: PresentersQuery,
    options?: LearnRequestOptions,
  ): Promise<PresentersPage>;
  /** One presenter by the id, with what they spoke about. */
  presenter(
    id: string,
    options?: LearnRequestOptions,
  ): Promise<LearnPresenterDetail>;
  /** All topics that have a talk. */
  topics(options?: LearnRequestOptions): Promise<TopicsResponse>;
  /** All configured sources and how their last runs went. */
  sources(options?: LearnRequestOptions): Promise<SourcesResponse>;
  /** Starts reading a source; resolves as soon as it is accepted, not when it is done. */
  refreshSource(
    id: string,
    options?: LearnRequestOptions & {
      /** Lets go of what the source does not speak of any more, see {@link SourceLoss}. */
      acceptLoss?: boolean;
    },
  ): Promise<void>;
  /** The latest runs of a source, newest first. */
  sourceRuns(
    id: string,
    options?: LearnRequestOptions,
  ): Promise<SourceRunsResponse>;
  /** Adds a source, which is then read at once; resolves before that is done. */
  addSource(
    request: AddSourceRequest,
    options?: LearnRequestOptions,
  ): Promise<LearnSource>;
  /** Removes a source that was added by a person, and what it taught. */
  removeSource(id: string, options?: LearnRequestOptions): Promise<void>;
  /** Reads a document without storing anything. */
  preview(
    request: PreviewRequest,
    options?: LearnRequestOptions,
  ): Promise<PreviewResponse>;
  /** What has changed after the given revision; 0 gives everything there is. */
  changes(
    query: { since: number; limit?: number },
    options?: LearnRequestOptions,
  ): Promise<ChangesResponse>;
  /** One page of pairs of talks that may be one. */
  suggestions(
    query?: SuggestionsQuery,
    options?: LearnRequestOptions,
  ): Promise<SuggestionsPage>;
  /** One page of the decision log. */
  decisions(
    query?: DecisionsQuery,
    options?: LearnRequestOptions,
  ): Promise<DecisionsPage>;
  /**
   * Makes a decision. Resolves when the talks follow it, or, where that takes long, with the status `pending`.
   * A decision that stands already is given as it is.
   */
  decide(
    request: DecisionRequest,
    options?: LearnRequestOptions,
  ): Promise<LearnDecision>;
  /** Takes a decision back; `ConflictError` (409) where that was done before. */
  undoDecision(
    id: string,
    options?: LearnRequestOptions,
  ): Promise<LearnDecision>;
}
