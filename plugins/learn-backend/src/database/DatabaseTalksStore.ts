import { NotFoundError } from '@backstage/errors';
import type {
  RelatedTalk,
  TalkDetail,
  TalkMention,
  TalkSort,
  TalksPage,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { selectFacets } from './facets';
import { DEFAULT_LIMIT, type OrderColumn, Pagination } from './pagination';
import { selectRelated } from './relatedTalks';
import { findHiddenTalk } from './hiddenTalks';
import type { TalkReasons } from './KnowledgeStore';
import { parseTalk, toDetail } from './talkContent';
import { applyFilters } from './talkFilters';
import type { TalksStore } from './TalksStore';

/** Of rows that were written before talks had any, until they are learned anew. */
const NO_REASONS: TalkReasons = { weights: [], topics: [], corrected: [] };

interface TalkRow {
  id: string;
  content: string;
  evidence: string;
  reasons: string | null;
  score: number;
}

const ORDERS: Record<TalkSort, OrderColumn[]> = {
  recommended: [
    { column: 'talks.pinned', direction: 'desc', type: 'number' },
    { column: 'talks.score', direction: 'desc', type: 'number' },
    { column: 'talks.sort_date', direction: 'desc', type: 'string' },
    { column: 'talks.id', direction: 'desc', type: 'string' },
  ],
  newest: [
    { column: 'talks.sort_date', direction: 'desc', type: 'string' },
    { column: 'talks.sort_title', direction: 'asc', type: 'string' },
    { column: 'talks.id', direction: 'asc', type: 'string' },
  ],
  title: [
    { column: 'talks.sort_title', direction: 'asc', type: 'string' },
    { column: 'talks.id', direction: 'asc', type: 'string' },
  ],
};

/** @internal */
export class DatabaseTalksStore implements TalksStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async page(query: TalksQuery): Promise<TalksPage> {
    const { sort = 'recommended', limit = DEFAULT_LIMIT, cursor } = query;
    const { limit: _, cursor: __, sort: ___, ...question } = query;
    const pagination = new Pagination({ order: ORDERS[sort], question });

    const talks = this.#knex('talks')
      .select('id', 'pinned', 'score', 'sort_date', 'sort_title', 'content')
      .limit(limit + 1);
    applyFilters(this.#knex, talks, query);
    pagination.apply(talks, cursor);
    const rows = await talks;

    const given = rows.slice(0, limit);
    return {
      items: given.map(row => parseTalk(row.content)),
      nextCursor:
        rows.length > limit
          ? pagination.cursorAfter(given[given.length - 1])
          : null,
      ...(await selectFacets(this.#knex, query)),
    };
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
