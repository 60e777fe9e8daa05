import { NotFoundError } from '@backstage/errors';
import type {
  EventsQuery,
  LearnEvent,
  LearnOrganization,
  LearnPresenter,
  LearnTopic,
  ListQuery,
  ListSort,
  OrganizationsQuery,
  Page,
  PresentersQuery,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { personKey, words } from '../text';
import { CHUNK_SIZE } from './insertAll';
import type { ListedStore } from './ListedStore';
import { DEFAULT_LIMIT, type OrderColumn, Pagination } from './pagination';
import { seriesKey } from './seriesKey';

const BY_TITLE: OrderColumn[] = [
  { column: 'sort_title', direction: 'asc', type: 'string' },
  { column: 'id', direction: 'asc', type: 'string' },
];

const ORDERS: Record<ListSort, OrderColumn[]> = {
  title: BY_TITLE,
  talks: [
    { column: 'talk_count', direction: 'desc', type: 'number' },
    ...BY_TITLE,
  ],
  newest: [
    { column: 'start_date', direction: 'desc', type: 'string' },
    ...BY_TITLE,
  ],
};

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

/**
 * The document that stands for one: the first of a source and title where packs say it, whose files are one thing to those who
 * read of it, and itself everywhere else.
 */
const STANDS_FOR = `MIN(document) OVER (PARTITION BY CASE
  WHEN document NOT LIKE 'http://%' AND document NOT LIKE 'https://%' AND EXISTS (
    SELECT 1 FROM mentions
    JOIN readings ON readings.id = mentions.reading_id
    JOIN documents ON documents.id = readings.document_id
    WHERE mentions.id = talk_mentions.mention_id
    AND documents.source_id = talk_mentions.source_id
    AND readings.format = 'pack'
  ) THEN talk_mentions.source_id || ' ' || COALESCE(document_title, document)
  ELSE document END)`;

interface DocumentRow {
  document: string;
  title: string | null;
  count: number | string;
}

/** @internal */
export class DatabaseListedStore implements ListedStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async events(query: EventsQuery): Promise<Page<LearnEvent>> {
    const { topLevel, partOf } = query;
    return this.#page<LearnEvent>('events', query, events => {
      if (topLevel) events.whereNull('part_of');
      if (partOf !== undefined) events.where({ part_of: partOf });
    });
  }

  async event(id: string): Promise<LearnEvent> {
    return this.#get<LearnEvent>('events', id, 'event');
  }

  async umbrella(id: string): Promise<LearnEvent | undefined> {
    const rows = await this.#knex('events').where({ id }).select('content');
    return contents<LearnEvent>(rows)[0];
  }

  async parts(eventId: string): Promise<LearnEvent[]> {
    return contents(
      await this.#knex('events')
        .where({ part_of: eventId })
        .orderBy(['start_date', 'sort_title', 'id'])
        .select('content'),
    );
  }

  async editions(series: string): Promise<LearnEvent[]> {
    return contents(
      await this.#knex('events')
        .where({ series: seriesKey(series) })
        .orderBy([{ column: 'start_date', order: 'desc' }, 'sort_title', 'id'])
        .select('content'),
    );
  }

  async documents(eventId: string, limit: number) {
    const mentions = this.#knex('talk_mentions')
      .join('talks', 'talks.id', 'talk_mentions.talk_id')
      .where('talks.event_id', eventId)
      .select('talk_id', 'document_title', {
        first: this.#knex.raw(STANDS_FOR),
      });
    const rows = await this.#knex
      .from(mentions.as('mentions'))
      .groupBy('first')
      .select({ document: 'first' })
      .max({ title: 'document_title' })
      .countDistinct<DocumentRow[]>({ count: 'talk_id' })
      .orderBy([{ column: 'count', order: 'desc' }, 'first'])
      .limit(limit);
    const [{ total }] = await this.#knex
      .from(mentions.as('mentions'))
      .countDistinct({ total: 'first' });
    return {
      documents: rows.map(({ document, title, count }) => ({
        document,
        title,
        talkCount: Number(count),
      })),
      documentCount: Number(total),
    };
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

  async organizations(
    query: OrganizationsQuery,
  ): Promise<Page<LearnOrganization>> {
    return this.#page<LearnOrganization>('organizations', query);
  }

  async organization(id: string): Promise<LearnOrganization> {
    return this.#get<LearnOrganization>('organizations', id, 'organization');
  }

  async presenters(query: PresentersQuery): Promise<Page<LearnPresenter>> {
    return this.#page<LearnPresenter>('people', query);
  }

  async presenter(id: string): Promise<LearnPresenter> {
    return this.#get<LearnPresenter>('people', personKey(id), 'presenter');
  }

  async presentersByIds(ids: string[]): Promise<LearnPresenter[]> {
    const presenters: LearnPresenter[] = [];
    for (let start = 0; start < ids.length; start += CHUNK_SIZE) {
      const rows = await this.#knex('people')
        .whereIn('id', ids.slice(start, start + CHUNK_SIZE))
        .select('content');
      presenters.push(...contents<LearnPresenter>(rows));
    }
    return presenters;
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

  async topicWords() {
    const rows: Array<{ id: string; title: string; synonyms: string | null }> =
      await this.#knex('topics')
        .orderBy('id')
        .select('id', 'title', 'synonyms');
    return rows.map(({ id, title, synonyms }) => ({
      id,
      title,
      synonyms: synonyms === null ? [] : JSON.parse(synonyms),
    }));
  }

  async #get<T>(table: string, id: string, noun: string): Promise<T> {
    const row = await this.#knex(table).where({ id }).first('content');
    if (!row) {
      throw new NotFoundError(`There is no ${noun} "${id}"`);
    }
    return JSON.parse(row.content);
  }

  async #page<T>(
    table: string,
    query: ListQuery & { sort?: ListSort },
    narrow: (items: Knex.QueryBuilder) => void = () => {},
  ): Promise<Page<T>> {
    const {
      limit = DEFAULT_LIMIT,
      cursor,
      sort = 'title',
      ...question
    } = query;
    const order = ORDERS[sort];
    const pagination = new Pagination({ order, question: [table, question] });
    // Words hold letters and digits only, so LIKE has nothing to misread
    const matching = () => {
      const items = this.#knex(table);
      narrow(items);
      for (const word of words(query.query ?? '')) {
        items.where('search', 'like', `% ${word}%`);
      }
      return items;
    };
    const page = matching()
      .select('content', ...order.map(({ column }) => column))
      .limit(limit + 1);
    pagination.apply(page, cursor);
    const rows = await page;
    const [{ count }] = await matching().count({ count: '*' });
    const given = rows.slice(0, limit);
    return {
      items: contents(given),
      totalItems: Number(count),
      nextCursor:
        rows.length > limit
          ? pagination.cursorAfter(given[given.length - 1])
          : null,
    };
  }
}

function contents<T>(rows: Array<{ content: string }>): T[] {
  return rows.map(row => JSON.parse(row.content));
}
