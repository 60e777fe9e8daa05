import { z } from 'zod';
import { MATURITY_ASPECTS, TALK_TYPES } from '../model';
import { packDecisionSchema } from './pack-decisions';
import { date, item, name, oneOf, text, texts, url } from './pack-fields';

const speakerSchema = z.strictObject(
  {
    name: text,
    organization: text.optional(),
    role: text.optional(),
  },
  item,
);

/** @internal */
export const mediaSchema = z.strictObject(
  {
    kind: oneOf(['video', 'slides', 'audio', 'repository', 'transcript']),
    url,
    startSeconds: z
      .int({ error: 'must be a whole number of seconds' })
      .nonnegative('must not be negative')
      .optional(),
  },
  item,
);

/** @internal */
export const recommendationSchema = z.strictObject(
  {
    title: text.optional().describe('Title of the article, post or episode.'),
    url: url.optional(),
    author: text
      .optional()
      .describe('Without an author it counts for little: nobody can be asked.'),
    publishedAt: date.optional(),
    takeaway: text.optional().describe('What it says of the talk, in brief.'),
  },
  item,
);

/**
 * One talk of a pack.
 *
 * @public
 */
export const packTalkSchema = z.strictObject(
  {
    name: name
      .optional()
      .describe('Becomes the name of the entity. Never change it again.'),
    title: text,
    type: oneOf(TALK_TYPES).default('talk'),
    event: text
      .optional()
      .describe('Name or title of the event that hosted it.'),
    date: date.optional(),
    start: z
      .string({ error: 'must be a time like "11:05"' })
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like "11:05"')
      .optional()
      .describe('Local time at the event.'),
    duration: z
      .int({ error: 'must be a whole number of minutes' })
      .positive('must be more than 0 minutes')
      .optional()
      .describe('Minutes.'),
    room: text.optional(),
    track: text.optional(),
    language: text.optional().describe('BCP 47, like en or pt-BR.'),
    level: oneOf(['beginner', 'intermediate', 'advanced']).optional(),
    speakers: z
      .array(speakerSchema, { error: 'must be a list' })
      .default([])
      .describe('In the order of the programme.'),
    summary: text
      .optional()
      .describe('What one gets from the talk, in your own words.'),
    takeaway: text
      .optional()
      .describe('Why the authors of this pack recommend it, if they do.'),
    topics: texts.optional().describe('Names of topics.'),
    about: texts
      .optional()
      .describe('Organizations it is about, beside those of its speakers.'),
    page: url.optional().describe('Its page in the programme.'),
    video: url.optional(),
    slides: url.optional(),
    media: z
      .array(mediaSchema, { error: 'must be a list' })
      .optional()
      .describe('More recordings, repositories, transcripts.'),
    externalIds: z
      .array(
        z
          .string({ error: 'must be text like youtube:dQw4w9WgXcQ' })
          .regex(/^[a-z0-9-]+:\S+$/, 'must be like youtube:dQw4w9WgXcQ'),
        { error: 'must be a list' },
      )
      .optional()
      .describe(
        'provider:id. Those of page and video are found by themselves.',
      ),
    titleVariants: texts
      .optional()
      .describe('Other titles under which people write of it.'),
    previousNames: z.array(name, { error: 'must be a list' }).optional(),
    recommendations: z
      .array(recommendationSchema, { error: 'must be a list' })
      .optional()
      .describe('Who else recommends it, and where.'),
  },
  item,
);

/** One event of a pack. */
export const packEventSchema = z.strictObject(
  {
    name: name.optional(),
    title: text,
    aliases: texts.optional(),
    type: oneOf(['conference', 'co-located', 'meetup', 'internal']).optional(),
    series: text.optional().describe('Its title without the year.'),
    partOf: text.optional().describe('Name or title of the umbrella event.'),
    startDate: date.optional(),
    endDate: date.optional(),
    timezone: text.optional().describe('IANA zone, like Europe/Paris.'),
    location: text.optional(),
    format: oneOf(['in-person', 'online', 'hybrid']).optional(),
    website: url.optional(),
    playlist: url.optional(),
    organizers: texts.optional(),
    sponsors: texts.optional(),
    hosts: texts
      .optional()
      .describe('Hosts whose pages belong to it, like example.sched.com.'),
  },
  item,
);

/** One organization of a pack. */
export const packOrganizationSchema = z.strictObject(
  {
    name: name.optional(),
    title: text,
    aliases: texts.optional(),
    type: oneOf(['vendor', 'end-user', 'foundation', 'community']).optional(),
    domains: texts.optional(),
    website: url.optional(),
  },
  item,
);

/** One topic of a pack. */
export const packTopicSchema = z.strictObject(
  {
    name,
    title: text,
    description: text.optional(),
    synonyms: texts
      .optional()
      .describe(
        'Words that mean the topic in a title or a track; names and phrases also in an abstract that has them twice.',
      ),
    titleSynonyms: texts
      .optional()
      .describe('Words that mean the topic in a title or a track only.'),
    unless: texts
      .optional()
      .describe('Phrases in which these words mean something else.'),
    themes: texts.optional().describe('Larger themes it belongs to.'),
    takeaways: texts.optional().describe('Lessons it bears on.'),
    maturity: z
      .array(oneOf(MATURITY_ASPECTS), { error: 'must be a list' })
      .optional()
      .describe('Aspects of platform maturity it bears on.'),
    introductory: z
      .boolean({ error: 'must be true or false' })
      .optional()
      .describe('Whether its talks are ones to begin with.'),
  },
  item,
);

/** The fields at the top of a pack, before its lists. */
export const packHeadSchema = z.strictObject(
  {
    lectern: z.literal(1, {
      error: 'must be 1, the only version of the format there is',
    }),
    title: text.optional(),
    author: text.optional().describe('Who chose these talks.'),
    published: date.optional(),
    url: url.optional(),
    language: text.optional().describe('Of the summaries. BCP 47.'),
  },
  item,
);

/** The lists a pack may have, what one item is called, and its schema: the whole map of the format. */
export const PACK_LISTS = {
  talks: { key: 'talks', one: 'talk', schema: packTalkSchema },
  events: { key: 'events', one: 'event', schema: packEventSchema },
  organizations: {
    key: 'organizations',
    one: 'organization',
    schema: packOrganizationSchema,
  },
  topics: { key: 'topics', one: 'topic', schema: packTopicSchema },
  decisions: {
    key: 'decisions',
    one: 'decision',
    schema: packDecisionSchema,
  },
} as const;

/**
 * A pack as a whole. Reading goes item by item, so that a bad one costs no other.
 *
 * @public
 */
export const packSchema = packHeadSchema.extend({
  talks: z.array(packTalkSchema).optional(),
  events: z.array(packEventSchema).optional(),
  organizations: z.array(packOrganizationSchema).optional(),
  topics: z.array(packTopicSchema).optional(),
  decisions: z
    .array(packDecisionSchema)
    .optional()
    .describe(
      'What curators decided, the oldest first; it holds for the talks of all sources.',
    ),
});

/**
 * A pack as a person writes it.
 *
 * @public
 */
export type Pack = z.input<typeof packSchema>;

/** One talk of a pack, as a person writes it. @public */
export type PackTalk = z.input<typeof packTalkSchema>;

/**
 * The pack format as JSON Schema (draft 2020-12), for editors and other tools.
 *
 * @public
 */
export function packJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(packSchema, { io: 'input' });
  return {
    $schema,
    title: 'Lectern pack',
    description:
      'Talks with their events, organizations and topics, chosen by people.',
    ...rest,
  };
}
