import { NotFoundError } from '@backstage/errors';
import {
  MAX_FACET_VALUES,
  type NamedFacet,
  type RelatedTalk,
  type Talk,
  type TalkDetail,
  type TalkFacetQuery,
  type TalkFacetResponse,
  type TalkMention,
  type TalkSort,
  type TalksPage,
  type TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { NO_FACETS } from './facets';
import { CHUNK_SIZE } from './insertAll';
import { DEFAULT_LIMIT, Pagination } from './pagination';
import { selectRelated } from './relatedTalks';
import { findHiddenTalk } from './hiddenTalks';
import type { TalkReasons } from './KnowledgeStore';
import { parseTalk, toDetail } from './talkContent';
import { TalkCounts } from './TalkCounts';
import type { TalkIndex } from './TalkIndex';
import { TalkIndexCache } from './TalkIndexCache';
import { TALK_ORDERS } from './talkOrders';
import type { TalksStore } from './TalksStore';

/** Of rows that were written before talks had any, until they are learned anew. */
const NO_REASONS: TalkReasons = { weights: [], topics: [], corrected: [] };

interface PageRow {
  [column: string]: string | number;
  id: string;
  content: string;
}

interface TalkRow {
  id: string;
  content: string;
  evidence: string;
  reasons: string | null;
  score: number;
}

/** How often a page is put together anew where something was learned meanwhile. */
const MAX_ATTEMPTS = 3;

/** @internal */
export class DatabaseTalksStore implements TalksStore {
  readonly #knex: Knex;
  readonly #index: TalkIndexCache;
  readonly #counts: TalkCounts;

  constructor(options: { knex: Knex; index?: TalkIndexCache }) {
    this.#knex = options.knex;
    this.#index = options.index ?? new TalkIndexCache(options);
    this.#counts = new TalkCounts(options);
  }

  async page(query: TalksQuery): Promise<TalksPage> {
    for (let attempt = 1; ; attempt += 1) {
      const index = await this.#index.current();
      const page = await this.#page(query, index);
      if (attempt === MAX_ATTEMPTS || (await this.#index.current()) === index) {
        return page;
      }
    }
  }

  async #page(query: TalksQuery, index: TalkIndex): Promise<TalksPage> {
    const {
      sort = 'recommended',
      limit = DEFAULT_LIMIT,
      cursor,
      facets: hasFacets = true,
      ...question
    } = query;
    const pagination = new Pagination({ order: TALK_ORDERS[sort], question });
    const start = await this.#start(index, { sort, pagination, cursor });
    const { shown, totalItems, facets } = await this.#counts.count(
      index,
      question,
    );
    const order = index.orders[sort];
    const ids: string[] = [];
    for (let rank = start; rank < order.length; rank += 1) {
      if (shown[order[rank]] === 1) {
        ids.push(index.talks[order[rank]].id);
        if (ids.length > limit) break;
      }
    }
    const rows = await this.#rows(ids.slice(0, limit));
    const last = rows.at(-1);
    return {
      items: rows.map(row => parseTalk(row.content)),
      nextCursor:
        ids.length > limit && last ? pagination.cursorAfter(last) : null,
      totalItems,
      facets: hasFacets ? facets : NO_FACETS,
    };
  }

  async facet(
    name: NamedFacet,
    query: TalkFacetQuery,
  ): Promise<TalkFacetResponse> {
    const { facetQuery = '', limit = MAX_FACET_VALUES, ...question } = query;
    const index = await this.#index.current();
    const counted = await this.#counts.count(index, question);
    return counted.valuesOf(name, { text: facetQuery, limit });
  }

  /** Where in an order a page begins. The talk before it may have moved or gone since. */
  async #start(
    { orders, places }: TalkIndex,
    options: {
      sort: TalkSort;
      pagination: Pagination;
      cursor: string | undefined;
    },
  ): Promise<number> {
    const { sort, pagination, cursor } = options;
    if (cursor === undefined) return 0;
    const next = this.#knex('talks').select('id').limit(1);
    pagination.apply(next, cursor);
    const [row]: Array<{ id: string }> = await next;
    const place = row && places.get(row.id);
    return place === undefined
      ? orders[sort].length
      : orders[sort].indexOf(place);
  }

  async byIds(ids: string[]): Promise<Talk[]> {
    const talks: Talk[] = [];
    for (let start = 0; start < ids.length; start += CHUNK_SIZE) {
      const rows = await this.#rows(ids.slice(start, start + CHUNK_SIZE));
      talks.push(...rows.map(row => parseTalk(row.content)));
    }
    return talks;
  }

  async #rows(ids: string[]): Promise<PageRow[]> {
    const rows: PageRow[] = await this.#knex('talks')
      .whereIn('id', ids)
      .select('id', 'pinned', 'score', 'sort_date', 'sort_title', 'content');
    const byId = new Map(rows.map(row => [row.id, row]));
    return ids.flatMap(id => byId.get(id) ?? []);
  }

  async get(
    id: string,
    options: { seesHidden?: () => Promise<boolean> } = {},
  ): Promise<TalkDetail> {
    const { seesHidden } = options;
    const detail =
      (await this.#detail(id, seesHidden)) ??
      // A talk that was merged, split, hidden or shown again between two looks was in neither place
      (await this.#detail(id, seesHidden));
    if (!detail) {
      throw new NotFoundError(`There is no talk "${id}"`);
    }
    return detail;
  }

  async #detail(
    id: string,
    seesHidden: (() => Promise<boolean>) | undefined,
  ): Promise<TalkDetail | undefined> {
    const row = await this.#find(id);
    if (row) {
      return toDetail(
        {
          talk: parseTalk(row.content),
          score: row.score,
          mentions: await this.#mentions(row.id),
          evidence: JSON.parse(row.evidence),
          reasons: row.reasons ? JSON.parse(row.reasons) : NO_REASONS,
        },
        { hidden: false },
      );
    }
    const hidden = seesHidden && (await findHiddenTalk(this.#knex, id));
    return hidden && (await seesHidden?.())
      ? toDetail(hidden, { hidden: true })
      : undefined;
  }

  async related(id: string): Promise<RelatedTalk[]> {
    const row = await this.#find(id);
    if (!row) {
      throw new NotFoundError(`There is no talk "${id}"`);
    }
    return selectRelated(this.#knex, parseTalk(row.content));
  }

  /** By its id, or a name it had before. */
  async #find(id: string): Promise<TalkRow | undefined> {
    const row: TalkRow | undefined = await this.#knex('talks')
      .where({ id })
      .first();
    return (
      row ??
      this.#knex('talks')
        .join('talk_names', 'talk_names.talk_id', 'talks.id')
        .where('talk_names.name', id)
        .first('talks.*')
    );
  }

  async #mentions(talkId: string): Promise<TalkMention[]> {
    const rows = await this.#knex('talk_mentions')
      .where({ talk_id: talkId })
      .orderBy('position');
    return rows.map(row => ({
      id: row.mention_id,
      sourceId: row.source_id,
      document: row.document,
      documentTitle: row.document_title,
      title: row.title,
      takeaway: row.takeaway,
      line: row.line,
      rule: row.rule,
    }));
  }
}
