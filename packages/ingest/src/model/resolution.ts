import type { CorrectableField, Decision, PublishedName } from './decision';
import type { EventType, MaturityAspect, OrganizationType } from './facts';
import type { ReadDocument } from './document';
import type { Media, Recommendation, TalkType } from './mention';

/**
 * Everything {@link resolve} works on.
 *
 * @public
 */
export interface ResolveInput {
  /** In any order: the result does not depend on it. */
  documents: Array<{
    document: ReadDocument;
    /** Whether being mentioned there means that its author chose the talk. */
    recommends: boolean;
  }>;
  /** The oldest first: a later one overrides those before it. */
  decisions?: Decision[];
  /**
   * Names already published, the oldest first. A talk keeps the name any of its mentions has had, or, where none of those is
   * left, the name of the ids or of the title at its event; where two published talks become one, the older entry of the
   * list wins and the other name goes to `previousNames`.
   */
  published?: PublishedName[];
  /**
   * ISO 8601 date of the day this is asked. A recommendation of a later date counts as undated: one source that dates its
   * articles in the future does not make those of all others old. Where not given, all dates are believed.
   */
  asOf?: string;
}

/**
 * Somebody who gave a talk.
 *
 * @public
 */
export interface ResolvedPresenter {
  /** The fullest form any mention gives. */
  name: string;
  /** Name of a {@link ResolvedOrganization}. */
  organization: string | null;
  /** `moderator`, `Senior Product Manager`. */
  role?: string;
  /** Reference of the User they are in the catalog, where an entity written by hand says so. */
  user?: string;
}

/**
 * A recommendation, and what it is worth.
 *
 * @public
 */
export interface ResolvedRecommendation extends Recommendation {
  /** Id of the mention that makes or reports it. */
  mention: string;
  /** The author works for an organization that gave the talk, or gave it. */
  selfPromotion: boolean;
  /** How it counts towards the rank of the talk. */
  weight: RecommendationWeight;
}

/**
 * How a recommendation counts: `base × fading`, or nothing where its voice is already heard.
 *
 * @public
 */
export interface RecommendationWeight {
  /** What it adds to the score of the talk; 0 where it does not count. */
  value: number;
  /** Who speaks: a named author, nobody known, or somebody for their own talk. */
  voice: 'named' | 'unsigned' | 'self';
  /** What such a voice weighs when it is new. */
  base: number;
  /** 0 to 1, for its age. */
  fading: number;
  /** Why it adds nothing: its author is heard elsewhere already, or it is unsigned and a named author says as much. Null where it counts. */
  outweighed: 'same-voice' | 'named-voices' | null;
}

/**
 * Why a talk has a topic.
 *
 * @public
 */
export interface TopicReason {
  /** Name of the topic. */
  topic: string;
  /** `stated`: a source says so; `title`, `abstract`, `track`: words of it stand there; `curator`: somebody decided so. */
  rule: 'stated' | 'title' | 'abstract' | 'track' | 'curator';
  /** The words that matched, as written, `golden paths`; null where none were needed. */
  matched: string | null;
  /** Id of the mention they stand in; null where a curator decided. */
  mention: string | null;
}

/**
 * What a mention of a talk has in common with another, word for word: an id of a schedule or recording, a curator's name, a
 * page, or a title.
 *
 * @public
 */
export type SharedEvidence = 'id' | 'name' | 'page' | 'title';

/**
 * One talk, with the mentions that back it.
 *
 * @public
 */
