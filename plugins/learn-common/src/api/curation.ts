import type { TalkLevel, TalkType } from '../entities';
import type { Page } from './listed';
import type { Reference, Talk } from './talk';

/**
 * What a curator can put right in a talk, and what it is put as. Null says that there is none.
 *
 * @public
 */
export type Corrections = {
  /** As people read it. */
  title: string;
  type: TalkType;
  /** All of them, in the order in which they are shown; organizations as people write them. */
  presenters: Array<{ name: string; organization: string | null }>;
  /** As people write it, `Platform Engineering Day Europe 2024`. */
  event: string | null;
  /** ISO 8601 date. */
  date: string | null;
  abstract: string | null;
  /** BCP 47. */
  language: string | null;
  level: TalkLevel | null;
  /** Address of a recording. */
  video: string | null;
  /** Address of the slides. */
  slides: string | null;
};

/**
 * Fields of a talk that a curator can put right.
 *
 * @public
 */
export type CorrectableField = keyof Corrections;

/**
 * One field put right.
 *
 * @public
 */
export type Correction = {
  [F in CorrectableField]: { field: F; value: Corrections[F] };
}[CorrectableField];

/**
 * What a curator can decide. Talks are meant by their ids, or names they had before. A decision outranks whatever the
 * sources say, and outlives every refresh; a later one outranks an earlier one.
 *
 * - `merge`: the two are one talk. Confirms a suggestion.
 * - `keep-apart`: the two are different talks. Rejects a suggestion.
 * - `split`: these mentions (see {@link TalkMention}) speak of another talk than the rest.
 * - `not-a-talk`: it is forgotten.
 * - `correct`: a field has this value.
 * - `pin`: the talk comes before others in the order of recommendation.
 * - `hide`: the talk is shown to nobody, and not published.
 * - `add-topic`, `remove-topic`: the talk is about this topic, or is not.
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
 * The kinds of decision.
 *
 * @public
 */
export type DecisionKind = DecisionBody['kind'];

/**
 * A decision to be made, with a note for those who read the log.
 *
 * @public
 */
export type DecisionRequest = DecisionBody & { note?: string };

/**
 * What has become of a decision.
 *
 * - `pending`: it is stored, and will be followed as soon as the talks have been worked out again, within a minute or so.
 * - `in-effect`: the talks follow it.
 * - `idle`: what it speaks of is not there at present. It is followed again when it comes back.
 * - `replaced`: a later decision about the same says otherwise. It counts again where that one is taken back.
 * - `undone`: somebody took it back.
 *
 * @public
 */
export type DecisionStatus =
  | 'pending'
  | 'in-effect'
  | 'idle'
  | 'replaced'
  | 'undone';

/**
 * Where a pack states a decision: it is changed and taken back there.
 *
 * @public
 */
export type StatedIn = {
  /** Id of the source. */
  sourceId: string;
  /** Path or URL of the document. */
  document: string;
  /** 1-based; null where the document has no lines. */
  line: number | null;
};

/**
 * An entry of the decision log: of a curator, or of a pack that the talks follow at present.
 *
 * @public
 */
export type LearnDecision = DecisionBody & {
  id: string;
  status: DecisionStatus;
  /** The talks it is about, by the titles they had when it was made; of one in a pack, by those they have now. */
  about: Reference[];
  note: string | null;
  /** Entity reference of the user, or the name of the service; null where it is not known any more, or stands in a pack. */
  decidedBy: string | null;
  /** ISO 8601 date and time; null where it stands in a pack. */
  decidedAt: string | null;
  /** The pack that states it, which is the place to change it: it cannot be undone here. Null where a curator decided. */
  statedIn: StatedIn | null;
  /** As `decidedBy`; null where nobody took it back. */
  undoneBy: string | null;
  /** ISO 8601 date and time. */
  undoneAt: string | null;
};

/**
 * Which decisions, and which page of them.
 *
 * @public
 */
export type DecisionsQuery = {
  /** Id of a talk: only what was decided about it, under any of its names. */
  talk?: string;
  limit?: number;
  cursor?: string;
};

/**
 * One page of the decision log, the latest first. What packs state is older than all that curators decide, and comes last.
 *
 * @public
 */
export type DecisionsPage = Page<LearnDecision>;

/**
 * Fields in which two talks differ.
 *
 * @public
 */
export type TalkDifference =
  | 'title'
  | 'type'
  | 'presenters'
  | 'event'
  | 'date'
  | 'media';

/**
 * What speaks for two talks being one.
 *
 * - `same-id`: a schedule page or a recording; `same-name`: a name in two packs.
 * - `same-title`, `cut-off-title` (the beginning of the other), `near-title`, `without-subtitle`, `contained-title`,
 *   `shared-words`: how their titles compare.
 * - `presenter`, `organization`, `event`: what they have in common besides.
 *
 * @public
 */
export type SuggestionGroundFor =
  | 'same-id'
  | 'same-name'
  | 'same-title'
  | 'cut-off-title'
  | 'near-title'
  | 'without-subtitle'
  | 'contained-title'
  | 'shared-words'
  | 'presenter'
  | 'organization'
  | 'event';

/**
 * What speaks against two talks being one.
 *
 * - `statements`: what is said of them does not agree; `ids`: they have different schedule pages or recordings.
 * - `day`, `speakers`: they were on different days, or given by others; `article`: one article tells of both.
 * - `event-open`: nobody knows whether it was the same event.
 *
 * @public
 */
export type SuggestionGroundAgainst =
  | 'statements'
  | 'ids'
  | 'day'
  | 'speakers'
  | 'article'
  | 'event-open';

/**
 * Why two talks may be one, or not, the weightiest first.
 *
 * @public
 */
export type SuggestionGrounds = {
  for: SuggestionGroundFor[];
  against: SuggestionGroundAgainst[];
};

/**
 * Two talks that may be one: somebody should look. Confirm it by the decision `merge`, reject it by `keep-apart`.
 *
 * @public
 */
export type TalkSuggestion = {
  /** The same for the same two talks. */
  id: string;
  talks: [Talk, Talk];
  differs: TalkDifference[];
  /** 0 to 1. */
  similarity: number;
  grounds: SuggestionGrounds;
  /** The grounds in English, `nearly the same title, a speaker in common; but they were on different days`. */
  reason: string;
};

/**
 * Which suggestions, and which page of them.
 *
 * @public
 */
export type SuggestionsQuery = {
  /** Words of the title of one of the talks. */
  query?: string;
  limit?: number;
  cursor?: string;
};

/**
 * One page of suggestions, the most alike first.
 *
 * @public
 */
export type SuggestionsPage = Page<TalkSuggestion>;
