import type { Entity } from '@backstage/catalog-model';

/**
 * The kinds of talk.
 *
 * @public
 */
export type TalkType =
  | 'talk'
  | 'keynote'
  | 'panel'
  | 'lightning'
  | 'workshop'
  | 'tutorial'
  | 'fireside'
  | 'demo'
  | 'update';

/**
 * The experience a talk expects.
 *
 * @public
 */
export type TalkLevel = 'beginner' | 'intermediate' | 'advanced';

/**
 * A person who gave a talk.
 *
 * @public
 */
export type TalkPresenter = {
  name: string;
  /** As a name, not a reference. References are in `spec.organizations`. */
  organization?: string;
  /** Reference of a User, where the presenter is a colleague. */
  user?: string;
  role?: string;
};

/**
 * A recording of a talk, or other material.
 *
 * @public
 */
export type TalkMedia = {
  kind: 'video' | 'slides' | 'audio' | 'repository' | 'transcript';
  provider: string;
  url: string;
  id?: string;
  startSeconds?: number;
};

/**
 * A published choice of a talk.
 *
 * @public
 */
export type TalkRecommendation = {
  title?: string;
  url?: string;
  author?: string;
  /** ISO 8601 date. */
  publishedAt?: string;
  takeaway?: string;
};

/**
 * A talk given at a conference, a meetup or inside the company.
 *
 * @public
 */
export interface TalkEntityV1alpha1 extends Entity {
  /** Group and version of the kind. */
  apiVersion: 'lectern.dev/v1alpha1';
  /** Name of the kind. */
  kind: 'Talk';
  /** What there is to know of the talk. */
  spec: {
    type: TalkType;
    /** Reference of an Event. */
    event?: string;
    presenters?: TalkPresenter[];
    /** References of Organizations. */
    organizations?: string[];
    abstract?: string;
    /** ISO 8601 date. */
    date?: string;
    /** Local time at the event, `11:05`. */
    startTime?: string;
    /** ISO 8601 duration, `PT25M`. */
    duration?: string;
    /** BCP 47. */
    language?: string;
    level?: TalkLevel;
    topics?: string[];
    media?: TalkMedia[];
    recommendations?: TalkRecommendation[];
    externalIds?: string[];
    previousNames?: string[];
  };
}
