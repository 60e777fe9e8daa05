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
import { applyFilters } from './talkFilters';
import type { TalksStore } from './TalksStore';

const ORDERS: Record<TalkSort, OrderColumn[]> = {
  recommended: [
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
      .select('id', 'score', 'sort_date', 'sort_title', 'content')
      .limit(limit + 1);
    applyFilters(this.#knex, talks, query);
    pagination.apply(talks, cursor);
    const rows = await talks;

    const given = rows.slice(0, limit);
    return {
      items: given.map(row => JSON.parse(row.content)),
      nextCursor:
        rows.length > limit
          ? pagination.cursorAfter(given[given.length - 1])
          : null,
      ...(await selectFacets(this.#knex, query)),
    };
  }

  async get(id: string): Promise<TalkDetail> {
    const row =
      (await this.#knex('talks').where({ id }).first('content')) ??
      (await this.#knex('talks')
        .join('talk_names', 'talk_names.talk_id', 'talks.id')
        .where('talk_names.name', id)
        .first('content'));
    if (!row) {
      throw new NotFoundError(`There is no talk "${id}"`);
    }
    const talk = JSON.parse(row.content);
    return { ...talk, mentions: await this.#mentions(talk.id) };
  }

  async related(id: string): Promise<RelatedTalk[]> {
    const { mentions: _, ...talk } = await this.get(id);
    return selectRelated(this.#knex, talk);
  }

  async #mentions(talkId: string): Promise<TalkMention[]> {
    const rows = await this.#knex('talk_mentions')
      .where({ talk_id: talkId })
      .orderBy('position');
    return rows.map(row => ({
      sourceId: row.source_id,
      document: row.document,
      documentTitle: row.document_title,
      title: row.title,
      takeaway: row.takeaway,
      line: row.line,
    }));
  }
}
