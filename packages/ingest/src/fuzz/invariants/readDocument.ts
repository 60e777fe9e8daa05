import { z } from 'zod';
import { TALK_TYPES, type ReadDocument } from '../../model';

/** What no text of a result may hold: control characters, and halves of characters. */
const BROKEN = /[^\P{Cc}\s]|\p{Surrogate}/u;

const text = z
  .string()
  .refine(
    value => !BROKEN.test(value),
    'control character or half a character',
  );
const filled = text.refine(value => value.trim() !== '', 'nothing but space');
/** A name or a title; nobody promises how long. */
const label = filled;

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
  );
}

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'no day of the calendar');
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const instant = z.iso.datetime({ offset: true });

function isHttp(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}

const url = text.refine(isHttp, 'no address of the web');
const language = z.string().regex(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i);
const line = z.number().int().positive().nullable();
const externalId = z.string().regex(/^[\w.-]+:\S.*$/su);

const speaker = z.strictObject({
  name: label,
  organization: label.nullable(),
  role: label.optional(),
  user: filled.optional(),
});
const media = z.strictObject({
  kind: z.enum(['video', 'slides', 'audio', 'repository', 'transcript']),
  provider: filled,
  url,
  id: filled.optional(),
  startSeconds: z.number().int().nonnegative().optional(),
});
const recommendation = z.strictObject({
  title: label.nullable(),
  url: url.nullable(),
  author: label.nullable(),
  publishedAt: day.nullable(),
  takeaway: filled.nullable(),
});

const mention = z.strictObject({
  id: filled,
  title: label,
  type: z.enum(TALK_TYPES),
  speakers: z.array(speaker),
  event: label.nullable(),
  day: day.nullable(),
  start: clock.nullable(),
  startsAt: instant.optional(),
  url: url.nullable(),
  video: url.nullable(),
  slides: url.nullable(),
  takeaway: filled.nullable(),
  line,
  rule: filled,
  name: z
    .string()
    .max(63)
    .regex(/^[a-z\d](?:[\w.-]*[a-z\d])?$/i)
    .optional(),
  titleVariants: z.array(label).optional(),
  previousNames: z.array(filled).optional(),
  abstract: filled.optional(),
  duration: z.number().positive().optional(),
  language: language.optional(),
  level: z.enum(['beginner', 'intermediate', 'advanced']).optional(),
  room: label.optional(),
  track: label.optional(),
  topics: z.array(label).optional(),
  media: z.array(media).optional(),
  externalIds: z.array(externalId).optional(),
  recommendations: z.array(recommendation).optional(),
  aboutOrganizations: z.array(label).optional(),
  reasons: z
    .record(
      z.string(),
      z.strictObject({ rule: filled, line, text: text.nullable() }),
    )
    .optional(),
});

const event = z.strictObject({
  name: filled.optional(),
  title: label,
  aliases: z.array(label).optional(),
  type: z.enum(['conference', 'co-located', 'meetup', 'internal']).optional(),
  series: label.optional(),
  partOf: label.optional(),
  startDate: day.optional(),
  endDate: day.optional(),
  timezone: filled.optional(),
  location: label.optional(),
  format: z.enum(['in-person', 'online', 'hybrid']).optional(),
  website: url.optional(),
  playlist: url.optional(),
  organizers: z.array(label).optional(),
  sponsors: z.array(label).optional(),
  hosts: z.array(filled).optional(),
});

const readDocument = z.strictObject({
  source: filled,
  format: filled,
  title: label.nullable(),
  author: label.nullable(),
  published: day.nullable(),
  url: url.nullable(),
  language: language.nullable(),
  signature: z.array(
    z
      .number()
      .int()
      .min(0)
      .max(2 ** 32 - 1),
  ),
  translations: z.array(url).optional(),
  schedule: z
    .strictObject({
      sessions: z.number().int().nonnegative(),
      speakers: z.number().int().nonnegative().nullable(),
      leftOut: z.array(
        z.strictObject({
          title: text,
          reason: z.enum(['service', 'cancelled', 'social']),
          line,
        }),
      ),
    })
    .optional(),
  mentions: z.array(mention),
  themes: z.array(label),
  products: z.array(
    z.strictObject({
      name: label,
      vendor: label.nullable(),
      theme: label.nullable(),
    }),
  ),
  resources: z.array(
    z.strictObject({ title: label, url: url.nullable(), type: filled }),
  ),
  events: z.array(event),
  organizations: z.array(
    z.looseObject({ title: label, website: url.optional() }),
  ),
  topics: z.array(z.looseObject({ name: label, title: label })),
  warnings: z.array(z.strictObject({ line, message: text.max(1_000) })),
});

/** The rest of a sentence that says where, without what differs from one document to the next. */
function whereOf(path: readonly PropertyKey[]): string {
  return path.map(step => (typeof step === 'number' ? '*' : step)).join('.');
}

/**
 * What is wrong with documents as they were read: what the model does not know or promises not to be there.
 *
 * @returns a sentence, the same for the same fault wherever it is, or null
 */
export function faultOfDocuments(
  documents: readonly ReadDocument[],
): string | null {
  for (const document of documents) {
    const { error } = readDocument.safeParse(document);
    const [issue] = error?.issues ?? [];
    if (issue) return `${whereOf(issue.path)}: ${issue.message}`;
    const ids = new Set(document.mentions.map(({ id }) => id));
    if (ids.size < document.mentions.length) {
      return 'mentions.*.id: two mentions of one document have the same id';
    }
    const { schedule, mentions } = document;
    if (
      schedule &&
      mentions.length + schedule.leftOut.length > schedule.sessions
    ) {
      return 'schedule.sessions: fewer than there are talks and what is left out';
    }
  }
  return null;
}
