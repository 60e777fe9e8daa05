import { ResponseError } from '@backstage/errors';
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
import type { LearnApi, LearnRequestOptions } from './LearnApi';
import { readJson } from './readJson';
import { toSearchParams } from './toSearchParams';

/**
 * What {@link LearnClient} needs of the discovery API or service.
 *
 * @public
 */
export interface LearnClientDiscovery {
  /** Base URL of a plugin's API. */
  getBaseUrl(pluginId: string): Promise<string>;
}

/**
 * What {@link LearnClient} needs of the fetch API.
 *
 * @public
 */
export interface LearnClientFetch {
  /** The platform's `fetch`, with credentials added where the platform does so. */
  fetch: typeof fetch;
}

/**
 * {@link LearnApi} over HTTP, for frontends and backends.
 *
 * @public
 */
export class LearnClient implements LearnApi {
  readonly #discoveryApi: LearnClientDiscovery;
  readonly #fetchApi: LearnClientFetch;

  constructor(options: {
    discoveryApi: LearnClientDiscovery;
    fetchApi: LearnClientFetch;
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  /** {@inheritdoc LearnApi.talks} */
  async talks(query: TalksQuery = {}, options?: LearnRequestOptions) {
    return this.#get<TalksPage>(`/talks${toSearchParams(query)}`, options);
  }

  /** {@inheritdoc LearnApi.talkFacet} */
  async talkFacet(
    name: NamedFacet,
    query: TalkFacetQuery = {},
    options?: LearnRequestOptions,
  ) {
    return this.#get<TalkFacetResponse>(
      `/talk-facets/${name}${toSearchParams(query)}`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.talk} */
  async talk(id: string, options?: LearnRequestOptions) {
    return this.#get<TalkDetail>(`/talks/${encodeURIComponent(id)}`, options);
  }

  /** {@inheritdoc LearnApi.related} */
  async related(id: string, options?: LearnRequestOptions) {
    return this.#get<RelatedTalksResponse>(
      `/talks/${encodeURIComponent(id)}/related`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.discover} */
  async discover(options?: LearnRequestOptions) {
    return this.#get<DiscoverResponse>('/discover', options);
  }

  /** {@inheritdoc LearnApi.talksAbout} */
  async talksAbout(query: TalksAboutQuery, options?: LearnRequestOptions) {
    return this.#get<TalksAboutResponse>(
      `/talks-about${toSearchParams(query)}`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.events} */
  async events(query: EventsQuery = {}, options?: LearnRequestOptions) {
    return this.#get<EventsPage>(`/events${toSearchParams(query)}`, options);
  }

  /** {@inheritdoc LearnApi.event} */
  async event(id: string, options?: LearnRequestOptions) {
    return this.#get<LearnEventDetail>(
      `/events/${encodeURIComponent(id)}`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.schedule} */
  async schedule(eventId: string, options?: LearnRequestOptions) {
    return this.#get<ScheduleResponse>(
      `/events/${encodeURIComponent(eventId)}/schedule`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.calendar} */
  async calendar(eventId: string, options?: LearnRequestOptions) {
    const response = await this.#fetch(
      `/events/${encodeURIComponent(eventId)}/calendar.ics`,
      {},
      options,
    );
    return response.text();
  }

  /** {@inheritdoc LearnApi.organizations} */
  async organizations(
    query: OrganizationsQuery = {},
    options?: LearnRequestOptions,
  ) {
    return this.#get<OrganizationsPage>(
      `/organizations${toSearchParams(query)}`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.organization} */
  async organization(id: string, options?: LearnRequestOptions) {
    return this.#get<LearnOrganizationDetail>(
      `/organizations/${encodeURIComponent(id)}`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.presenters} */
  async presenters(query: PresentersQuery = {}, options?: LearnRequestOptions) {
    return this.#get<PresentersPage>(
      `/presenters${toSearchParams(query)}`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.presenter} */
  async presenter(id: string, options?: LearnRequestOptions) {
    return this.#get<LearnPresenterDetail>(
      `/presenters/${encodeURIComponent(id)}`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.topics} */
  async topics(options?: LearnRequestOptions) {
    return this.#get<TopicsResponse>('/topics', options);
  }

  /** {@inheritdoc LearnApi.sources} */
  async sources(options?: LearnRequestOptions) {
    return this.#get<SourcesResponse>('/sources', options);
  }

  /** {@inheritdoc LearnApi.refreshSource} */
  async refreshSource(
    id: string,
    options: LearnRequestOptions & { acceptLoss?: boolean } = {},
  ) {
    const { acceptLoss, ...request } = options;
    await this.#fetch(
      `/sources/${encodeURIComponent(id)}/refresh`,
      { method: 'POST', ...(acceptLoss && jsonBody({ acceptLoss })) },
      request,
    );
  }

