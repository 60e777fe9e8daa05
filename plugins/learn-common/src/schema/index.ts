import type { JsonObject } from '@backstage/types';
import eventSchema from './Event.v1alpha1.schema.json';
import organizationSchema from './Organization.v1alpha1.schema.json';
import talkSchema from './Talk.v1alpha1.schema.json';

/**
 * JSON schema (draft 7) of {@link TalkEntityV1alpha1}. Refers to Backstage's `Entity` schema.
 *
 * @public
 */
export const talkEntityV1alpha1Schema: JsonObject = talkSchema;

/**
 * JSON schema (draft 7) of {@link EventEntityV1alpha1}. Refers to Backstage's `Entity` schema.
 *
 * @public
 */
export const eventEntityV1alpha1Schema: JsonObject = eventSchema;

/**
 * JSON schema (draft 7) of {@link OrganizationEntityV1alpha1}. Refers to Backstage's `Entity` schema.
 *
 * @public
 */
export const organizationEntityV1alpha1Schema: JsonObject = organizationSchema;
