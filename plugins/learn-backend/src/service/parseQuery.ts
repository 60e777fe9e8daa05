import {
  type DecisionsQuery,
  type EventsQuery,
  type ListQuery,
  MAX_FACET_VALUES,
  NAMED_FACETS,
  type NamedFacet,
  type OrganizationsQuery,
  type PresentersQuery,
  type TalkFacetQuery,
  type TalksAboutQuery,
  type TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import { z } from 'zod';
import { MAX_CHANGES } from '../database';
import { MAX_LIMIT } from '../database/pagination';
import { MAX_TALKS_ABOUT } from '../schema/paths/about';
import { parse } from './parse';

/** Query strings know text only. */
const boolean = z.union([
  z.boolean(),
  z.enum(['true', 'false']).transform(value => value === 'true'),
]);
const values = z
  .union([z.array(z.string()), z.string().transform(value => [value])])
  .optional();
const list = {
  query: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).optional(),
  cursor: z.string().optional(),
};

const talksFilter = {
  query: list.query,
  topic: values,
  event: values,
  organization: values,
  presenter: values,
  type: values,
  level: values,
  language: values,
  year: values,
  hasVideo: boolean.optional(),
  hasSlides: boolean.optional(),
  maxDuration: z.coerce.number().int().min(1).optional(),
};

const talksQuery = z.object({
  ...list,
  ...talksFilter,
  sort: z.enum(['recommended', 'newest', 'title']).optional(),
  facets: boolean.optional(),
});

const talkFacetQuery = z.object({
  ...talksFilter,
  facetQuery: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(MAX_FACET_VALUES).optional(),
});

const eventsQuery = z.object({
  ...list,
  sort: z.enum(['title', 'talks', 'newest']).optional(),
  topLevel: boolean.optional(),
  partOf: z.string().optional(),
});

const rankedQuery = z.object({
  ...list,
  sort: z.enum(['title', 'talks']).optional(),
});

const talksAboutQuery = z.object({
  entityRef: z.string(),
  limit: z.coerce.number().int().min(1).max(MAX_TALKS_ABOUT).optional(),
});

const decisionsQuery = z.object({
  talk: z.string().optional(),
  limit: list.limit,
  cursor: list.cursor,
});

const changesQuery = z.object({
  since: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(MAX_CHANGES).optional(),
});

/** @internal */
export function parseTalksQuery(query: unknown): TalksQuery {
  return parse(talksQuery, query);
}

/** @internal */
export function parseFacetName(name: unknown): NamedFacet {
  return parse(z.enum(NAMED_FACETS), name);
}

/** @internal */
export function parseTalkFacetQuery(query: unknown): TalkFacetQuery {
  return parse(talkFacetQuery, query);
}

/** @internal */
export function parseTalksAboutQuery(query: unknown): TalksAboutQuery {
  return parse(talksAboutQuery, query);
}

/** @internal */
export function parseListQuery(query: unknown): ListQuery {
  return parse(z.object(list), query);
}

/** @internal */
export function parseEventsQuery(query: unknown): EventsQuery {
  return parse(eventsQuery, query);
}

/** @internal */
export function parseOrganizationsQuery(query: unknown): OrganizationsQuery {
  return parse(rankedQuery, query);
}

/** @internal */
export function parsePresentersQuery(query: unknown): PresentersQuery {
  return parse(rankedQuery, query);
}

/** @internal */
export function parseDecisionsQuery(query: unknown): DecisionsQuery {
  return parse(decisionsQuery, query);
}

/** @internal */
export function parseChangesQuery(query: unknown): {
  since?: number;
  limit?: number;
} {
  return parse(changesQuery, query);
}