  /** {@inheritdoc LearnApi.sourceRuns} */
  async sourceRuns(id: string, options?: LearnRequestOptions) {
    return this.#get<SourceRunsResponse>(
      `/sources/${encodeURIComponent(id)}/runs`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.addSource} */
  async addSource(request: AddSourceRequest, options?: LearnRequestOptions) {
    return this.#post<LearnSource>('/sources', request, options);
  }

  /** {@inheritdoc LearnApi.removeSource} */
  async removeSource(id: string, options?: LearnRequestOptions) {
    await this.#fetch(
      `/sources/${encodeURIComponent(id)}`,
      { method: 'DELETE' },
      options,
    );
  }

  /** {@inheritdoc LearnApi.preview} */
  async preview(request: PreviewRequest, options?: LearnRequestOptions) {
    return this.#post<PreviewResponse>('/preview', request, options);
  }

  /** {@inheritdoc LearnApi.changes} */
  async changes(
    query: { since: number; limit?: number },
    options?: LearnRequestOptions,
  ) {
    return this.#get<ChangesResponse>(
      `/changes${toSearchParams(query)}`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.suggestions} */
  async suggestions(
    query: SuggestionsQuery = {},
    options?: LearnRequestOptions,
  ) {
    return this.#get<SuggestionsPage>(
      `/curation/suggestions${toSearchParams(query)}`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.decisions} */
  async decisions(query: DecisionsQuery = {}, options?: LearnRequestOptions) {
    return this.#get<DecisionsPage>(
      `/curation/decisions${toSearchParams(query)}`,
      options,
    );
  }

  /** {@inheritdoc LearnApi.decide} */
  async decide(request: DecisionRequest, options?: LearnRequestOptions) {
    return this.#post<LearnDecision>('/curation/decisions', request, options);
  }

  /** {@inheritdoc LearnApi.undoDecision} */
  async undoDecision(id: string, options?: LearnRequestOptions) {
    return this.#post<LearnDecision>(
      `/curation/decisions/${encodeURIComponent(id)}/undo`,
      undefined,
      options,
    );
  }

  async #get<T>(path: string, options?: LearnRequestOptions): Promise<T> {
    const response = await this.#fetch(path, {}, options);
    return (await readJson(response)) as T;
  }

  async #post<T>(
    path: string,
    body: object | undefined,
    options?: LearnRequestOptions,
  ): Promise<T> {
    const response = await this.#fetch(
      path,
      { method: 'POST', ...(body && jsonBody(body)) },
      options,
    );
    return (await readJson(response)) as T;
  }

  async #fetch(
    path: string,
    init: { method?: string; headers?: Record<string, string>; body?: string },
    options: LearnRequestOptions = {},
  ): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('learn');
    const headers: Record<string, string> = { ...init.headers };
    if (options.token) {
      headers.Authorization = `Bearer ${options.token}`;
    }
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      ...init,
      headers,
      signal: options.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function jsonBody(body: object) {
  return {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}
