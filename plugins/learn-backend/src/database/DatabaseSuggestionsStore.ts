import type {
  SuggestionsPage,
  SuggestionsQuery,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { words } from '../text';
import { DEFAULT_LIMIT, type OrderColumn, Pagination } from './pagination';
import type { SuggestionsStore } from './SuggestionsStore';
import { parseTalk } from './talkContent';

const ORDER: OrderColumn[] = [
  { column: 'similarity', direction: 'desc', type: 'number' },
  { column: 'suggestions.id', direction: 'asc', type: 'string' },
];

interface SuggestionRow {
  id: string;
  similarity: number;
  differs: string;
  grounds: string;
  reason: string;
  talk_a: string;
  talk_b: string;
}

/** @internal */
export class DatabaseSuggestionsStore implements SuggestionsStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async page(query: SuggestionsQuery): Promise<SuggestionsPage> {
    const { limit = DEFAULT_LIMIT, cursor } = query;
    const pagination = new Pagination({
      order: ORDER,
      question: ['suggestions', query.query],
    });
    // Words hold letters and digits only, so LIKE has nothing to misread
    const matching = () =>
      words(query.query ?? '').reduce(
        (items, word) => items.where('search', 'like', `% ${word}%`),
        this.#knex('suggestions'),
      );
    const page = matching()
      .join({ a: 'talks' }, 'a.id', 'suggestions.talk_a')
      .join({ b: 'talks' }, 'b.id', 'suggestions.talk_b')
      .select('suggestions.*', { talk_a: 'a.content', talk_b: 'b.content' })
      .limit(limit + 1);
    pagination.apply(page, cursor);
    const rows: SuggestionRow[] = await page;
    const [{ count }] = await matching().count({ count: '*' });
    const given = rows.slice(0, limit);
    const last = given[given.length - 1];
    return {
      items: given.map(row => ({
        id: row.id,
        talks: [parseTalk(row.talk_a), parseTalk(row.talk_b)],
        differs: JSON.parse(row.differs),
        similarity: row.similarity,
        grounds: JSON.parse(row.grounds),
        reason: row.reason,
      })),
      totalItems: Number(count),
      nextCursor:
        rows.length > limit
          ? pagination.cursorAfter({ id: last.id, similarity: last.similarity })
          : null,
    };
  }
}
