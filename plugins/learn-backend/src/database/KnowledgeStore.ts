import type {
  CorrectableField,
  LearnEvent,
  LearnOrganization,
  LearnTopic,
  RecommendationWeight,
  Talk,
  TalkMention,
  TalkSuggestion,
  TopicReason,
} from '@lectern/backstage-plugin-learn-common';
import type { Decision, PublishedName } from '@lectern/ingest';
import type { StoredReading } from './DocumentsStore';
import type { KnownStatedDecision } from './statedDecisions';

/**
 * Why a talk is what and where it is.
 *
 * @internal
 */
export interface TalkReasons {
  /** What each recommendation of the talk is worth, in the same order. */
  weights: RecommendationWeight[];
  topics: TopicReason[];
  corrected: CorrectableField[];
}

/**
 * A talk with all that is stored of it.
 *
 * @internal
 */
export interface KnownTalk {
  talk: Talk;
  /** Sorting weight of its recommendations. */
  score: number;
  mentions: TalkMention[];
  /** Which mention each field came from. */
  evidence: Record<string, string>;
  reasons: TalkReasons;
}

/** @internal */
export type KnownTopic = Omit<LearnTopic, 'talkCount'> & {
  /** Words that mean it besides its id and title. */
  synonyms: string[];
};

/** @internal */
export type KnownSuggestion = Omit<TalkSuggestion, 'id' | 'talks'> & {
  /** Ids of the two talks. */
  talks: [string, string];
};

/**
 * Everything that was learned, at one moment.
 *
 * @internal
 */
export interface Knowledge {
  talks: KnownTalk[];
  /** Talks that curators hide: nothing else of the knowledge refers to them. */
  hidden: KnownTalk[];
  events: LearnEvent[];
  organizations: LearnOrganization[];
  topics: KnownTopic[];
  suggestions: KnownSuggestion[];
  /** Ids of decisions that bear on nothing there is. */
  idleDecisions: string[];
  /** What packs decide, the latest first. */
  stated: KnownStatedDecision[];
  /** Names that no talk has now, of what is no talk or part of another: kept, so that it is known again. */
  keptNames: PublishedName[];
  /** ISO 8601 date of the day from which on the same evidence says something else; null where it never does. */
  learnAgainOn: string | null;
}

/**
 * All that there is to learn from.
 *
 * @internal
 */
export interface Evidence {
  readings: StoredReading[];
  /** The oldest first. */
  decisions: Decision[];
  /** Names that talks have had, the oldest first. */
  published: PublishedName[];
}

/** @internal */
export interface LearnResult {
  /** Whether there was anything new to learn from. */
  learned: boolean;
  /** How many talks, events and organizations are new, different or gone. */
  changes: number;
  /** The store's revision afterwards. */
  revision: number;
}

/**
 * Knowledge: what follows from the evidence.
 *
 * @internal
 */
export interface KnowledgeStore {
  /**
   * Replaces the knowledge by what follows from the evidence as it is now, all at once. One replica does so at a time; others
   * wait for it. Reading goes on meanwhile, and evidence that comes meanwhile is left to the next call. Does nothing where
   * neither the evidence nor the rules have changed, nor the day has come.
   *
   * @param options.today - ISO 8601 date; what was learned may have been for the days before it
   * @param options.rules - version of the rules that `learn` applies
   * @param options.learn - a pure function. A talk that is the very same object as before counts as unchanged
   */
  update(options: {
    today: string;
    rules: string;
    learn: (evidence: Evidence) => Knowledge | Promise<Knowledge>;
  }): Promise<LearnResult>;

  /** The evidence as it is now. What is the same as last time may be the same objects: they are to be left as they are. */
  evidence(): Promise<Evidence>;
}
