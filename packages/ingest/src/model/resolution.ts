import type { EventType, OrganizationType } from './facts';
import type { ReadDocument } from './document';
import type { Media, Recommendation, TalkType } from './mention';

/**
 * A curator's word on identity. It outranks every rule.
 *
 * @public
 */
export type Decision =
  | { kind: 'same-talk'; mentions: [string, string] }
  | { kind: 'different-talks'; mentions: [string, string] };

/** @public */
export interface ResolveInput {
  documents: Array<{
    document: ReadDocument;
    /** Whether being mentioned there means that its author chose the talk. */
    recommends: boolean;
  }>;
  decisions?: Decision[];
  /**
   * Names already published, by mention id. A talk keeps the name any of its mentions has had;
   * where two published talks become one, the older entry of the list wins and the other name goes to `previousNames`.
   */
  published?: Array<{ name: string; mentions: string[] }>;
}

/** @public */
export interface ResolvedPresenter {
  name: string;
  /** Name of a {@link ResolvedOrganization}. */
  organization: string | null;
  role?: string;
}

/** @public */
export interface ResolvedRecommendation extends Recommendation {
  mention: string;
  /** The author works for an organization that gave the talk, or gave it. */
  selfPromotion: boolean;
}

/**
 * One talk, with the mentions that back it.
 *
 * @public
 */
export interface ResolvedTalk {
  /** Entity name: slug and short hash, at most 63 characters, never changed once published. */
  name: string;
  title: string;
  type: TalkType;
  presenters: ResolvedPresenter[];
  /** Names of the organizations that gave it. */
  organizations: string[];
  /** Name of the {@link ResolvedEvent}. */
  event: string | null;
  abstract: string | null;
  date: string | null;
  startTime: string | null;
  duration: number | null;
  language: string | null;
  level: 'beginner' | 'intermediate' | 'advanced' | null;
  room: string | null;
  track: string | null;
  topics: string[];
  media: Media[];
  /** Pages about the talk (schedule entries first). */
  urls: string[];
  externalIds: string[];
  previousNames: string[];
  mentions: Array<{
    id: string;
    source: string;
    title: string;
    takeaway: string | null;
    line: number | null;
  }>;
  /** One per independent voice and article, strongest first; a copy of an article is not repeated. */
  recommendations: ResolvedRecommendation[];
  /** How many authors chose it independently of one another. */
  voices: number;
  /** Sorting weight made of the voices: self-promotion counts less, older ones fade. Never shown bare. */
  score: number;
  /** Which mention each field came from. */
  evidence: Record<string, string>;
}

/** @public */
export interface ResolvedEvent {
  name: string;
  title: string;
  aliases: string[];
  type: EventType;
  series: string | null;
  /** Name of the umbrella event. */
  partOf: string | null;
  startDate: string | null;
  endDate: string | null;
  timezone: string | null;
  location: string | null;
  format: 'in-person' | 'online' | 'hybrid' | null;
  website: string | null;
  playlist: string | null;
  /** Names of organizations. */
  organizers: string[];
  sponsors: string[];
}

/** @public */
export interface ResolvedOrganization {
  name: string;
  title: string;
  aliases: string[];
  type: OrganizationType | null;
  domains: string[];
  website: string | null;
}

/** @public */
export interface ResolvedPerson {
  name: string;
  /** Normalised key, `abby bangser`. */
  key: string;
  organizations: string[];
  talks: string[];
}

/**
 * A pair of talks that may be one: for a curator to decide, never merged by itself.
 *
 * @public
 */
export interface Suggestion {
  talks: [string, string];
  /** One mention of each, what a {@link Decision} refers to. */
  mentions: [string, string];
  /** 0 to 1. */
  similarity: number;
  /** In words, `titles differ, same speakers at the same event`. */
  reason: string;
}

/** @public */
export interface ResolvedTopic {
  name: string;
  title: string;
  description: string | null;
}

/** @public */
export interface Resolution {
  talks: ResolvedTalk[];
  events: ResolvedEvent[];
  organizations: ResolvedOrganization[];
  people: ResolvedPerson[];
  topics: ResolvedTopic[];
  suggestions: Suggestion[];
}
