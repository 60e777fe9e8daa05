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

const TalksPage = {
  type: 'object',
  required: ['items', 'totalItems', 'nextCursor', 'facets'],
  properties: {
    items: { type: 'array', items: { $ref: '#/components/schemas/Talk' } },
    ...pageProperties,
    facets: {
      type: 'object',
      description: 'Counts given all other filters.',
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
      },
    },
  },
} as const;

export const talkPaths = {
  '/talks': {
    get: {
      operationId: 'GetTalks',
      description:
        'Talks, with the counts of every filter. Several values of one filter mean any of them; different filters mean all of them.',
      parameters: [
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
        {
          name: 'sort',
          in: 'query',
          schema: { type: 'string', enum: ['recommended', 'newest', 'title'] },
        },
        limitParameter,
        cursorParameter,
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
