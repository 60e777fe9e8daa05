import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  type DecisionBody,
  type StatedDecision,
  TALK_TYPES,
  type Warning,
} from '../model';
import { date, item, name, oneOf, text, url } from './pack-fields';
import type { YamlValue } from '../text/yaml';

const talk = name.describe('Name of a talk, or one it had before.');
const two = z
  .tuple([name, name], { error: 'must be the names of two talks' })
  .describe('Names of two talks.');

/** A value that may be none: the field is then left empty, or null. */
const orNone = <T extends z.ZodType>(value: T) =>
  value
    .nullable()
    .default(null)
    .describe('Leave it out to say that there is none.');

const presenterSchema = z.strictObject(
  { name: text, organization: orNone(text) },
  item,
);

const correction = <F extends string, T extends z.ZodType>(
  field: F,
  value: T,
) =>
  z.strictObject(
    { kind: z.literal('correct'), talk, field: z.literal(field), value },
    item,
  );

/** Fields that can be put right, and what they are put as. */
const correctionSchema = z.discriminatedUnion(
  'field',
  [
    correction('title', text),
    correction('type', oneOf(TALK_TYPES)),
    correction(
      'presenters',
      z.array(presenterSchema, { error: 'must be a list' }),
    ),
    correction('event', orNone(text)),
    correction('date', orNone(date)),
    correction('abstract', orNone(text)),
    correction('language', orNone(text)),
    correction(
      'level',
      orNone(oneOf(['beginner', 'intermediate', 'advanced'])),
    ),
    correction('video', orNone(url)),
    correction('slides', orNone(url)),
  ],
  {
    error:
      'must be one of title, type, presenters, event, date, abstract, language, level, video, slides',
  },
);

const onTalk = <K extends string>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), talk }, item);
const onTopic = <K extends string>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), talk, topic: name }, item);
const onTwo = <K extends string>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), talks: two }, item);

/** One decision of a pack: what a curator can decide in the portal, in the same words. */
export const packDecisionSchema = z.discriminatedUnion(
  'kind',
  [
    onTwo('merge'),
    onTwo('keep-apart'),
    z.strictObject(
      {
        kind: z.literal('split'),
        talk,
        mentions: z
          .array(text, { error: 'must be a list' })
          .min(1, 'must name the mentions that leave the talk')
          .describe('Ids of mentions, as `lectern preview --json` gives them.'),
      },
      item,
    ),
    onTalk('not-a-talk'),
    correctionSchema,
    onTalk('pin'),
    onTalk('hide'),
    onTopic('add-topic'),
    onTopic('remove-topic'),
  ],
  {
    error:
      'must be one of merge, keep-apart, split, not-a-talk, correct, pin, hide, add-topic, remove-topic',
  },
);

/** What was decided twice in one pack makes no difference the second time. */
function idOf(source: string, body: DecisionBody): string {
  return createHash('sha256')
    .update(JSON.stringify(['decision', source, body]))
    .digest('hex')
    .slice(0, 32);
}

/**
 * The decisions of a pack, the oldest first. One that speaks of one talk as two is told as a warning.
 *
 * @internal
 */
export function statedDecisions(
  source: string,
  items: Array<{ value: DecisionBody; item: YamlValue }>,
  warnings: Warning[],
): StatedDecision[] {
  const stated = new Map<string, StatedDecision>();
  for (const {
    value,
    item: { line },
  } of items) {
    if ('talks' in value && value.talks[0] === value.talks[1]) {
      warnings.push({
        line,
        message: `\`talks\` names \`${value.talks[0]}\` twice: the decision is left out. Name two talks.`,
      });
      continue;
    }
    const id = idOf(source, value);
    // Of two that are the same the later one counts.
    stated.delete(id);
    stated.set(id, { decision: { ...value, id }, line });
  }
  return [...stated.values()];
}
