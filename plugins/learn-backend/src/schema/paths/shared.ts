import { MAX_LIMIT } from '../../database/pagination';

/** Every path answers a refusal or a failure the same way. */
export const errorResponses = {
  default: {
    description: 'What went wrong.',
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/Error' } },
    },
  },
} as const;

export const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', minLength: 1, maxLength: 253 },
} as const;

export const limitParameter = {
  name: 'limit',
  in: 'query',
  description: 'How many items to give at most.',
  schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT },
} as const;

export const cursorParameter = {
  name: 'cursor',
  in: 'query',
  description:
    'Where the page before ended, its `nextCursor`. Belongs to the same filters and sort order.',
  schema: { type: 'string', minLength: 1, maxLength: 4096 },
} as const;

export const queryParameter = {
  name: 'query',
  in: 'query',
  allowReserved: true,
  description: 'Words, or beginnings of words, that must all be there.',
  schema: { type: 'string', maxLength: 500 },
} as const;

/** The parts of a page besides its items. */
export const pageProperties = {
  totalItems: { type: 'integer' },
  nextCursor: { type: ['string', 'null'] },
} as const;

/** The answer that is one thing; `name` is that of its schema. */
export function oneOf<N extends string>(name: N, description: string) {
  return {
    description,
    content: {
      'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
    },
  } as const;
}

/** The answer that is one page of things; `name` is that of their schema. */
export function pageOf<N extends string>(name: N, description: string) {
  return {
    description,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['items', 'totalItems', 'nextCursor'],
          properties: {
            items: {
              type: 'array',
              items: { $ref: `#/components/schemas/${name}` },
            },
            ...pageProperties,
          },
        },
      },
    },
  } as const;
}
