import { nullableString, strings } from './common';

const TopicMatch = {
  type: 'object',
  description: 'A topic of an entity, and which rule found it.',
  required: ['topic', 'rule', 'matched', 'entityRef'],
  properties: {
    topic: { $ref: '#/components/schemas/Reference' },
    rule: {
      type: 'string',
      enum: ['annotation', 'tag', 'language', 'type', 'dependency'],
    },
    matched: {
      type: 'string',
      description: 'The value that matched, as the entity has it.',
    },
    entityRef: {
      ...nullableString,
      description: 'The entity that has the value, where it is another one.',
    },
  },
} as const;

const TalksAbout = {
  type: 'object',
  required: ['matches', 'items', 'totalItems'],
  properties: {
    matches: {
      type: 'array',
      items: { $ref: '#/components/schemas/TopicMatch' },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['talk', 'topics'],
        properties: {
          talk: { $ref: '#/components/schemas/Talk' },
          topics: {
            ...strings,
            description: 'Ids of topics of the entity that the talk is on.',
          },
        },
      },
    },
    totalItems: { type: 'integer' },
  },
} as const;

export const aboutSchemas = { TopicMatch, TalksAbout } as const;
