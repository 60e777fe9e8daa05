import { NotFoundError } from '@backstage/errors';
import type {
  LearnEvent,
  LearnOrganization,
  LearnTopic,
  ListQuery,
  Page,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { words } from '../text';
import type { ListedStore } from './ListedStore';
import { DEFAULT_LIMIT, type OrderColumn, Pagination } from './pagination';

const ORDER: OrderColumn[] = [
  { column: 'sort_title', direction: 'asc', type: 'string' },
  { column: 'id', direction: 'asc', type: 'string' },
];

const TOPIC_COLUMNS = ['id', 'title', 'description', 'places'].map(
  column => `topics.${column}`,
);

/** Of rows that were written before topics had any. */
const NO_PLACES = {
  themes: [],
  takeaways: [],
  maturity: [],
  introductory: false,
};

interface TopicRow {
  id: string;
  title: string;
  description: string | null;
  places: string | null;
  count: number | string;
}

/** @internal */
export class DatabaseListedStore implements ListedStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async events(query: ListQuery): Promise<Page<LearnEvent>> {
    return this.#page<LearnEvent>('events', query);
  }

  async event(id: string): Promise<LearnEvent> {
    return this.#get<LearnEvent>('events', id, 'event');
  }

  async startDates(ids: string[]): Promise<Map<string, string>> {
    const rows: Array<{ id: string; start_date: string }> = await this.#knex(
      'events',
    )
      .whereIn('id', ids)
      .whereNot('start_date', '')
      .select('id', 'start_date');
    return new Map(rows.map(({ id, start_date: date }) => [id, date]));
  }

  async organizations(query: ListQuery): Promise<Page<LearnOrganization>> {
    return this.#page<LearnOrganization>('organizations', query);
  }

  async organization(id: string): Promise<LearnOrganization> {
    return this.#get<LearnOrganization>('organizations', id, 'organization');
  }

  async topics(): Promise<LearnTopic[]> {
    const rows: TopicRow[] = await this.#knex<TopicRow>('topics')
      .leftJoin('talk_topics', 'talk_topics.topic_id', 'topics.id')
      .groupBy(TOPIC_COLUMNS)
      .select(TOPIC_COLUMNS)
      .count<TopicRow[]>({ count: 'talk_topics.talk_id' })
      .orderBy('topics.title');
    return rows.map(row => ({
      id: row.id,
      title: row.title,
      description: row.description,
      ...NO_PLACES,
      ...(row.places ? JSON.parse(row.places) : {}),
      talkCount: Number(row.count),
    }));
  }

  async #get<T>(table: string, id: string, noun: string): Promise<T> {
    const row = await this.#knex(table).where({ id }).first('content');
    if (!row) {
      throw new NotFoundError(`There is no ${noun} "${id}"`);
    }
    return JSON.parse(row.content);
  }

  async #page<T>(table: string, query: ListQuery): Promise<Page<T>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const pagination = new Pagination({
      order: ORDER,
      question: [table, query.query],
    });
    // Words hold letters and digits only, so LIKE has nothing to misread
    const matching = () =>
      words(query.query ?? '').reduce(
        (items, word) => items.where('search', 'like', `% ${word}%`),
        this.#knex(table),
      );
    const page = matching()
      .select('id', 'sort_title', 'content')
      .limit(limit + 1);
    pagination.apply(page, query.cursor);
    const rows = await page;
    const [{ count }] = await matching().count({ count: '*' });
    const given = rows.slice(0, limit);
    return {
      items: given.map(row => JSON.parse(row.content)),
      totalItems: Number(count),
      nextCursor:
        rows.length > limit
          ? pagination.cursorAfter(given[given.length - 1])
          : null,
    };
  }
}
