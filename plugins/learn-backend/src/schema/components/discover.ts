import {
  countedReference,
  nullableReference,
  nullableString,
  strings,
  talkCount,
} from './common';

const Rail = {
  type: 'object',
  description: 'A few talks side by side, the first ones of more.',
  required: ['kind', 'topic', 'talkCount', 'talks'],
  properties: {
    kind: {
      type: 'string',
      enum: ['recommended', 'start-here', 'short', 'topic', 'new'],
    },
    topic: nullableReference,
    talkCount,
    talks: { ...strings, description: 'Ids.' },
  },
} as const;

const TopicEventMap = {
  type: 'object',
  description: 'How many talks there are on each topic at each event.',
  required: ['topics', 'events', 'cells'],
  properties: {
    topics: { type: 'array', items: countedReference },
    events: {
      type: 'array',
      items: {
        ...countedReference,
        required: [...countedReference.required, 'startDate'],
        properties: {
          ...countedReference.properties,
          startDate: nullableString,
        },
      },
    },
    cells: {
      type: 'array',
      description: 'Pairs with a talk; the others are left out.',
      items: {
        type: 'object',
        required: ['topic', 'event', 'talkCount'],
        properties: {
          topic: { type: 'string' },
          event: { type: 'string' },
          talkCount,
        },
      },
    },
  },
} as const;

const DiscoverSource = {
  type: 'object',
  required: ['id', 'title', 'talkCount', 'lastSuccessAt'],
  properties: {
    id: { type: 'string' },
    title: nullableString,
    talkCount,
    lastSuccessAt: nullableString,
  },
} as const;

const Discovery = {
  type: 'object',
  required: ['talkCount', 'featured', 'rails', 'talks', 'map', 'sources'],
  properties: {
    talkCount,
    featured: nullableString,
    rails: { type: 'array', items: { $ref: '#/components/schemas/Rail' } },
    talks: { type: 'array', items: { $ref: '#/components/schemas/Talk' } },
    map: { $ref: '#/components/schemas/TopicEventMap' },
    sources: {
      type: 'array',
      items: { $ref: '#/components/schemas/DiscoverSource' },
    },
  },
} as const;

export const discoverSchemas = {
  Rail,
  TopicEventMap,
  DiscoverSource,
  Discovery,
} as const;
