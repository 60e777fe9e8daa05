import { NotFoundError, NotImplementedError } from '@backstage/errors';
import type {
  FacetName,
  Facets,
  LearnApi,
  LearnSource,
  RelatedTalksResponse,
  Talk,
  TalkDetail,
  TalksPage,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import { sources } from './sources';
import { talks } from './talks';

type Value = { value: string; label: string };

const reference = ({ id, title }: { id: string; title: string }): Value => ({
  value: id,
  label: title,
});
const plain = (value: string): Value => ({ value, label: value });

const VALUES: Record<FacetName, (talk: Talk) => Value[]> = {
  topic: talk => talk.topics.map(reference),
  event: talk => (talk.event ? [reference(talk.event)] : []),
  organization: talk => talk.organizations.map(reference),
  // People are found by their names, however these are written.
  presenter: talk =>
    talk.presenters.map(({ name }) => ({
      value: name.toLocaleLowerCase('en'),
      label: name,
    })),
  type: talk => [plain(talk.type)],
  level: talk => (talk.level ? [plain(talk.level)] : []),
  hasVideo: talk => [
    plain(String(talk.media.some(({ kind }) => kind === 'video'))),
  ],
};

async function unasked(): Promise<never> {
  throw new NotImplementedError('The fake API of Learn has no such answer');
}

const FACETS = Object.keys(VALUES) as FacetName[];

function asked(query: TalksQuery, name: FacetName): string[] {
  const value = query[name];
  return Array.isArray(value) ? value : [value ?? []].flat().map(String);
}

function fits(talk: Talk, query: TalksQuery, except?: FacetName): boolean {
  const words = (query.query ?? '').toLocaleLowerCase('en');
  return (
    talk.title.toLocaleLowerCase('en').includes(words) &&
    FACETS.every(name => {
      const wanted = name === except ? [] : asked(query, name);
      const has = VALUES[name](talk).map(({ value }) => value);
      const found = (value: string) =>
        has.includes(
          name === 'presenter' ? value.toLocaleLowerCase('en') : value,
        );
      return !wanted.length || wanted.some(found);
    })
  );
}

/**
 * The API of Learn over talks in memory, filtered as the backend does it.
 * Tests replace single methods by `jest.spyOn`.
 *
 * @internal
 */
export class FakeLearnApi implements LearnApi {
  readonly #talks: TalkDetail[];
  readonly #sources: LearnSource[];

  constructor(content: { talks?: TalkDetail[]; sources?: LearnSource[] } = {}) {
    this.#talks = content.talks ?? talks;
    this.#sources = content.sources ?? sources;
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
      facets: this.#facets(query),
    };
  }

  async talk(id: string): Promise<TalkDetail> {
    const talk = this.#talks.find(known => known.id === id);
    if (!talk) {
      throw new NotFoundError(`No talk has the id ${id}`);
    }
    return talk;
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

  async sources() {
    return { items: this.#sources };
  }

  async refreshSource(): Promise<void> {}

  // What no part of the page asks for.
  readonly events = unasked;
  readonly event = unasked;
  readonly organizations = unasked;
  readonly organization = unasked;
  readonly topics = unasked;
  readonly preview = unasked;
  readonly changes = unasked;
  readonly suggestions = unasked;
  readonly decisions = unasked;
  readonly decide = unasked;
  readonly undoDecision = unasked;
  readonly sourceRuns = unasked;
  readonly addSource = unasked;
  readonly removeSource = unasked;

  #facets(query: TalksQuery): Facets {
    const counted = (name: FacetName) => {
      const counts = new Map<string, Value & { count: number }>();
      for (const talk of this.#talks.filter(one => fits(one, query, name))) {
        for (const value of VALUES[name](talk)) {
          const count = (counts.get(value.value)?.count ?? 0) + 1;
          counts.set(value.value, { ...value, count });
        }
      }
      return [...counts.values()].sort((a, b) => b.count - a.count);
    };
    return {
      topic: counted('topic'),
      event: counted('event'),
      organization: counted('organization'),
      presenter: counted('presenter'),
      type: counted('type'),
      level: counted('level'),
      hasVideo: counted('hasVideo'),
    };
  }
}
