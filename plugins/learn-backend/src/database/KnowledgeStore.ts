import type {
  LearnEvent,
  LearnOrganization,
  Talk,
  TalkMention,
} from '@lectern/backstage-plugin-learn-common';
import type { Decision } from '@lectern/ingest';
import type { StoredReading } from './DocumentsStore';

/**
 * A talk with all that is stored of it.
 *
 * @internal
 */
export interface KnownTalk {
  talk: Talk;
  /** Sorting weight of its recommendations. */
  score: number;
  mentions: Array<TalkMention & { mentionId: string }>;
  /** Which mention each field came from. */
  evidence: Record<string, string>;
}

/** @internal */
export interface KnownTopic {
  id: string;
  title: string;
  description: string | null;
}

/**
 * Everything that was learned, at one moment.
 *
 * @internal
 */
export interface Knowledge {
  talks: KnownTalk[];
  events: LearnEvent[];
  organizations: LearnOrganization[];
  topics: KnownTopic[];
}

/** @internal */
export interface PublishedName {
  name: string;
  mentions: string[];
}

/**
 * All that there is to learn from.
 *
 * @internal
 */
export interface Evidence {
  readings: StoredReading[];
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
   * Replaces the knowledge by what follows from the evidence as it is now, in one transaction that no
   * other replica can enter. Does nothing where neither the evidence nor the rules have changed.
   *
   * @param options.rules - version of the rules that `learn` applies
   * @param options.learn - a pure function
   */
  update(options: {
    rules: string;
    learn: (evidence: Evidence) => Knowledge | Promise<Knowledge>;
  }): Promise<LearnResult>;
}
