import {
  countedReference,
  nullableReference,
  nullableString,
  references,
  strings,
  talkCount,
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
    talkCount,
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
    talkCount,
  },
} as const;

const counted = {
  type: 'array',
  description: 'Most talks first.',
  items: countedReference,
} as const;

const years = {
  type: 'array',
  description: 'Earliest first. Talks without a date are left out.',
  items: {
    type: 'object',
    required: ['year', 'talkCount'],
    properties: { year: { type: 'integer' }, talkCount },
  },
} as const;

const EventDetail = {
  type: 'object',
  required: [
    ...Event.required,
    'parts',
    'editions',
    'topics',
    'organizations',
    'documents',
    'documentCount',
  ],
  properties: {
    ...Event.properties,
    parts: {
      type: 'array',
      description: 'Events held within it, by date and title.',
      items: { $ref: '#/components/schemas/Event' },
    },
    editions: {
      type: 'array',
      description: 'Other editions of its series, the latest first.',
      items: { $ref: '#/components/schemas/Event' },
    },
    topics: counted,
    organizations: counted,
    documents: {
      type: 'array',
      description:
        'Documents that speak of talks at it, most talks first; the first few of them. Pack files of one source and title count as one.',
      items: {
        type: 'object',
        required: ['document', 'title', 'talkCount'],
        properties: {
          document: { type: 'string', description: 'Path or URL.' },
          title: nullableString,
          talkCount,
        },
      },
    },
    documentCount: {
      type: 'integer',
      description: 'How many there are in all.',
    },
  },
} as const;

const OrganizationDetail = {
  type: 'object',
  required: [...Organization.required, 'topics', 'years', 'presenters'],
  properties: {
    ...Organization.properties,
    topics: counted,
    years,
    presenters: counted,
  },
} as const;

const LearnPresenter = {
  type: 'object',
  required: ['id', 'name', 'organizations', 'talkCount', 'user'],
  properties: {
    id: {
      type: 'string',
      description: 'What the filter `presenter` of talks takes.',
    },
    name: { type: 'string' },
    organizations: references,
    talkCount,
    user: {
      ...nullableString,
      description: 'Reference of the User they are in the catalog.',
    },
  },
} as const;

const PresenterDetail = {
  type: 'object',
  required: [...LearnPresenter.required, 'topics', 'years'],
  properties: { ...LearnPresenter.properties, topics: counted, years },
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
    talkCount,
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

export const listedSchemas = {
  Event,
  EventDetail,
  Organization,
  OrganizationDetail,
  LearnPresenter,
  PresenterDetail,
  Topic,
  Change,
} as const;
