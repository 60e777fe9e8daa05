import { TALK_TYPES } from '@lectern/ingest';
import {
  nullableReference,
  nullableString,
  references,
  strings,
  writtenRef,
} from './common';

export const TALK_LEVELS = ['beginner', 'intermediate', 'advanced'] as const;

const Presenter = {
  type: 'object',
  required: ['name', 'organization', 'role'],
  properties: {
    name: { type: 'string' },
    organization: nullableReference,
    role: nullableString,
    user: {
      type: 'string',
      description: 'Reference of the User they are in the catalog.',
    },
  },
} as const;

const Media = {
  type: 'object',
  required: ['kind', 'provider', 'url'],
  properties: {
    kind: {
      type: 'string',
      enum: ['video', 'slides', 'audio', 'repository', 'transcript'],
    },
    provider: { type: 'string' },
    url: { type: 'string' },
    id: { type: 'string', description: "The provider's own id." },
    startSeconds: { type: 'number' },
  },
} as const;

export const Recommendation = {
  type: 'object',
  description: 'Who chose the talk, and where they said so.',
  required: [
    'title',
    'url',
    'author',
    'publishedAt',
    'takeaway',
    'selfPromotion',
  ],
  properties: {
    title: nullableString,
    url: nullableString,
    author: nullableString,
    publishedAt: nullableString,
    takeaway: nullableString,
    selfPromotion: {
      type: 'boolean',
      description:
        'The author gave the talk or works for an organization that did.',
    },
  },
} as const;

const SameWork = {
  type: 'object',
  description: 'The same work, given at another event or in another language.',
  required: ['talk', 'event'],
  properties: {
    talk: { $ref: '#/components/schemas/Reference' },
    event: nullableReference,
  },
} as const;

export const talkProperties = {
  id: { type: 'string' },
  title: { type: 'string' },
  type: { type: 'string', enum: TALK_TYPES },
  abstract: nullableString,
  event: nullableReference,
  presenters: {
    type: 'array',
    items: { $ref: '#/components/schemas/Presenter' },
  },
  organizations: references,
  date: { ...nullableString, description: 'ISO 8601 date.' },
  startTime: { ...nullableString, description: 'Local time at the event.' },
  duration: { type: ['number', 'null'], description: 'Minutes.' },
  language: { ...nullableString, description: 'BCP 47.' },
  level: { type: ['string', 'null'], enum: [...TALK_LEVELS, null] },
  room: nullableString,
  track: nullableString,
  topics: references,
  media: { type: 'array', items: { $ref: '#/components/schemas/Media' } },
  urls: strings,
  recommendations: {
    type: 'array',
    items: { $ref: '#/components/schemas/Recommendation' },
  },
  voices: {
    type: 'integer',
    description:
      'How many authors chose the talk independently of one another.',
  },
  externalIds: strings,
  previousNames: strings,
  internal: { type: 'boolean' },
  entityRef: writtenRef,
  sameWork: {
    type: 'array',
    items: { $ref: '#/components/schemas/SameWork' },
  },
  pinned: { type: 'boolean' },
} as const;

export const talkRequired = [
  'id',
  'title',
  'type',
  'abstract',
  'event',
  'presenters',
  'organizations',
  'date',
  'startTime',
  'duration',
  'language',
  'level',
  'room',
  'track',
  'topics',
  'media',
  'urls',
  'recommendations',
  'voices',
  'externalIds',
  'previousNames',
  'internal',
  'entityRef',
  'sameWork',
  'pinned',
] as const;

const Talk = {
  type: 'object',
  required: talkRequired,
  properties: talkProperties,
} as const;

const RelatedTalk = {
  type: 'object',
  required: ['talk', 'reasons'],
  properties: {
    talk: { $ref: '#/components/schemas/Talk' },
    reasons: {
      type: 'array',
      items: {
        type: 'object',
        required: ['kind'],
        properties: {
          kind: {
            type: 'string',
            enum: ['presenter', 'topic', 'organization', 'event'],
          },
          name: { type: 'string' },
          topic: { $ref: '#/components/schemas/Reference' },
          organization: { $ref: '#/components/schemas/Reference' },
          event: { $ref: '#/components/schemas/Reference' },
        },
      },
    },
  },
} as const;

export const talkSchemas = {
  Presenter,
  Media,
  Recommendation,
  SameWork,
  Talk,
  RelatedTalk,
} as const;
