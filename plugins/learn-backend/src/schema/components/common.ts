/** Building blocks of the schemas. */
export const nullableString = { type: ['string', 'null'] } as const;
export const nullableInteger = { type: ['integer', 'null'] } as const;
export const strings = { type: 'array', items: { type: 'string' } } as const;

export const Reference = {
  type: 'object',
  description: 'A thing with a name of its own, as others refer to it.',
  required: ['id', 'title'],
  properties: {
    id: {
      type: 'string',
      description: 'Entity name, also the id in this API.',
    },
    title: { type: 'string' },
  },
} as const;

export const writtenRef = {
  ...nullableString,
  description: 'Reference of the catalog entity that people wrote for it.',
} as const;

export const nullableReference = {
  type: ['object', 'null'],
  required: ['id', 'title'],
  properties: { id: { type: 'string' }, title: { type: 'string' } },
} as const;

export const references = {
  type: 'array',
  items: { $ref: '#/components/schemas/Reference' },
} as const;

export const talkCount = { type: 'integer' } as const;

export const countedReference = {
  type: 'object',
  required: ['id', 'title', 'talkCount'],
  properties: {
    id: { type: 'string' },
    title: { type: 'string' },
    talkCount,
  },
} as const;

export const Error = {
  type: 'object',
  required: ['error', 'response'],
  properties: {
    error: {
      type: 'object',
      required: ['name', 'message'],
      properties: {
        name: { type: 'string' },
        message: { type: 'string' },
      },
    },
    request: {
      type: 'object',
      properties: { method: { type: 'string' }, url: { type: 'string' } },
    },
    response: {
      type: 'object',
      required: ['statusCode'],
      properties: { statusCode: { type: 'integer' } },
    },
  },
} as const;
