import type { ExplainedField, Media, Speaker, TalkType } from '../model';

/**
 * One entry of a schedule, as far as its format tells: what the formats of schedules have in common. A format's reader only
 * finds these; what is a talk and what a break, what is a recording and what a home page is decided for all formats alike.
 *
 * @internal
 */
export interface Session {
  /** The format's own id (guid, UID, code), which stays when the session is retitled; null where there is none. */
  id: string | null;
  /** Under which others know the session, `c3voc-guid:…`, `sched:…`, `youtube:…`. */
  externalIds: string[];
  /** As written, without speakers. */
  title: string;
  subtitle: string | null;
  /** Plain text, its paragraphs parted by an empty line. */
  abstract: string | null;
  speakers: Speaker[];
  /** What kind of session it is in the words of its source, `Lightning Talk`, `lunch`, `PLATFORM ENGINEERING`. */
  kind: string | null;
  /** Known from the format alone; where not given it follows from `kind` and `title`. */
  type?: TalkType;
  /** The format itself marks it as a service session. */
  isService: boolean;
  /** The format itself marks it as called off. */
  isCancelled: boolean;
  /** ISO 8601 date at the event. */
  day: string | null;
  /** Local time at the event, `11:05`; null where the zone of the event is not known. */
  start: string | null;
  /** ISO 8601 instant, where the source gives one. */
  startsAt: string | null;
  /** Minutes. */
  duration: number | null;
  room: string | null;
  track: string | null;
  /** BCP 47. */
  language: string | null;
  level: 'beginner' | 'intermediate' | 'advanced' | null;
  /** Page of the session. */
  url: string | null;
  /** Whatever else it links to; recordings and slides are found among them. */
  links: Array<{ url: string; title: string | null }>;
  /** What the format itself says is a recording, or slides. */
  media: Media[];
  /** 1-based, where the format has lines a person can find. */
  line: number | null;
  /** The rule that read it, `schedule-xml`, `sched-summary`. */
  rule: string;
  /** What the source calls the fields that were read, `SUMMARY`, `questionAnswers["Recording"]`. */
  fields?: SessionFields;
}

/**
 * Where in a source each field stands, in the words of its format.
 *
 * @internal
 */
export type SessionFields = Readonly<
  Partial<Record<Exclude<ExplainedField, 'event' | 'takeaway'>, string>>
>;

/**
 * What a schedule says of its event.
 *
 * @internal
 */
export interface ScheduledEvent {
  title: string | null;
  /** ISO 8601 dates of the first and the last day. */
  startDate: string | null;
  endDate: string | null;
  /** IANA zone. */
  timezone: string | null;
  location: string | null;
  website: string | null;
  playlist: string | null;
}

/**
 * A schedule as its format tells it.
 *
 * @internal
 */
export interface Schedule {
  event: ScheduledEvent;
  sessions: Session[];
  /** Distinct speakers, or null where the format has no place for them. */
  speakers: number | null;
}
