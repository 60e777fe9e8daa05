import type {
  SuggestionGroundAgainst,
  SuggestionGroundFor,
} from '@lectern/backstage-plugin-learn-common';
import { nullableInteger, nullableString, references } from './common';
import { DECISION_KINDS } from './decision';

const Decision = {
  type: 'object',
  description:
    'An entry of the decision log: what was decided (as it was sent, by the names the talks had then), and what has become of it.',
  required: [
    'id',
    'kind',
    'status',
    'about',
    'note',
    'decidedBy',
    'decidedAt',
    'statedIn',
    'undoneBy',
    'undoneAt',
  ],
  properties: {
    id: { type: 'string' },
    kind: { type: 'string', enum: DECISION_KINDS },
    status: {
      type: 'string',
      enum: ['pending', 'in-effect', 'idle', 'replaced', 'undone'],
      description:
        'pending: stored, and followed in a while; idle: what it speaks of is not there at present; replaced: a later one about the same says otherwise.',
    },
    about: {
      ...references,
      description: 'The talks, by the titles they had when it was made.',
    },
    note: nullableString,
    decidedBy: {
      ...nullableString,
      description: 'Entity reference of the user, or the name of the service.',
    },
    decidedAt: {
      ...nullableString,
      description: 'ISO 8601 date and time; null where it stands in a pack.',
    },
    statedIn: {
      type: ['object', 'null'],
      description:
        'The pack that states it, which is the place to change it; null where a curator decided.',
      required: ['sourceId', 'document', 'line'],
      properties: {
        sourceId: { type: 'string' },
        document: { type: 'string' },
        line: nullableInteger,
      },
    },
    undoneBy: nullableString,
    undoneAt: nullableString,
  },
} as const;

const GROUNDS_FOR: SuggestionGroundFor[] = [
  'same-id',
  'same-name',
  'same-title',
  'cut-off-title',
  'near-title',
  'without-subtitle',
  'contained-title',
  'shared-words',
  'presenter',
  'organization',
  'event',
];

const GROUNDS_AGAINST: SuggestionGroundAgainst[] = [
  'statements',
  'ids',
  'day',
  'speakers',
  'article',
  'event-open',
];

const Suggestion = {
  type: 'object',
  description:
    'Two talks that may be one. Confirm it by the decision merge, reject it by keep-apart.',
  required: ['id', 'talks', 'differs', 'similarity', 'grounds', 'reason'],
  properties: {
    id: { type: 'string' },
    talks: {
      type: 'array',
      items: { $ref: '#/components/schemas/Talk' },
      minItems: 2,
      maxItems: 2,
    },
    differs: {
      type: 'array',
      items: {
        type: 'string',
        enum: ['title', 'type', 'presenters', 'event', 'date', 'media'],
      },
    },
    similarity: { type: 'number', description: '0 to 1.' },
    grounds: {
      type: 'object',
      description: 'What speaks for it and against it, the weightiest first.',
      required: ['for', 'against'],
      properties: {
        for: {
          type: 'array',
          items: { type: 'string', enum: GROUNDS_FOR },
        },
        against: {
          type: 'array',
          items: { type: 'string', enum: GROUNDS_AGAINST },
        },
      },
    },
    reason: { type: 'string', description: 'The grounds in English.' },
  },
} as const;

export const curationSchemas = { Decision, Suggestion } as const;