export interface ResolvedTalk {
  /** Entity name: slug and short hash, at most 63 characters, never changed once published. */
  name: string;
  /** As people read it. */
  title: string;
  /** The most specific one any mention gives. */
  type: TalkType;
  /** In the order of the fullest mention. */
  presenters: ResolvedPresenter[];
  /** Names of the organizations that gave it. */
  organizations: string[];
  /** Name of the {@link ResolvedEvent}. */
  event: string | null;
  /** What it is about. */
  abstract: string | null;
  /** ISO 8601 date. */
  date: string | null;
  /** Local time at the event, `11:05`. */
  startTime: string | null;
  /** Minutes. */
  duration: number | null;
  /** BCP 47. */
  language: string | null;
  /** Whom it is made for. */
  level: 'beginner' | 'intermediate' | 'advanced' | null;
  /** As the schedule names it. */
  room: string | null;
  /** As the schedule names it. */
  track: string | null;
  /** Names of topics. */
  topics: string[];
  /** Why it has them: one for each topic, the strongest. */
  topicReasons: TopicReason[];
  /** Names of other talks that are the same work, given at another event or in another language. */
  sameWork: string[];
  /** A curator put it before all others. */
  pinned: boolean;
  /** A curator keeps it from being shown and published. */
  hidden: boolean;
  /** Fields whose value a curator gave. */
  corrected: CorrectableField[];
  /** Recordings, slides and the like. */
  media: Media[];
  /** Pages about the talk (schedule entries first). */
  urls: string[];
  /** `sched:1YFdf`, `youtube:…`. */
  externalIds: string[];
  /** Names under which it was published before. */
  previousNames: string[];
  /** The evidence, in a fixed order. */
  mentions: Array<{
    id: string;
    source: string;
    title: string;
    takeaway: string | null;
    line: number | null;
    /** What makes it a mention of this talk; not given where it is the only one, looks like the others, or a curator says so. */
    shares?: SharedEvidence;
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

/**
 * One edition of an event.
 *
 * @public
 */
export interface ResolvedEvent {
  /** Entity name: at most 63 characters, stable. */
  name: string;
  /** As people read it. */
  title: string;
  /** Other spellings seen or given. */
  aliases: string[];
  /** `conference` where nobody says. */
  type: EventType;
  /** Without the edition. */
  series: string | null;
  /** Name of the umbrella event. */
  partOf: string | null;
  /** ISO 8601 date. */
  startDate: string | null;
  /** ISO 8601 date. */
  endDate: string | null;
  /** IANA zone. */
  timezone: string | null;
  /** Venue, city, country, as far as known. */
  location: string | null;
  /** Where people meet. */
  format: 'in-person' | 'online' | 'hybrid' | null;
  /** Address of its own page. */
  website: string | null;
  /** Address of all recordings. */
  playlist: string | null;
  /** Names of organizations. */
  organizers: string[];
  /** Names of organizations. */
  sponsors: string[];
}

/**
 * An organization whose people gave talks, or that an event names.
 *
 * @public
 */
export interface ResolvedOrganization {
  /** Entity name: at most 63 characters, stable. */
  name: string;
  /** As people read it. */
  title: string;
  /** Other spellings seen or given. */
  aliases: string[];
  /** Null where nobody says. */
  type: OrganizationType | null;
  /** Web domains. */
  domains: string[];
  /** Address of its own page. */
  website: string | null;
}

/**
 * Somebody who gave talks. People meet by their full names, never by a first name alone.
 *
 * @public
 */
export interface ResolvedPerson {
  /** Full name as most mentions write it. */
  name: string;
  /** Normalised key, `abby bangser`. */
  key: string;
  /** Names of the organizations they spoke for. */
  organizations: string[];
  /** Names of talks. */
  talks: string[];
}

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
export type GroundFor =
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
export type GroundAgainst =
  | 'statements'
  | 'ids'
  | 'day'
  | 'speakers'
  | 'article'
  | 'event-open';

/**
 * A pair of talks that may be one: for a curator to decide, never merged by itself.
 *
 * @public
 */
export interface Suggestion {
  /** Names of the two talks. */
  talks: [string, string];
  /** Fields in which they differ. */
  differs: Array<'title' | 'type' | 'presenters' | 'event' | 'date' | 'media'>;
  /** One mention of each, what a {@link Decision} refers to. */
  mentions: [string, string];
  /** 0 to 1. */
  similarity: number;
  /** What speaks for it and against it, the weightiest first. */
  grounds: { for: GroundFor[]; against: GroundAgainst[] };
  /** The grounds in words, `nearly the same title, a speaker in common; but they were on different days`. */
  reason: string;
}

/**
 * A topic that talks are filed under.
 *
 * @public
 */
export interface ResolvedTopic {
  /** `platform-as-a-product`. */
  name: string;
  /** As people read it. */
  title: string;
  /** One sentence. */
  description: string | null;
  /** Names of the themes it belongs to, see {@link TopicFact}. */
  themes: string[];
  /** Names of the takeaways it belongs to. */
  takeaways: string[];
  /** Aspects of platform maturity it bears on. */
  maturity: MaturityAspect[];
  /** Whether its talks are ones to begin with, for people new to the field. */
  introductory: boolean;
  /** Words that mean it where they stand alone, as in a title or a tag, besides its name and title. */
  synonyms: string[];
}

/**
 * What all documents say together.
 *
 * @public
 */
export interface Resolution {
  /** All talks, sorted by name. */
  talks: ResolvedTalk[];
  /** All events, sorted by name. */
  events: ResolvedEvent[];
  /** All organizations, sorted by name. */
  organizations: ResolvedOrganization[];
  /** All people, sorted by key. */
  people: ResolvedPerson[];
  /** The topics that packs define. */
  topics: ResolvedTopic[];
  /** Pairs for a curator to look at. */
  suggestions: Suggestion[];
  /** Ids of decisions that bear on nothing there is: the talk they speak of is gone. */
  idleDecisions: string[];
  /**
   * Names to be kept with the published ones, though no talk here has them: of what curators hold to be no talk, and of the
   * talks they made one, each with the mentions that are its own. So both are known again when other mentions speak of them
   * than those there were when this was decided. To be noted before the names of the talks; sorted.
   */
  keptNames: PublishedName[];
}
