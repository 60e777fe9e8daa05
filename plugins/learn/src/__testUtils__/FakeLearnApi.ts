import { NotFoundError, NotImplementedError } from '@backstage/errors';
import type {
  AddSourceRequest,
  DecisionRequest,
  DecisionsPage,
  DecisionsQuery,
  DiscoverResponse,
  EventsPage,
  EventsQuery,
  LearnApi,
  LearnDecision,
  LearnEvent,
  LearnEventDetail,
  LearnOrganizationDetail,
  LearnPresenterDetail,
  LearnSource,
  NamedFacet,
  OrganizationsQuery,
  PresentersQuery,
  PreviewResponse,
  RelatedTalksResponse,
  ScheduleResponse,
  SourceRunsResponse,
  SuggestionsPage,
  SuggestionsQuery,
  Talk,
  TalkDetail,
  TalkFacetQuery,
  TalkFacetResponse,
  TalkSuggestion,
  TalksPage,
  TalksQuery,
  TopicsResponse,
} from '@lectern/backstage-plugin-learn-common';
import { followDecisions, pavedWays, suggestions } from './curation';
import { discoverOf } from './FakeDiscover';
import { FakeCuration } from './FakeCuration';
import { FakeListed } from './FakeListed';
import { facetsOf, fits, mostOf } from './filterTalks';
import { preview } from './preview';
import { sourceOf, sources } from './sources';
import { talks } from './talks';

async function unasked(): Promise<never> {
  throw new NotImplementedError('The fake API of Learn has no such answer');
}

/**
 * The API of Learn over talks in memory, filtered as the backend does it.
 * Tests replace single methods by `jest.spyOn`.
 *
 * @internal
 */
export class FakeLearnApi implements LearnApi {
  readonly #talks: TalkDetail[];
  readonly #curation: FakeCuration;
  readonly #listed: FakeListed;
  #sources: LearnSource[];

