import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  LearnClient,
  type LearnApi,
  type LearnRequestOptions,
  type ListQuery,
  type PreviewRequest,
  type TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import type { LearnService, LearnServiceRequestOptions } from './LearnService';

/**
 * {@link LearnService} over HTTP, with a token of its own for every request.
 *
 * @internal
 */
export class DefaultLearnService implements LearnService {
  readonly #auth: AuthService;
  readonly #client: LearnApi;

  static create(options: {
    auth: AuthService;
    discovery: DiscoveryService;
  }): DefaultLearnService {
    const client = new LearnClient({
      discoveryApi: options.discovery,
      fetchApi: { fetch: (input, init) => fetch(input, init) },
    });
    return new DefaultLearnService({ auth: options.auth, client });
  }

  private constructor(options: { auth: AuthService; client: LearnApi }) {
    this.#auth = options.auth;
    this.#client = options.client;
  }

  async talks(query: TalksQuery, options: LearnServiceRequestOptions) {
    return this.#client.talks(query, await this.#authorized(options));
  }

  async talk(id: string, options: LearnServiceRequestOptions) {
    return this.#client.talk(id, await this.#authorized(options));
  }

  async related(id: string, options: LearnServiceRequestOptions) {
    return this.#client.related(id, await this.#authorized(options));
  }

  async events(query: ListQuery, options: LearnServiceRequestOptions) {
    return this.#client.events(query, await this.#authorized(options));
  }

  async event(id: string, options: LearnServiceRequestOptions) {
    return this.#client.event(id, await this.#authorized(options));
  }

  async organizations(query: ListQuery, options: LearnServiceRequestOptions) {
    return this.#client.organizations(query, await this.#authorized(options));
  }

  async organization(id: string, options: LearnServiceRequestOptions) {
    return this.#client.organization(id, await this.#authorized(options));
  }

  async topics(options: LearnServiceRequestOptions) {
    return this.#client.topics(await this.#authorized(options));
  }

  async sources(options: LearnServiceRequestOptions) {
    return this.#client.sources(await this.#authorized(options));
  }

  async refreshSource(id: string, options: LearnServiceRequestOptions) {
    await this.#client.refreshSource(id, await this.#authorized(options));
  }

  async preview(request: PreviewRequest, options: LearnServiceRequestOptions) {
    return this.#client.preview(request, await this.#authorized(options));
  }

  async changes(
    query: { since: number; limit?: number },
    options: LearnServiceRequestOptions,
  ) {
    return this.#client.changes(query, await this.#authorized(options));
  }

  async #authorized(
    options: LearnServiceRequestOptions,
  ): Promise<LearnRequestOptions> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: options.credentials,
      targetPluginId: 'learn',
    });
    return { token, signal: options.signal };
  }
}
