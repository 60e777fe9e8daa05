import type {
  DiscoverResponse,
  DiscoverSource,
} from '@lectern/backstage-plugin-learn-common';
import type {
  ListedStore,
  TalkIndex,
  TalkIndexCache,
  TalksStore,
} from '../database';
import type { SourcesService } from '../sources';
import { mapOf } from './mapOf';
import { railsOf } from './railsOf';

/** All that changes with what is known alone. */
interface Known {
  answer: Omit<DiscoverResponse, 'sources'>;
  /** How many talks each source speaks of. */
  talkCounts: Map<string, number>;
}

/**
 * What there is to discover. It is put together once, and again when something has been learned or the day has changed.
 *
 * @internal
 */
export class DiscoverService {
  readonly #index: TalkIndexCache;
  readonly #talks: Pick<TalksStore, 'byIds'>;
  readonly #listed: Pick<ListedStore, 'topics' | 'startDates'>;
  readonly #sources: Pick<SourcesService, 'freshness' | 'talkCounts'>;
  readonly #today: () => string;
  #known: { index: TalkIndex; today: string; made: Promise<Known> } | undefined;

  constructor(options: {
    index: TalkIndexCache;
    talks: Pick<TalksStore, 'byIds'>;
    listed: Pick<ListedStore, 'topics' | 'startDates'>;
    sources: Pick<SourcesService, 'freshness' | 'talkCounts'>;
    /** ISO 8601 date. */
    today?: () => string;
  }) {
    this.#index = options.index;
    this.#talks = options.talks;
    this.#listed = options.listed;
    this.#sources = options.sources;
    this.#today =
      options.today ?? (() => new Date().toISOString().slice(0, 10));
  }

  async discover(): Promise<DiscoverResponse> {
    const { answer, talkCounts } = await this.#current();
    const sources = (await this.#sources.freshness()).flatMap(
      ({ id, title, lastSuccessAt }): DiscoverSource[] => {
        const talkCount = talkCounts.get(id);
        return talkCount ? [{ id, title, talkCount, lastSuccessAt }] : [];
      },
    );
    return { ...answer, sources };
  }

  async #current(): Promise<Known> {
    const index = await this.#index.current();
    const today = this.#today();
    if (this.#known?.index !== index || this.#known.today !== today) {
      const known = { index, today, made: this.#make(index, today) };
      this.#known = known;
      known.made.catch(() => {
        // The next one tries again
        if (this.#known === known) this.#known = undefined;
      });
    }
    return this.#known.made;
  }

  async #make(index: TalkIndex, today: string): Promise<Known> {
    const topics = await this.#listed.topics();
    const introductory = new Set(
      topics.filter(topic => topic.introductory).map(({ id }) => id),
    );
    const rails = railsOf(index, { introductory, today });
    const featured = featuredOf(index);
    const ids = new Set([
      ...(featured === null ? [] : [featured]),
      ...rails.flatMap(({ talks }) => talks),
    ]);
    return {
      answer: {
        talkCount: index.talks.length,
        featured,
        rails,
        talks: await this.#talks.byIds([...ids]),
        map: await mapOf(index, events => this.#listed.startDates(events)),
      },
      talkCounts: await this.#sources.talkCounts(),
    };
  }
}

/** The talk with the most independent voices, of several the first by rank. */
function featuredOf({ talks }: Pick<TalkIndex, 'talks'>): string | null {
  const most = talks.reduce((max, { voices }) => Math.max(max, voices), 0);
  return talks.find(({ voices }) => voices === most)?.id ?? null;
}
