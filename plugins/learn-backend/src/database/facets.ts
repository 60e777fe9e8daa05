import type {
  FacetName,
  Facets,
  FacetValue,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import {
  applyFilters,
  FILTER_NAMES,
  filterValues,
  isNarrowed,
  TALK_FILTERS,
} from './talkFilters';

/** How many values of one facet are given, those with the most talks first; chosen values always are. */
const MAX_VALUES = 100;

/** Where the titles of a facet's values are. The others are their own label. */
const LABELS: Partial<Record<FacetName, { table: string; column: string }>> = {
  topic: { table: 'topics', column: 'title' },
  event: { table: 'events', column: 'title' },
  organization: { table: 'organizations', column: 'title' },
  presenter: { table: 'people', column: 'name' },
};

interface Count {
  value: string;
  count: number;
}

/**
 * For each filter its values and how many talks each would give, under all other filters.
 *
 * @internal
 */
export async function selectFacets(
  knex: Knex,
  query: TalksQuery,
): Promise<Facets> {
  const facets: Facets = {
    topic: [],
    event: [],
    organization: [],
    presenter: [],
    type: [],
    level: [],
    hasVideo: await countHasVideo(knex, query),
  };
  for (const name of FILTER_NAMES) {
    facets[name] = await label(
      knex,
      name,
      await countValues(knex, name, query),
    );
  }
  return facets;
}

async function countValues(
  knex: Knex,
  name: keyof typeof TALK_FILTERS,
  query: TalksQuery,
): Promise<Count[]> {
  const chosen = filterValues(name, query);
  const counts = await runCount(
    countQuery(knex, name, query).limit(MAX_VALUES),
  );
  const missing = chosen.filter(
    value => !counts.some(count => count.value === value),
  );
  if (counts.length < MAX_VALUES || missing.length === 0) {
    return counts;
  }
  const { column } = TALK_FILTERS[name];
  return [
    ...counts,
    ...(await runCount(countQuery(knex, name, query).whereIn(column, missing))),
  ];
}

function countQuery(
  knex: Knex,
  name: keyof typeof TALK_FILTERS,
  query: TalksQuery,
): Knex.QueryBuilder {
  const place = TALK_FILTERS[name];
  const counts = knex('table' in place ? place.table : 'talks')
    .whereNotNull(place.column)
    .groupBy(place.column)
    .select({ value: place.column })
    .count({ count: '*' })
    .orderBy([{ column: 'count', order: 'desc' }, { column: place.column }]);
  if (!('table' in place)) {
    applyFilters(knex, counts, query, { except: name });
  } else if (isNarrowed(query, name)) {
    const talks = knex('talks').select('talks.id');
    applyFilters(knex, talks, query, { except: name });
    counts.whereIn('talk_id', talks);
  }
  return counts;
}

async function runCount(query: Knex.QueryBuilder): Promise<Count[]> {
  const rows: Array<{ value: string; count: number | string }> = await query;
  return rows.map(row => ({ value: row.value, count: Number(row.count) }));
}

async function countHasVideo(
  knex: Knex,
  query: TalksQuery,
): Promise<FacetValue[]> {
  const counts = knex('talks')
    .groupBy('has_video')
    .select({ value: 'has_video' })
    .count({ count: '*' });
  applyFilters(knex, counts, query, { except: 'hasVideo' });
  const rows = await runCount(counts);
  return rows
    .map(row => {
      // SQLite has no booleans
      const value = String(Boolean(row.value));
      return { value, label: value, count: row.count };
    })
    .sort((a, b) => b.value.localeCompare(a.value));
}

async function label(
  knex: Knex,
  name: FacetName,
  counts: Count[],
): Promise<FacetValue[]> {
  const place = LABELS[name];
  if (!place) {
    return counts.map(count => ({ ...count, label: count.value }));
  }
  const rows: Array<{ id: string; label: string }> = await knex(place.table)
    .whereIn(
      'id',
      counts.map(count => count.value),
    )
    .select('id', { label: place.column });
  const labels = new Map(rows.map(row => [row.id, row.label]));
  return counts.map(count => ({
    ...count,
    label: labels.get(count.value) ?? count.value,
  }));
}
