import type {
  FacetName,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import type { Knex } from 'knex';
import { personKey, words } from '../text';

/** More words than this do not make a search more exact. */
const MAX_WORDS = 16;

/** How a filter finds its value of a talk: in a column, or in a table of links. */
type FilterPlace =
  | { column: string; normalize?: (value: string) => string }
  | {
      table: string;
      column: string;
      normalize?: (value: string) => string;
    };

/** @internal */
export type FlagName = 'hasVideo' | 'hasSlides';

/**
 * Every filter of talks by one of several values, and where its values are.
 *
 * @internal
 */
export const TALK_FILTERS: Record<Exclude<FacetName, FlagName>, FilterPlace> = {
  topic: { table: 'talk_topics', column: 'topic_id' },
  event: { column: 'event_id' },
  organization: { table: 'talk_organizations', column: 'organization_id' },
  presenter: {
    table: 'talk_presenters',
    column: 'person_id',
    normalize: personKey,
  },
  type: { column: 'type' },
  level: { column: 'level' },
  language: { column: 'language' },
  year: { column: 'year' },
};

/**
 * Filters of things that a talk has or has not, and the columns that say so.
 *
 * @internal
 */
export const FLAGS: Record<FlagName, string> = {
  hasVideo: 'has_video',
  hasSlides: 'has_slides',
};

/** @internal */
export const FLAG_NAMES = Object.keys(FLAGS) as FlagName[];

/** @internal */
export const FILTER_NAMES = Object.keys(TALK_FILTERS) as Array<
  keyof typeof TALK_FILTERS
>;

/**
 * The values of a filter as they are stored.
 *
 * @internal
 */
export function filterValues(
  name: keyof typeof TALK_FILTERS,
  query: TalksQuery,
): string[] {
  const { normalize } = TALK_FILTERS[name];
  const values = query[name] ?? [];
  return normalize ? values.map(normalize) : values;
}

/**
 * Whether anything but the given filter narrows the talks.
 *
 * @internal
 */
export function isNarrowed(query: TalksQuery, except?: FacetName): boolean {
  return (
    Boolean(query.query?.trim()) ||
    query.maxDuration !== undefined ||
    FLAG_NAMES.some(name => name !== except && query[name] !== undefined) ||
    FILTER_NAMES.some(
      name => name !== except && filterValues(name, query).length > 0,
    )
  );
}

/**
 * Narrows a query on `talks` to those that every filter lets through.
 *
 * @param options.except - the filter to leave out, for the counts of its own values
 *
 * @internal
 */
export function applyFilters(
  knex: Knex,
  talks: Knex.QueryBuilder,
  query: TalksQuery,
  options: { except?: FacetName } = {},
): void {
  for (const name of FILTER_NAMES) {
    const values = filterValues(name, query);
    if (values.length === 0 || name === options.except) {
      continue;
    }
    const place = TALK_FILTERS[name];
    if ('table' in place) {
      talks.whereIn(
        'talks.id',
        knex(place.table).whereIn(place.column, values).select('talk_id'),
      );
    } else {
      talks.whereIn(`talks.${place.column}`, values);
    }
  }
  for (const name of FLAG_NAMES) {
    const flag = query[name];
    if (flag !== undefined && name !== options.except) {
      talks.where(`talks.${FLAGS[name]}`, flag);
    }
  }
  if (query.maxDuration !== undefined) {
    talks.where('talks.minutes', '<=', query.maxDuration);
  }
  applySearch(knex, talks, query.query);
}

/** Every word must be there, or be the beginning of one that is: search as you type. */
function applySearch(
  knex: Knex,
  talks: Knex.QueryBuilder,
  query: string | undefined,
): void {
  if (!query?.trim()) {
    return;
  }
  const terms = words(query).slice(0, MAX_WORDS);
  if (terms.length === 0) {
    talks.whereRaw('1 = 0');
    return;
  }
  const found = knex('talk_search').select('talk_id');
  if (knex.client.config.client.includes('pg')) {
    found.whereRaw("words @@ to_tsquery('simple', ?)", [
      terms.map(term => `'${term}':*`).join(' & '),
    ]);
  } else {
    found.whereRaw('talk_search MATCH ?', [
      terms.map(term => `"${term}"*`).join(' AND '),
    ]);
  }
  talks.whereIn('talks.id', found);
}
