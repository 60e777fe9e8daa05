import type { Entity } from '@backstage/catalog-model';

/** @public */
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

/** @public */
export type TalkLevel = 'beginner' | 'intermediate' | 'advanced';

/** @public */
export type TalkPresenter = {
  name: string;
  /** As a name, not a reference. References are in `spec.organizations`. */
  organization?: string;
  /** Reference of a User, where the presenter is a colleague. */
  user?: string;
  role?: string;
};

/** @public */
export type TalkMedia = {
  kind: 'video' | 'slides' | 'audio' | 'repository' | 'transcript';
  provider: string;
  url: string;
  id?: string;
  startSeconds?: number;
};

/** @public */
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
  apiVersion: 'lectern.dev/v1alpha1';
  kind: 'Talk';
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
