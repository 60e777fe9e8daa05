import type {
  TalkSort,
  TalksFilter,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';

/** Filters that take several values, in the order in which the page shows them. */
export const VALUE_FILTERS = [
  'topic',
  'event',
  'organization',
  'presenter',
  'type',
  'level',
  'language',
  'year',
] as const;

/** @internal */
export type ValueFilter = (typeof VALUE_FILTERS)[number];

/** Filters that are on or off. */
export const YES_FILTERS = ['hasVideo', 'hasSlides'] as const;

/** @internal */
export type YesFilter = (typeof YES_FILTERS)[number];

/** Minutes that a short talk takes at most. */
export const SHORT_TALK = 15;

/** As long as a day; no talk takes longer. */
const LONGEST_TALK = 24 * 60;

export const SORTS: readonly TalkSort[] = ['recommended', 'newest', 'title'];

const DEFAULT_SORT: TalkSort = 'recommended';

/**
 * What the reader asked for, as the URL holds it.
 *
 * @internal
 */
export type TalksFilters = Record<ValueFilter, string[]> &
  Record<YesFilter, boolean> & {
    query: string;
    /** Minutes. */
    maxDuration: number | undefined;
    sort: TalkSort;
  };

/**
 * One thing the reader asked for, which can be dropped.
 *
 * @internal
 */
export type ActiveFilter =
  | { name: ValueFilter; value: string }
  | { name: 'query'; value: string }
  | { name: YesFilter; value: 'true' }
  | { name: 'maxDuration'; value: string };

/** Most characters of a search or a value, and most values of a filter, that the API takes. */
const MOST_CHARACTERS = 500;
const MOST_VALUES = 20;

/** The search parameters that hold filters. */
const PARAMETERS = [
  ...VALUE_FILTERS,
  ...YES_FILTERS,
  'query',
  'maxDuration',
  'sort',
];

const unique = (values: string[]) =>
  [...new Set(values)]
    .filter(value => value && value.length <= MOST_CHARACTERS)
    .slice(0, MOST_VALUES);

const minutes = (text: string | null) => {
  const number = text && /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return number > 0 && number <= LONGEST_TALK ? number : undefined;
};

/**
 * Reads the filters from search parameters. Unknown parameters and unknown
 * sort orders are ignored, as is more than the API takes, so that any URL
 * gives a page.
 *
 * @internal
 */
export function parseTalksFilters(params: URLSearchParams): TalksFilters {
  const sort = SORTS.find(known => known === params.get('sort'));
  return {
    query: (params.get('query') ?? '').trim().slice(0, MOST_CHARACTERS).trim(),
    topic: unique(params.getAll('topic')),
    event: unique(params.getAll('event')),
    organization: unique(params.getAll('organization')),
    presenter: unique(params.getAll('presenter')),
    type: unique(params.getAll('type')),
    level: unique(params.getAll('level')),
    language: unique(params.getAll('language')),
    year: unique(params.getAll('year')).filter(year => /^\d{4}$/.test(year)),
    hasVideo: params.get('hasVideo') === 'true',
    hasSlides: params.get('hasSlides') === 'true',
    maxDuration: minutes(params.get('maxDuration')),
    sort: sort ?? DEFAULT_SORT,
  };
}

/**
 * Writes the filters into a copy of the search parameters; what is at its
 * default is left out, and other parameters are kept.
 *
 * @internal
 */
export function formatTalksFilters(
  filters: TalksFilters,
  base: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const params = new URLSearchParams(base);
  for (const name of PARAMETERS) {
    params.delete(name);
  }
  if (filters.query) {
    params.set('query', filters.query);
  }
  for (const name of VALUE_FILTERS) {
    unique(filters[name]).forEach(value => params.append(name, value));
  }
  for (const name of YES_FILTERS) {
    if (filters[name]) {
      params.set(name, 'true');
    }
  }
  if (filters.maxDuration) {
    params.set('maxDuration', String(filters.maxDuration));
  }
  if (filters.sort !== DEFAULT_SORT) {
    params.set('sort', filters.sort);
  }
  return params;
}

/**
 * The search string of the talks that share one value, `?topic=…`.
 *
 * @internal
 */
export function talksSearch(name: ValueFilter, value: string): string {
  return `?${new URLSearchParams([[name, value]])}`;
}

/** @internal */
export function toTalksQuery(filters: TalksFilters): TalksQuery {
  return { sort: filters.sort, ...toTalksFilter(filters) };
}

/** @internal */
export function toTalksFilter(filters: TalksFilters): TalksFilter {
  const query: TalksFilter = {};
  if (filters.query) {
    query.query = filters.query;
  }
  for (const name of VALUE_FILTERS) {
    if (filters[name].length) {
      query[name] = filters[name];
    }
  }
  for (const name of YES_FILTERS) {
    if (filters[name]) {
      query[name] = true;
    }
  }
  if (filters.maxDuration) {
    query.maxDuration = filters.maxDuration;
  }
  return query;
}

/** @internal */
export function activeFilters(filters: TalksFilters): ActiveFilter[] {
  const active: ActiveFilter[] = [];
  if (filters.query) {
    active.push({ name: 'query', value: filters.query });
  }
  for (const name of VALUE_FILTERS) {
    active.push(...filters[name].map(value => ({ name, value })));
  }
  for (const name of YES_FILTERS) {
    if (filters[name]) {
      active.push({ name, value: 'true' });
    }
  }
  if (filters.maxDuration) {
    active.push({ name: 'maxDuration', value: String(filters.maxDuration) });
  }
  return active;
}

/** @internal */
export function withoutFilter(
  filters: TalksFilters,
  drop: ActiveFilter,
): TalksFilters {
  switch (drop.name) {
    case 'query':
      return { ...filters, query: '' };
    case 'hasVideo':
    case 'hasSlides':
      return { ...filters, [drop.name]: false };
    case 'maxDuration':
      return { ...filters, maxDuration: undefined };
    default:
      return {
        ...filters,
        [drop.name]: filters[drop.name].filter(value => value !== drop.value),
      };
  }
}

/** @internal */
export function withoutFilters(filters: TalksFilters): TalksFilters {
  return { ...parseTalksFilters(new URLSearchParams()), sort: filters.sort };
}