  constructor(
    content: {
      talks?: TalkDetail[];
      events?: LearnEvent[];
      sources?: LearnSource[];
      suggestions?: TalkSuggestion[];
      decisions?: LearnDecision[];
    } = {},
  ) {
    this.#talks = content.talks ?? talks;
    this.#sources = content.sources ?? sources;
    this.#listed = new FakeListed(this.#talks, content.events);
    this.#curation = new FakeCuration({
      suggestions: content.suggestions ?? suggestions,
      decisions: content.decisions ?? [],
      titleOf: id =>
        [...this.#talks, pavedWays].find(talk => talk.id === id)?.title ?? id,
    });
  }

  async talks(query: TalksQuery = {}): Promise<TalksPage> {
    const found = this.#talks.filter(talk => fits(talk, query));
    found.sort((a, b) => {
      switch (query.sort) {
        case 'title':
          return a.title.localeCompare(b.title);
        case 'newest':
          return (b.date ?? '').localeCompare(a.date ?? '');
        default:
          return b.voices - a.voices;
      }
    });
    const start = Number(query.cursor ?? 0);
    const end = start + (query.limit ?? 20);
    return {
      items: found.slice(start, end),
      totalItems: found.length,
      nextCursor: end < found.length ? String(end) : null,
      facets: mostOf(facetsOf(this.#talks, query)),
    };
  }

  async talkFacet(
    name: NamedFacet,
    query: TalkFacetQuery = {},
  ): Promise<TalkFacetResponse> {
    const part = (query.facetQuery ?? '').toLocaleLowerCase('en');
    const found = facetsOf(this.#talks, query)[name].filter(({ label }) =>
      label.toLocaleLowerCase('en').includes(part),
    );
    return { items: found.slice(0, 100), totalItems: found.length };
  }

  async talk(id: string): Promise<TalkDetail> {
    const talk = [...this.#talks, pavedWays].find(known => known.id === id);
    if (!talk) {
      throw new NotFoundError(`No talk has the id ${id}`);
    }
    return followDecisions(talk, this.#curation.log);
  }

  async related(id: string): Promise<RelatedTalksResponse> {
    const { topics } = await this.talk(id);
    const shared = (talk: Talk) =>
      topics.filter(topic => talk.topics.some(other => other.id === topic.id));
    return {
      items: this.#talks
        .filter(talk => talk.id !== id && shared(talk).length > 0)
        .map(talk => ({
          talk,
          reasons: shared(talk).map(topic => ({ kind: 'topic', topic })),
        })),
    };
  }

  async discover(): Promise<DiscoverResponse> {
    return discoverOf(this.#talks, this.#sources);
  }

  async sources() {
    return { items: this.#sources };
  }

  async refreshSource(): Promise<void> {}

  async sourceRuns(id: string): Promise<SourceRunsResponse> {
    const { lastRunAt, durationMs, error, warnings } = this.#source(id);
    return {
      items: lastRunAt
        ? [
            {
              status: error ? 'error' : 'ok',
              startedAt: lastRunAt,
              finishedAt: lastRunAt,
              durationMs,
              warnings,
              error,
            },
          ]
        : [],
    };
  }

  async addSource(request: AddSourceRequest): Promise<LearnSource> {
    const location = 'url' in request ? request.url : request.name;
    const source = sourceOf({
      id: `added-${this.#sources.length}`,
      title: request.title ?? null,
      location,
      kind: 'url' in request ? 'url' : 'upload',
      status: 'running',
      addedBy: 'user:default/guest',
      addedAt: '2031-07-01T10:00:00Z',
    });
    this.#sources = [...this.#sources, source];
    return source;
  }

  async removeSource(id: string): Promise<void> {
    this.#source(id);
    this.#sources = this.#sources.filter(source => source.id !== id);
  }

  async preview(): Promise<PreviewResponse> {
    return preview;
  }

  async events(query: EventsQuery = {}): Promise<EventsPage> {
    return this.#listed.events(query);
  }

  async event(id: string): Promise<LearnEventDetail> {
    return this.#listed.event(id);
  }

  async schedule(eventId: string): Promise<ScheduleResponse> {
    return this.#listed.schedule(eventId);
  }

  async calendar(eventId: string): Promise<string> {
    return `BEGIN:VCALENDAR of ${eventId}`;
  }

  async organizations(query: OrganizationsQuery = {}) {
    return this.#listed.organizations(query);
  }

  async organization(id: string): Promise<LearnOrganizationDetail> {
    return this.#listed.organization(id);
  }

  async presenters(query: PresentersQuery = {}) {
    return this.#listed.presenters(query);
  }

  async presenter(id: string): Promise<LearnPresenterDetail> {
    return this.#listed.presenter(id);
  }

  async topics(): Promise<TopicsResponse> {
    const topics = new Map(
      this.#talks.flatMap(talk => talk.topics).map(topic => [topic.id, topic]),
    );
    return {
      items: [...topics.values()].map(topic => ({
        ...topic,
        description: null,
        themes: [],
        takeaways: [],
        maturity: [],
        introductory: false,
        talkCount: 1,
      })),
    };
  }

  async suggestions(query: SuggestionsQuery = {}): Promise<SuggestionsPage> {
    return this.#curation.suggestions(query.limit);
  }

  async decisions(query: DecisionsQuery = {}): Promise<DecisionsPage> {
    return this.#curation.decisions(query);
  }

  async decide(request: DecisionRequest): Promise<LearnDecision> {
    return this.#curation.decide(request);
  }

  async undoDecision(id: string): Promise<LearnDecision> {
    return this.#curation.undo(id);
  }

  // What no part of the page asks for.
  readonly talksAbout = unasked;
  readonly changes = unasked;

  #source(id: string): LearnSource {
    const source = this.#sources.find(known => known.id === id);
    if (!source) {
      throw new NotFoundError(`There is no source ${id}.`);
    }
    return source;
  }
}
