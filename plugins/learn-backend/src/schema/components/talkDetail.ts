import { nullableInteger, nullableString, strings } from './common';
import { Recommendation, talkProperties, talkRequired } from './talk';

const RecommendationWeight = {
  type: 'object',
  description:
    'How a recommendation counts: base × fading, or nothing where it is outweighed.',
  required: ['value', 'voice', 'base', 'fading', 'outweighed'],
  properties: {
    value: { type: 'number', description: 'What it adds to the score.' },
    voice: {
      type: 'string',
      enum: ['named', 'unsigned', 'self'],
      description:
        'Who speaks: a named author, nobody known, or somebody for their own talk.',
    },
    base: { type: 'number', description: 'What a new one weighs.' },
    fading: {
      type: 'number',
      description:
        '0 to 1, for its age: halves every three years, counted back from the newest recommendation of any talk; without a date it counts as three years old.',
    },
    outweighed: {
      type: ['string', 'null'],
      enum: ['same-voice', 'named-voices', null],
      description:
        'Why it adds nothing: the author is counted already, or others sign.',
    },
  },
} as const;

const WeighedRecommendation = {
  ...Recommendation,
  required: [...Recommendation.required, 'weight'],
  properties: {
    ...Recommendation.properties,
    weight: { $ref: '#/components/schemas/RecommendationWeight' },
  },
} as const;

const TalkRank = {
  type: 'object',
  description:
    'Where the talk stands in the order of recommendation, and why: pinned ones first, then those of higher score, which is the weights of the recommendations added up.',
  required: ['pinned', 'score', 'voices'],
  properties: {
    pinned: { type: 'boolean' },
    score: { type: 'number' },
    voices: { type: 'integer' },
  },
} as const;

const TopicReason = {
  type: 'object',
  description: 'Why the talk has a topic.',
  required: ['topic', 'rule', 'matched'],
  properties: {
    topic: { $ref: '#/components/schemas/Reference' },
    rule: {
      type: 'string',
      enum: ['stated', 'title', 'abstract', 'track', 'curator'],
    },
    matched: { ...nullableString, description: 'The words that matched.' },
  },
} as const;

const FieldEvidence = {
  type: 'object',
  description: 'Where a field of the talk comes from.',
  required: ['field', 'mentionId', 'sourceId', 'document', 'line'],
  properties: {
    field: { type: 'string' },
    mentionId: { type: 'string' },
    sourceId: { type: 'string' },
    document: { type: 'string', description: 'Path or URL.' },
    line: nullableInteger,
  },
} as const;

const TalkMention = {
  type: 'object',
  description: 'What one document says of the talk.',
  required: [
    'id',
    'sourceId',
    'document',
    'documentTitle',
    'title',
    'takeaway',
    'line',
    'rule',
  ],
  properties: {
    id: { type: 'string' },
    sourceId: { type: 'string' },
    document: { type: 'string', description: 'Path or URL.' },
    documentTitle: nullableString,
    title: { type: 'string' },
    takeaway: nullableString,
    line: nullableInteger,
    rule: { type: 'string', description: 'The rule that read it.' },
  },
} as const;

const TalkDetail = {
  type: 'object',
  required: [
    ...talkRequired,
    'rank',
    'mentions',
    'evidence',
    'topicReasons',
    'corrected',
    'hidden',
  ],
  properties: {
    ...talkProperties,
    recommendations: {
      type: 'array',
      items: { $ref: '#/components/schemas/WeighedRecommendation' },
    },
    rank: { $ref: '#/components/schemas/TalkRank' },
    mentions: {
      type: 'array',
      items: { $ref: '#/components/schemas/TalkMention' },
    },
    evidence: {
      type: 'array',
      items: { $ref: '#/components/schemas/FieldEvidence' },
    },
    topicReasons: {
      type: 'array',
      items: { $ref: '#/components/schemas/TopicReason' },
    },
    corrected: {
      ...strings,
      description: 'Fields whose value a curator gave.',
    },
    hidden: {
      type: 'boolean',
      description:
        'Curators keep it from being shown; only they can read it at all.',
    },
  },
} as const;

export const talkDetailSchemas = {
  RecommendationWeight,
  WeighedRecommendation,
  TalkRank,
  TopicReason,
  FieldEvidence,
  TalkMention,
  TalkDetail,
} as const;
