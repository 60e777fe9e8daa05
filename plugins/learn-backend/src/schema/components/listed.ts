import {
  nullableReference,
  nullableString,
  references,
  strings,
  writtenRef,
} from './common';

const Event = {
  type: 'object',
  required: [
    'id',
    'title',
    'aliases',
    'type',
    'series',
    'partOf',
    'startDate',
    'endDate',
    'timezone',
    'location',
    'format',
    'website',
    'playlist',
    'organizers',
    'sponsors',
    'entityRef',
    'talkCount',
  ],
  properties: {
    id: { type: 'string' },
    title: { type: 'string' },
    aliases: strings,
    type: {
      type: 'string',
      enum: ['conference', 'co-located', 'meetup', 'internal'],
    },
    series: nullableString,
    partOf: nullableReference,
    startDate: nullableString,
    endDate: nullableString,
    timezone: nullableString,
    location: nullableString,
    format: {
      type: ['string', 'null'],
      enum: ['in-person', 'online', 'hybrid', null],
    },
    website: nullableString,
    playlist: nullableString,
    organizers: references,
    sponsors: references,
    entityRef: writtenRef,
    talkCount: { type: 'integer' },
  },
} as const;

const Organization = {
  type: 'object',
  required: [
    'id',
    'title',
    'aliases',
    'type',
    'domains',
    'website',
    'entityRef',
    'talkCount',
  ],
  properties: {
    id: { type: 'string' },
    title: { type: 'string' },
    aliases: strings,
    type: {
      type: ['string', 'null'],
      enum: ['vendor', 'end-user', 'foundation', 'community', null],
    },
    domains: strings,
    website: nullableString,
    entityRef: writtenRef,
    talkCount: { type: 'integer' },
  },
} as const;

const Topic = {
  type: 'object',
  required: [
    'id',
    'title',
    'description',
    'themes',
    'takeaways',
    'maturity',
    'introductory',
    'talkCount',
  ],
  properties: {
    id: { type: 'string' },
    title: { type: 'string' },
    description: nullableString,
    themes: strings,
    takeaways: strings,
    maturity: {
      ...strings,
      description:
        'Aspects of the CNCF Platform Engineering Maturity Model it bears on.',
    },
    introductory: {
      type: 'boolean',
      description: 'Its talks are ones to begin with.',
    },
    talkCount: { type: 'integer' },
  },
} as const;

const Change = {
  type: 'object',
  description: 'An item as it is now, or null where it has gone.',
  required: ['kind', 'id', 'revision', 'item'],
  properties: {
    kind: { type: 'string', enum: ['talk', 'event', 'organization'] },
    id: { type: 'string' },
    revision: { type: 'integer' },
    item: { type: ['object', 'null'] },
  },
} as const;

export const listedSchemas = { Event, Organization, Topic, Change } as const;
