import { z } from 'zod';
import { TALK_TYPES } from '../model';
import { date, item, oneOf, text, texts, url } from './pack-fields';
import { mediaSchema, recommendationSchema } from './pack-schema';

/** Group and version of the kinds, `apiVersion` of their entities. @internal */
export const CATALOG_API_VERSION = 'lectern.dev/v1alpha1';

const entityName = z
  .string({ error: 'must be text' })
  .regex(
    /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/,
    'must be letters, digits, hyphens, underscores and dots',
  )
  .max(63, 'must not be longer than 63 characters');

/** What the catalog or others add to an entity is not ours to judge; what stands in `spec` is. */
const entity = <Spec extends z.ZodType>(spec: Spec) =>
  z.object(
    {
      metadata: z.object(
        {
          name: entityName,
          namespace: text.optional(),
          title: text.optional(),
          description: text.optional(),
          links: z
            .array(z.object({ url: z.string(), title: z.string().optional() }))
            .optional(),
        },
        item,
      ),
      spec,
    },
    item,
  );

const references = z.array(text, { error: 'must be a list of references' });

/**
 * A Talk as its JSON Schema in `@lectern/backstage-plugin-learn-common` describes it.
 *
 * @internal
 */
export const talkEntitySchema = entity(
  z.strictObject(
    {
      type: oneOf(TALK_TYPES).default('talk'),
      event: text.optional(),
      presenters: z
        .array(
          z.strictObject(
            {
              name: text,
              organization: text.optional(),
              user: text.optional(),
              role: text.optional(),
            },
            item,
          ),
          { error: 'must be a list' },
        )
        .default([]),
      organizations: references.default([]),
      abstract: text.optional(),
      date: date.optional(),
      startTime: z
        .string({ error: 'must be a time like "11:05"' })
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like "11:05"')
        .optional(),
      duration: z
        .string({ error: 'must be a duration like PT25M' })
        .regex(/^PT(?=\d)(\d+H)?(\d+M)?$/, 'must be a duration like PT25M')
        .optional(),
      language: text.optional(),
      level: oneOf(['beginner', 'intermediate', 'advanced']).optional(),
      topics: texts.optional(),
      media: z
        .array(
          mediaSchema.extend({
            provider: text.optional(),
            id: text.optional(),
          }),
          { error: 'must be a list' },
        )
        .default([]),
      recommendations: z
        .array(
          recommendationSchema.extend({
            // With the time of day, where the catalog got it so.
            publishedAt: z
              .string({ error: 'must be a date like 2024-03-19' })
              .regex(/^\d{4}-\d\d-\d\d/, 'must be a date like 2024-03-19')
              .transform(value => value.slice(0, 10))
              .optional(),
          }),
          { error: 'must be a list' },
        )
        .optional(),
      externalIds: texts.optional(),
      previousNames: texts.optional(),
    },
    item,
  ),
);

/** An Event, as {@link talkEntitySchema}. @internal */
export const eventEntitySchema = entity(
  z.strictObject(
    {
      type: oneOf(['conference', 'co-located', 'meetup', 'internal']),
      series: text.optional(),
      partOf: text.optional(),
      startDate: date.optional(),
      endDate: date.optional(),
      timezone: text.optional(),
      location: text.optional(),
      format: oneOf(['in-person', 'online', 'hybrid']).optional(),
      website: url.optional(),
      playlist: url.optional(),
      organizers: references.optional(),
      sponsors: references.optional(),
    },
    item,
  ),
);

/** An Organization, as {@link talkEntitySchema}. @internal */
export const organizationEntitySchema = entity(
  z.strictObject(
    {
      type: oneOf(['vendor', 'end-user', 'foundation', 'community']).optional(),
      domains: texts.optional(),
      aliases: texts.optional(),
      website: url.optional(),
    },
    item,
  ),
);
