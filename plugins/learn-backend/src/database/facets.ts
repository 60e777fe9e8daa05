import type {
  FacetName,
  Facets,
  FacetValue,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { selectFacetCounts, type ValueCount } from './facetCounts';
import {
  FILTER_NAMES,
  filterValues,
  FLAG_NAMES,
  type FlagName,
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

/**
 * How many talks there are, and for each filter its values and how many talks each would give under all
 * other filters.
 *
 * @internal
 */
export async function selectFacets(
  knex: Knex,
  query: TalksQuery,
): Promise<{ totalItems: number; facets: Facets }> {
  const names: FacetName[] = [...FILTER_NAMES, ...FLAG_NAMES];
  const chosen = names.filter(name => chosenValues(name, query).length > 0);
  // What is not chosen itself is counted over the talks that are shown
  const { total, counts } = await selectFacetCounts(
    knex,
    query,
    names.filter(name => !chosen.includes(name)),
    { limit: MAX_VALUES },
  );
  for (const name of chosen) {
    counts.set(name, await countChosen(knex, query, name));
  }
  const values = async (name: FacetName) =>
    label(knex, name, counts.get(name) ?? []);
  return {
    totalItems: total,
    facets: {
      topic: await values('topic'),
      event: await values('event'),
      organization: await values('organization'),
      presenter: await values('presenter'),
      type: await values('type'),
      level: await values('level'),
      language: await values('language'),
      year: await values('year'),
      hasVideo: await values('hasVideo'),
      hasSlides: await values('hasSlides'),
    },
  };
}

async function countChosen(
  knex: Knex,
  query: TalksQuery,
  name: FacetName,
): Promise<ValueCount[]> {
  const count = async (only?: string[]) => {
    const { counts } = await selectFacetCounts(knex, query, [name], {
      except: name,
      only,
      limit: MAX_VALUES,
    });
    return counts.get(name) ?? [];
  };
  const frequent = await count();
  const missing = chosenValues(name, query).filter(
    value => !frequent.some(known => known.value === value),
  );
  return frequent.length < MAX_VALUES || missing.length === 0
    ? frequent
    : [...frequent, ...(await count(missing))];
}

function chosenValues(name: FacetName, query: TalksQuery): string[] {
  if (isFlag(name)) {
    const flag = query[name];
    return flag === undefined ? [] : [String(flag)];
  }
  return filterValues(name, query);
}

async function label(
  knex: Knex,
  name: FacetName,
  counts: ValueCount[],
): Promise<FacetValue[]> {
  if (isFlag(name)) {
    // SQLite has no booleans
    return counts
      .map(({ value, count }) => {
        const flag = String(value === '1' || value === 'true');
        return { value: flag, label: flag, count };
      })
      .sort((a, b) => (a.value > b.value ? -1 : 1));
  }
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

function isFlag(name: FacetName): name is FlagName {
  return FLAG_NAMES.some(flag => flag === name);
}
