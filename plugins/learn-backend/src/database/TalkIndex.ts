import type {
  FacetName,
  TalkSort,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { FacetColumn } from './FacetColumn';
import { isSqlite } from './migrate';
import { TALK_VALUES } from './talkFilters';
import { TALK_ORDERS } from './talkOrders';

/**
 * What talks are counted, filtered and ranked by, without what they say.
 *
 * @internal
 */
export interface IndexedTalk {
  id: string;
  pinned: boolean;
  voices: number;
  /** ISO 8601 date. */
  date: string | null;
  type: string;
  level: string | null;
  language: string | null;
  year: string | null;
  /** How long it counts as. */
  minutes: number | null;
  hasVideo: boolean;
  hasSlides: boolean;
  /** Id. */
  event: string | null;
  /** Ids. */
  topics: string[];
  /** Ids. */
  organizations: string[];
  /** Ids. */
  presenters: string[];
}

/**
 * All talks of the store at one moment, the strongest recommendation first.
 *
 * @internal
 */
export interface TalkIndex {
  talks: IndexedTalk[];
  /** Places in `talks` by id. */
  places: Map<string, number>;
  /** Places in `talks` in each order. */
  orders: Record<TalkSort, Uint32Array>;
  /** Places in `talks` by the row of the search table; SQLite alone has row numbers, and gives them much faster than ids. */
  searchRows: Map<number, number>;
  /** The values of talks under every filter. */
  columns: Record<FacetName, FacetColumn>;
  /** Titles of what talks refer to, by id. */
  titles: {
    topic: Map<string, string>;
    event: Map<string, string>;
    organization: Map<string, string>;
    presenter: Map<string, string>;
  };
}

interface TalkRow {
  id: string;
  pinned: number;
  voices: number;
  sort_date: string;
  type: string;
  level: string | null;
  language: string | null;
  year: string | null;
  minutes: number | null;
  has_video: number | boolean;
  has_slides: number | boolean;
  event_id: string | null;
}

/**
 * Reads the index. Belongs into a transaction that sees one moment.
 *
 * @internal
 */
export async function loadTalkIndex(tx: Knex): Promise<TalkIndex> {
  const rows: TalkRow[] = await tx('talks')
    .orderBy(orderOf('recommended'))
    .select(
      'id',
      'pinned',
      'voices',
      'sort_date',
      'type',
      'level',
      'language',
      'year',
      'minutes',
      'has_video',
      'has_slides',
      'event_id',
    );
  const talks = rows.map(
    (row): IndexedTalk => ({
      id: row.id,
      pinned: Boolean(row.pinned),
      voices: row.voices,
      date: row.sort_date || null,
      type: row.type,
      level: row.level,
      language: row.language,
      year: row.year,
      minutes: row.minutes,
      // SQLite has no booleans
      hasVideo: Boolean(row.has_video),
      hasSlides: Boolean(row.has_slides),
      event: row.event_id,
      topics: [],
      organizations: [],
      presenters: [],
    }),
  );
  const places = new Map(talks.map(({ id }, place) => [id, place]));
  const link = async (
    table: string,
    column: string,
    listOf: (talk: IndexedTalk) => string[],
  ) => {
    const links: Array<{ talk: string; value: string }> = await tx(
      table,
    ).select({ talk: 'talk_id', value: column });
    for (const { talk, value } of links) {
      const place = places.get(talk);
      if (place !== undefined) listOf(talks[place]).push(value);
    }
  };
  await link('talk_topics', 'topic_id', talk => talk.topics);
  await link(
    'talk_organizations',
    'organization_id',
    talk => talk.organizations,
  );
  await link('talk_presenters', 'person_id', talk => talk.presenters);
  const column = (name: FacetName) =>
    new FacetColumn(talks.map(TALK_VALUES[name]));
  return {
    talks,
    places,
    columns: {
      topic: column('topic'),
      event: column('event'),
      organization: column('organization'),
      presenter: column('presenter'),
      type: column('type'),
      level: column('level'),
      language: column('language'),
      year: column('year'),
      hasVideo: column('hasVideo'),
      hasSlides: column('hasSlides'),
      maxDuration: column('maxDuration'),
    },
    orders: {
      recommended: Uint32Array.from(talks.keys()),
      newest: await orderedPlaces(tx, 'newest', places),
      title: await orderedPlaces(tx, 'title', places),
    },
    searchRows: await searchRows(tx, places),
    titles: {
      topic: await titlesOf(tx, 'topics', 'title'),
      event: await titlesOf(tx, 'events', 'title'),
      organization: await titlesOf(tx, 'organizations', 'title'),
      presenter: await titlesOf(tx, 'people', 'name'),
    },
  };
}

function orderOf(sort: TalkSort) {
  return TALK_ORDERS[sort].map(({ column, direction }) => ({
    column,
    order: direction,
  }));
}

async function orderedPlaces(
  tx: Knex,
  sort: TalkSort,
  places: Map<string, number>,
): Promise<Uint32Array> {
  const rows: Array<{ id: string }> = await tx('talks')
    .orderBy(orderOf(sort))
    .select('id');
  return Uint32Array.from(rows.flatMap(({ id }) => places.get(id) ?? []));
}

async function searchRows(
  tx: Knex,
  places: Map<string, number>,
): Promise<Map<number, number>> {
  if (!isSqlite(tx)) return new Map();
  const rows: Array<{ row: number; id: string }> = await tx(
    'talk_search',
  ).select({ row: 'rowid', id: 'talk_id' });
  return new Map(
    rows.flatMap(({ row, id }): Array<[number, number]> => {
      const place = places.get(id);
      return place === undefined ? [] : [[row, place]];
    }),
  );
}

async function titlesOf(
  tx: Knex,
  table: string,
  column: string,
): Promise<Map<string, string>> {
  const rows: Array<{ id: string; title: string }> = await tx(table).select({
    id: 'id',
    title: column,
  });
  return new Map(rows.map(({ id, title }) => [id, title]));
}
