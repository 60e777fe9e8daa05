import { TALK_TYPES } from '@lectern/ingest';
import { TALK_LEVELS } from './talk';

const id = { type: 'string', minLength: 1, maxLength: 253 } as const;
const talk = {
  ...id,
  description: 'Id of a talk, or a name it had before.',
} as const;
const note = {
  type: 'string',
  maxLength: 2000,
  description: 'For those who read the log.',
} as const;
const name = { type: 'string', minLength: 1, maxLength: 300 } as const;
const nullableText = (maxLength: number) =>
  ({ type: ['string', 'null'], maxLength } as const);

const pair = {
  required: ['kind', 'talks'],
  properties: {
    talks: { type: 'array', items: talk, minItems: 2, maxItems: 2 },
    note,
  },
} as const;

const MergeDecision = {
  type: 'object',
  description: 'The two are one talk. Confirms a suggestion.',
  additionalProperties: false,
  required: pair.required,
  properties: {
    kind: { type: 'string', enum: ['merge'] },
    ...pair.properties,
  },
} as const;

const KeepApartDecision = {
  type: 'object',
  description: 'The two are different talks. Rejects a suggestion.',
  additionalProperties: false,
  required: pair.required,
  properties: {
    kind: { type: 'string', enum: ['keep-apart'] },
    ...pair.properties,
  },
} as const;

const SplitDecision = {
  type: 'object',
  description: 'These mentions speak of another talk than the rest.',
  additionalProperties: false,
  required: ['kind', 'talk', 'mentions'],
  properties: {
    kind: { type: 'string', enum: ['split'] },
    talk,
    mentions: { type: 'array', items: id, minItems: 1, maxItems: 500 },
    note,
  },
} as const;

const NotATalkDecision = {
  type: 'object',
  description: 'What the documents speak of is no talk; it is forgotten.',
  additionalProperties: false,
  required: ['kind', 'talk'],
  properties: { kind: { type: 'string', enum: ['not-a-talk'] }, talk, note },
} as const;

const PinDecision = {
  type: 'object',
  description: 'The talk comes first in the order of recommendation.',
  additionalProperties: false,
  required: ['kind', 'talk'],
  properties: { kind: { type: 'string', enum: ['pin'] }, talk, note },
} as const;

const HideDecision = {
  type: 'object',
  description: 'The talk is shown to nobody, and not published.',
  additionalProperties: false,
  required: ['kind', 'talk'],
  properties: { kind: { type: 'string', enum: ['hide'] }, talk, note },
} as const;

const AddTopicDecision = {
  type: 'object',
  description: 'The talk is about this topic.',
  additionalProperties: false,
  required: ['kind', 'talk', 'topic'],
  properties: {
    kind: { type: 'string', enum: ['add-topic'] },
    talk,
    topic: id,
    note,
  },
} as const;

const RemoveTopicDecision = {
  type: 'object',
  description: 'The talk is not about this topic.',
  additionalProperties: false,
  required: ['kind', 'talk', 'topic'],
  properties: {
    kind: { type: 'string', enum: ['remove-topic'] },
    talk,
    topic: id,
    note,
  },
} as const;

/** What each field of a talk can be put as. */
const values = {
  title: name,
  type: { type: 'string', enum: TALK_TYPES },
  presenters: {
    type: 'array',
    maxItems: 50,
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'organization'],
      properties: { name, organization: nullableText(300) },
    },
  },
  event: nullableText(300),
  date: { ...nullableText(10), description: 'ISO 8601 date.' },
  abstract: nullableText(20_000),
  language: { ...nullableText(35), description: 'BCP 47.' },
  level: { type: ['string', 'null'], enum: [...TALK_LEVELS, null] },
  video: nullableText(2048),
  slides: nullableText(2048),
} as const;

const CorrectDecision = {
  type: 'object',
  description: 'A field has this value, whatever the sources say.',
  additionalProperties: false,
  required: ['kind', 'talk', 'field', 'value'],
  properties: {
    kind: { type: 'string', enum: ['correct'] },
    talk,
    field: { type: 'string', enum: Object.keys(values) },
    value: {
      description: 'As the field has it; null for none where that can be.',
    },
    note,
  },
  allOf: Object.entries(values).map(([field, value]) => ({
    if: { properties: { field: { const: field } } },
    then: { properties: { value } },
  })),
} as const;

/** Kinds of decision by the names of their schemas. */
const KINDS = {
  merge: 'MergeDecision',
  'keep-apart': 'KeepApartDecision',
  split: 'SplitDecision',
  'not-a-talk': 'NotATalkDecision',
  correct: 'CorrectDecision',
  pin: 'PinDecision',
  hide: 'HideDecision',
  'add-topic': 'AddTopicDecision',
  'remove-topic': 'RemoveTopicDecision',
} as const;

/** @internal */
export const DECISION_KINDS = Object.keys(KINDS);

const ref = (schema: string) => `#/components/schemas/${schema}`;

/**
 * What a curator decides.
 *
 * @internal
 */
export const decisionRequest = {
  oneOf: Object.values(KINDS).map(schema => ({ $ref: ref(schema) })),
  discriminator: {
    propertyName: 'kind',
    mapping: Object.fromEntries(
      Object.entries(KINDS).map(([kind, schema]) => [kind, ref(schema)]),
    ),
  },
};

export const decisionSchemas = {
  MergeDecision,
  KeepApartDecision,
  SplitDecision,
  NotATalkDecision,
  CorrectDecision,
  PinDecision,
  HideDecision,
  AddTopicDecision,
  RemoveTopicDecision,
} as const;
