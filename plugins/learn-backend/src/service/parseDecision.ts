import type { DecisionRequest } from '@lectern/backstage-plugin-learn-common';
import { TALK_TYPES } from '@lectern/ingest';
import { z } from 'zod';
import { TALK_LEVELS } from '../schema/components/talk';
import { parse } from './parse';

/** Databases refuse the one, and give the other back as something else. */
const text = z
  .string()
  .regex(
    /^[^\0\p{Surrogate}]*$/u,
    'holds the character NUL or half of another character; leave it out',
  );
const note = text.optional();
const about = { talk: text, note };
const pair = { talks: z.tuple([text, text]), note };

const correction = <F extends string, V extends z.ZodType>(
  field: F,
  value: V,
) =>
  z.object({
    ...about,
    kind: z.literal('correct'),
    field: z.literal(field),
    value,
  });

const correct = z.discriminatedUnion('field', [
  correction('title', text),
  correction('type', z.enum(TALK_TYPES)),
  correction(
    'presenters',
    z.array(z.object({ name: text, organization: text.nullable() })),
  ),
  correction('event', text.nullable()),
  correction('date', text.nullable()),
  correction('abstract', text.nullable()),
  correction('language', text.nullable()),
  correction('level', z.enum(TALK_LEVELS).nullable()),
  correction('video', text.nullable()),
  correction('slides', text.nullable()),
]);

const decisionRequest: z.ZodType<DecisionRequest> = z.discriminatedUnion(
  'kind',
  [
    z.object({ ...pair, kind: z.literal('merge') }),
    z.object({ ...pair, kind: z.literal('keep-apart') }),
    z.object({ ...about, kind: z.literal('split'), mentions: z.array(text) }),
    z.object({ ...about, kind: z.literal('not-a-talk') }),
    correct,
    z.object({ ...about, kind: z.literal('pin') }),
    z.object({ ...about, kind: z.literal('hide') }),
    z.object({ ...about, kind: z.literal('add-topic'), topic: text }),
    z.object({ ...about, kind: z.literal('remove-topic'), topic: text }),
  ],
);

/** @internal */
export function parseDecisionRequest(body: unknown): DecisionRequest {
  return parse(decisionRequest, body);
}
