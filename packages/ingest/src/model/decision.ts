import type { TalkType } from './mention';

/**
 * Fields of a talk that a curator can put right.
 *
 * @public
 */
export type CorrectableField = keyof Corrections;

/**
 * What a curator can put right, and what it is put as. Null says that there is none.
 *
 * @public
 */
export interface Corrections {
  /** As people read it. */
  title: string;
  /** The kind of talk. */
  type: TalkType;
  /** All of them, in the order in which they are shown; organizations as people write them. */
  presenters: Array<{ name: string; organization: string | null }>;
  /** As people write it, `Platform Engineering Day Europe 2024`. */
  event: string | null;
  /** ISO 8601 date. */
  date: string | null;
  /** What the talk is about. */
  abstract: string | null;
  /** BCP 47. */
  language: string | null;
  /** Whom it is made for. */
  level: 'beginner' | 'intermediate' | 'advanced' | null;
  /** Address of a recording. */
  video: string | null;
  /** Address of the slides. */
  slides: string | null;
}

/**
 * One field put right.
 *
 * @public
 */
export type Correction = {
  [F in CorrectableField]: { field: F; value: Corrections[F] };
}[CorrectableField];

/**
 * What a curator can decide. Talks are meant by their published names, or names they had before: those never change, so
 * a decision outlives every refresh of the sources. Decisions outrank every rule, and a later one an earlier one.
 *
 * - `merge`: the talks are one.
 * - `keep-apart`: the two are different talks, however alike they look.
 * - `split`: these mentions speak of another talk than the rest.
 * - `not-a-talk`: what the mentions speak of is no talk; it is forgotten.
 * - `correct`: a field has this value, whatever the sources say.
 * - `pin`, `hide`: the talk is put before others, or kept from being shown and published.
 * - `add-topic`, `remove-topic`: the talk is about this, or is not.
 *
 * @public
 */
export type DecisionBody =
  | { kind: 'merge'; talks: [string, string] }
  | { kind: 'keep-apart'; talks: [string, string] }
  | { kind: 'split'; talk: string; mentions: string[] }
  | { kind: 'not-a-talk'; talk: string }
  | ({ kind: 'correct'; talk: string } & Correction)
  | { kind: 'pin'; talk: string }
  | { kind: 'hide'; talk: string }
  | { kind: 'add-topic'; talk: string; topic: string }
  | { kind: 'remove-topic'; talk: string; topic: string };

/**
 * A curator's word. It outranks every rule.
 *
 * @public
 */
export type Decision = DecisionBody & {
  /** Tells it from all others; of two that contradict each other, the one further back in the list counts. */
  id: string;
};

/**
 * A decision that a document states, as packs do for those who curate in files. It holds like any other, for the talks of
 * all sources, and is older than all that is decided elsewhere.
 *
 * @public
 */
export interface StatedDecision {
  /** What is decided. */
  decision: Decision;
  /** 1-based line in the source, where there is one. */
  line: number | null;
}

/**
 * A name under which a talk was published, and what it was known by. Kept for ever, so that the talk gets its name back when
 * it returns, also under another title.
 *
 * @public
 */
export interface PublishedName {
  /** Name of the entity. */
  name: string;
  /** Ids of the mentions that had it. */
  mentions: string[];
  /** Ids of schedules and recordings it had, `sched:1YFdf`. */
  externalIds?: string[];
  /** The title the talk had when it was last there, as its sources gave it. */
  title?: string;
  /** Who gave it then. With the title they tell whether an id that is there again means the same talk. */
  speakers?: string[];
}
