import { TALK_TYPES } from '@lectern/ingest';
import { nullableString, strings } from './common';

const ScheduleEntry = {
  type: 'object',
  description: 'A talk as the schedule of its event has it.',
  required: [
    'id',
    'title',
    'language',
    'type',
    'presenters',
    'event',
    'date',
    'startsAt',
    'startTime',
    'duration',
    'room',
    'track',
    'hasVideo',
    'voices',
  ],
  properties: {
    id: { type: 'string' },
    title: { type: 'string' },
    language: { ...nullableString, description: 'BCP 47.' },
    type: { type: 'string', enum: TALK_TYPES },
    presenters: strings,
    event: { $ref: '#/components/schemas/Reference' },
    date: { ...nullableString, description: 'ISO 8601 date.' },
    startsAt: {
      ...nullableString,
      description: 'ISO 8601 date and time in UTC.',
    },
    startTime: { ...nullableString, description: 'Local time at the event.' },
    duration: { type: ['number', 'null'], description: 'Minutes.' },
    room: nullableString,
    track: nullableString,
    hasVideo: { type: 'boolean' },
    voices: { type: 'integer' },
  },
} as const;

const Schedule = {
  type: 'object',
  required: ['timezone', 'items'],
  properties: {
    timezone: { ...nullableString, description: 'IANA name.' },
    items: {
      type: 'array',
      items: { $ref: '#/components/schemas/ScheduleEntry' },
    },
  },
} as const;

export const scheduleSchemas = { ScheduleEntry, Schedule } as const;
