import { TALK_TYPES } from '@lectern/ingest';
import {
  nullableInteger,
  nullableReference,
  nullableString,
  strings,
} from './common';

const SourceWarning = {
  type: 'object',
  required: ['document', 'line', 'message'],
  properties: {
    document: nullableString,
    line: nullableInteger,
    message: { type: 'string' },
  },
} as const;

const warnings = {
  type: 'array',
  items: { $ref: '#/components/schemas/SourceWarning' },
} as const;

const Source = {
  type: 'object',
  required: [
    'id',
    'title',
    'location',
    'kind',
    'format',
    'recommend',
    'status',
    'lastRunAt',
    'lastSuccessAt',
    'nextRunAt',
    'durationMs',
    'consecutiveFailures',
    'talkCount',
    'documentCount',
    'bytes',
    'warnings',
    'error',
    'loss',
    'addedBy',
    'addedAt',
  ],
  properties: {
    id: { type: 'string' },
    title: nullableString,
    location: { type: 'string' },
    kind: {
      type: 'string',
      enum: ['url', 'file', 'package', 'catalog', 'module', 'upload'],
    },
    format: { type: 'string' },
    recommend: { type: 'boolean' },
    status: {
      type: 'string',
      enum: ['pending', 'running', 'ok', 'warning', 'error'],
    },
    lastRunAt: nullableString,
    lastSuccessAt: nullableString,
    nextRunAt: nullableString,
    durationMs: nullableInteger,
    consecutiveFailures: { type: 'integer' },
    talkCount: { type: 'integer' },
    documentCount: { type: 'integer' },
    bytes: { type: 'integer', description: 'Size of all its documents.' },
    warnings,
    error: nullableString,
    loss: {
      type: ['object', 'null'],
      description:
        'What the last run would have removed, had it not been kept. Accept it by a refresh with acceptLoss.',
      required: ['of', 'before', 'after'],
      properties: {
        of: { type: 'string', enum: ['talks', 'events'] },
        before: { type: 'integer' },
        after: { type: 'integer' },
      },
    },
    addedBy: {
      ...nullableString,
      description:
        'Who added it in the portal; null where the configuration or a module did.',
    },
    addedAt: nullableString,
  },
} as const;

const SourceRun = {
  type: 'object',
  description: 'One attempt at reading a source.',
  required: [
    'status',
    'startedAt',
    'finishedAt',
    'durationMs',
    'warnings',
    'error',
  ],
  properties: {
    status: { type: 'string', enum: ['running', 'ok', 'warning', 'error'] },
    startedAt: { type: 'string' },
    finishedAt: nullableString,
    durationMs: nullableInteger,
    warnings,
    error: nullableString,
  },
} as const;

const PreviewCounts = {
  type: 'object',
  description: 'What a document adds up to.',
  required: ['talks', 'known', 'new', 'leftOut', 'warnings'],
  properties: {
    talks: { type: 'integer' },
    known: { type: 'integer' },
    new: { type: 'integer' },
    leftOut: { type: 'integer' },
    warnings: { type: 'integer' },
  },
} as const;

const PreviewTalk = {
  type: 'object',
  required: [
    'title',
    'type',
    'speakers',
    'event',
    'day',
    'url',
    'video',
    'slides',
    'takeaway',
    'line',
    'known',
  ],
  properties: {
    title: { type: 'string' },
    type: { type: 'string', enum: TALK_TYPES },
    speakers: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'organization'],
        properties: { name: { type: 'string' }, organization: nullableString },
      },
    },
    event: nullableString,
    day: nullableString,
    url: nullableString,
    video: nullableString,
    slides: nullableString,
    takeaway: nullableString,
    line: nullableInteger,
    known: nullableReference,
  },
} as const;

const PreviewDocument = {
  type: 'object',
  required: [
    'source',
    'format',
    'title',
    'author',
    'published',
    'themes',
    'talks',
    'leftOut',
    'events',
    'warnings',
  ],
  properties: {
    source: { type: 'string' },
    format: { type: 'string' },
    title: nullableString,
    author: nullableString,
    published: nullableString,
    themes: strings,
    talks: {
      type: 'array',
      items: { $ref: '#/components/schemas/PreviewTalk' },
    },
    leftOut: {
      type: 'array',
      description: 'Sessions of a schedule that are no talks.',
      items: {
        type: 'object',
        required: ['title', 'reason', 'line'],
        properties: {
          title: { type: 'string' },
          reason: { type: 'string', enum: ['service', 'cancelled', 'social'] },
          line: nullableInteger,
        },
      },
    },
    events: strings,
    warnings: {
      type: 'array',
      items: {
        type: 'object',
        required: ['line', 'message'],
        properties: { line: nullableInteger, message: { type: 'string' } },
      },
    },
  },
} as const;

export const sourceSchemas = {
  SourceWarning,
  Source,
  SourceRun,
  PreviewCounts,
  PreviewTalk,
  PreviewDocument,
} as const;
