import { TALK_TYPES } from '@lectern/ingest';
import { nullableInteger, nullableString, strings } from './common';

const SourceWarning = {
  type: 'object',
  required: ['document', 'line', 'message'],
  properties: {
    document: nullableString,
    line: nullableInteger,
    message: { type: 'string' },
  },
} as const;

const Source = {
  type: 'object',
  required: [
    'id',
    'location',
    'kind',
    'format',
    'recommend',
    'status',
    'lastRunAt',
    'lastSuccessAt',
    'durationMs',
    'talkCount',
    'documentCount',
    'warnings',
    'error',
  ],
  properties: {
    id: { type: 'string' },
    location: { type: 'string' },
    kind: { type: 'string', enum: ['url', 'file', 'package'] },
    format: { type: 'string' },
    recommend: { type: 'boolean' },
    status: {
      type: 'string',
      enum: ['pending', 'running', 'ok', 'warning', 'error'],
    },
    lastRunAt: nullableString,
    lastSuccessAt: nullableString,
    durationMs: nullableInteger,
    talkCount: { type: 'integer' },
    documentCount: { type: 'integer' },
    warnings: {
      type: 'array',
      items: { $ref: '#/components/schemas/SourceWarning' },
    },
    error: nullableString,
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
  PreviewTalk,
  PreviewDocument,
} as const;
