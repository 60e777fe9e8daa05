import {
  MAX_FACET_VALUES,
  NAMED_FACETS,
} from '@lectern/backstage-plugin-learn-common';
import {
  cursorParameter,
  errorResponses,
  idParameter,
  limitParameter,
  pageProperties,
  queryParameter,
} from './shared';

const values = {
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: 500 },
  maxItems: 20,
} as const;

const filter = {
  in: 'query',
  style: 'form',
  explode: true,
  allowReserved: true,
  schema: values,
} as const;

const facet = {
  type: 'array',
  items: {
    type: 'object',
    required: ['value', 'label', 'count'],
    properties: {
      value: { type: 'string' },
      label: { type: 'string' },
      count: { type: 'integer' },
    },
  },
} as const;

const TalkFacet = {
  type: 'object',
  required: ['items', 'totalItems'],
  properties: { items: facet, totalItems: { type: 'integer' } },
} as const;

const TalksPage = {
  type: 'object',
  required: ['items', 'totalItems', 'nextCursor', 'facets'],
  properties: {
    items: { type: 'array', items: { $ref: '#/components/schemas/Talk' } },
    ...pageProperties,
    facets: {
      type: 'object',
      description:
        'Counts given all other filters, of the values with the most talks and of those that are chosen. Of `maxDuration` there is one value, `15`.',
      required: [
        'topic',
        'event',
        'organization',
        'presenter',
        'type',
        'level',
        'language',
        'year',
        'hasVideo',
        'hasSlides',
        'maxDuration',
      ],
      properties: {
        topic: facet,
        event: facet,
        organization: facet,
        presenter: facet,
        type: facet,
        level: facet,
        language: facet,
        year: facet,
        hasVideo: facet,
        hasSlides: facet,
        maxDuration: facet,
      },
    },
  },
} as const;

const filterParameters = [
  queryParameter,
  { name: 'topic', ...filter },
  { name: 'event', ...filter },
  { name: 'organization', ...filter },
  { name: 'presenter', ...filter },
  { name: 'type', ...filter },
  { name: 'level', ...filter },
  { name: 'language', ...filter, description: 'BCP 47.' },
  { name: 'year', ...filter, description: 'Four digits.' },
  { name: 'hasVideo', in: 'query', schema: { type: 'boolean' } },
  { name: 'hasSlides', in: 'query', schema: { type: 'boolean' } },
  {
    name: 'maxDuration',
    in: 'query',
    description:
      'Minutes. Lightning talks of unknown length count as ten minutes long, other talks of unknown length are left out.',
    schema: { type: 'integer', minimum: 1 },
  },
] as const;

export const talkPaths = {
  '/talks': {
    get: {
      operationId: 'GetTalks',
      description:
        'Talks, with the counts of every filter. Several values of one filter mean any of them; different filters mean all of them.',
      parameters: [
        ...filterParameters,
        {
          name: 'sort',
          in: 'query',
          schema: { type: 'string', enum: ['recommended', 'newest', 'title'] },
        },
        limitParameter,
        cursorParameter,
        {
          name: 'facets',
          in: 'query',
          description:
            'False leaves all facets empty: those of further pages say the same again.',
          schema: { type: 'boolean' },
        },
      ],
      responses: {
        200: {
          description: 'One page of talks.',
          content: { 'application/json': { schema: TalksPage } },
        },
        ...errorResponses,
      },
    },
  },
  '/talk-facets/{facet}': {
    get: {
      operationId: 'GetTalkFacet',
      description:
        'Values of one filter of talks, those with the most talks first, counted under all other filters. Also those that are too many to be among the facets of a page.',
      parameters: [
        {
          name: 'facet',
          in: 'path',
          required: true,
          schema: { type: 'string', enum: NAMED_FACETS },
        },
        {
          name: 'facetQuery',
          in: 'query',
          allowReserved: true,
          description:
            'A part of their label; neither case nor accents matter.',
          schema: { type: 'string', maxLength: 500 },
        },
        ...filterParameters,
        {
          name: 'limit',
          in: 'query',
          description: 'How many values to give at most.',
          schema: { type: 'integer', minimum: 1, maximum: MAX_FACET_VALUES },
        },
      ],
      responses: {
        200: {
          description: 'Values, and how many there are.',
          content: { 'application/json': { schema: TalkFacet } },
        },
        ...errorResponses,
      },
    },
  },
  '/talks/{id}': {
    get: {
      operationId: 'GetTalk',
      description: 'One talk, by its id or a name it had before.',
      parameters: [idParameter],
      responses: {
        200: {
          description: 'The talk, with the mentions that back it.',
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/TalkDetail' },
            },
          },
        },
        ...errorResponses,
      },
    },
  },
  '/talks/{id}/related': {
    get: {
      operationId: 'GetRelatedTalks',
      description: 'Talks close to one, the closest first, with the reasons.',
      parameters: [idParameter],
      responses: {
        200: {
          description: 'Related talks.',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['items'],
                properties: {
                  items: {
                    type: 'array',
                    items: { $ref: '#/components/schemas/RelatedTalk' },
                  },
                },
              },
            },
          },
        },
        ...errorResponses,
      },
    },
  },
} as const;
