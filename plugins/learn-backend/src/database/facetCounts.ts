import type {
  FacetName,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { applyFilters, FLAGS, isNarrowed, TALK_FILTERS } from './talkFilters';

/** Where the values of every facet are. */
const FACET_PLACES: Record<FacetName, { table?: string; column: string }> = {
  ...TALK_FILTERS,
  hasVideo: { column: FLAGS.hasVideo },
  hasSlides: { column: FLAGS.hasSlides },
};

/** @internal */
export interface ValueCount {
  value: string;
  count: number;
}

/** @internal */
export interface FacetCounts {
  /** How many talks there are. */
  total: number;
  counts: Map<FacetName, ValueCount[]>;
}

interface CountRow {
  facet: FacetName | 'total';
  value: string;
  count: number | string;
}

/**
 * Counts the values of several facets in one statement, over one set of talks.
 *
 * @param options.except - the filter that is left out
 * @param options.only - values to count; otherwise the most frequent ones, up to the limit
 *
 * @internal
 */
export async function selectFacetCounts(
  knex: Knex,
  query: TalksQuery,
  facets: FacetName[],
  options: { except?: FacetName; only?: string[]; limit: number },
): Promise<FacetCounts> {
  const { except } = options;
  const found = knex('talks').select(
    'id',
    'type',
    'level',
    'event_id',
    'language',
    'year',
    'has_video',
    'has_slides',
  );
  applyFilters(knex, found, query, { except });
  const narrowed = isNarrowed(query, except);

  // The set is worked out once, however many counts there are
  const rows: CountRow[] = await knex
    .withMaterialized('found', found)
    .select(
      knex.raw("'total' AS facet"),
      knex.raw("'' AS value"),
      knex.raw('count(*) AS count'),
    )
    .from('found')
    .unionAll(
      facets.map(facet =>
        knex
          .select('*')
          .from(countQuery(knex, facet, { ...options, narrowed }).as(facet)),
      ),
    );

  const counts = new Map<FacetName, ValueCount[]>(
    facets.map(facet => [facet, []]),
  );
  let total = 0;
  for (const { facet, value, count } of rows) {
    if (facet === 'total') {
      total = Number(count);
    } else {
      counts.get(facet)?.push({ value, count: Number(count) });
    }
  }
  for (const values of counts.values()) {
    values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
  return { total, counts };
}

function countQuery(
  knex: Knex,
  facet: FacetName,
  options: { narrowed: boolean; only?: string[]; limit: number },
): Knex.QueryBuilder {
  const { table, column } = FACET_PLACES[facet];
  const value = knex.raw('CAST(?? AS text) AS value', [column]);
  const counts = knex(table ?? 'found')
    .whereNotNull(column)
    .groupBy(column)
    .select(knex.raw(`'${facet}' AS facet`), value)
    .count({ count: '*' })
    .orderBy([{ column: 'count', order: 'desc' }, { column }])
    .limit(options.limit);
  if (table && options.narrowed) {
    counts.whereIn('talk_id', knex('found').select('id'));
  }
  if (options.only) {
    counts.whereIn(column, options.only);
  }
  return counts;
}
