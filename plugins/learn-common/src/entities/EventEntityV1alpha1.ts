import type { Entity } from '@backstage/catalog-model';

/**
 * The kinds of event.
 *
 * @public
 */
export type LearnEventType =
  | 'conference'
  | 'co-located'
  | 'meetup'
  | 'internal';

/**
 * A conference, an event co-located with one, a meetup, or an event inside the company.
 *
 * @public
 */
export interface EventEntityV1alpha1 extends Entity {
  /** Group and version of the kind. */
  apiVersion: 'lectern.dev/v1alpha1';
  /** Name of the kind. */
  kind: 'Event';
  /** What there is to know of the event. */
  spec: {
    type: LearnEventType;
    series?: string;
    /** Reference of the umbrella Event. */
    partOf?: string;
    startDate?: string;
    endDate?: string;
    /** IANA zone. */
    timezone?: string;
    location?: string;
    format?: 'in-person' | 'online' | 'hybrid';
    website?: string;
    playlist?: string;
    /** References of Organizations. */
    organizers?: string[];
    sponsors?: string[];
  };
}
