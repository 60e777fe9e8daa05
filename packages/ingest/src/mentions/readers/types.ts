import type { Reasons } from '../../explain';
import type { FieldReason, Speaker, TalkType } from '../../model';
import type { MentionContext } from '../../tree/MentionContext';
import type { DayOrder } from '../grammar/days';
import type { NamedDay } from '../onlyDay';
import type { NamedEvent } from '../../events';
import type { TalkLinks } from '../grammar/mediaMarks';
import type { Passage, PassageOf } from '../passages';

/**
 * What the readers know of the document as a whole.
 *
 * @internal
 */
export interface DocumentFacts {
  context: MentionContext;
  /** Canonical name of the event the document is about. */
  event: NamedEvent | null;
  eventName: string | null;
  /** Where the document names it. */
  eventReason?: FieldReason | null;
  year: number | null;
  /** How it writes dates in slashes. */
  dayOrder: DayOrder;
  /** Of a programme that has only one. */
  onlyDay?: NamedDay | null;
  /** The page lists the talks of its author. */
  isOwnPage: boolean;
  /** … in blocks of lines that each begin with the event. */
  eventsFirst?: boolean;
  /** The document calls itself a meetup's, which has no name we know. */
  isGathering: boolean;
  /** Its title or its first words speak of talks. */
  opensWithTalks: boolean;
  /** Folders of the web that hold talks' pages, known after a first reading. */
  talkFolders: ReadonlySet<string>;
  /** Hosts that hold talks' recordings, known after a first reading. */
  recordingHosts: ReadonlySet<string>;
}

/**
 * A talk as a reader found it, before it becomes a mention.
 *
 * @internal
 */
export interface Found {
  title: string;
  speakers: Speaker[];
  takeaway: string | null;
  type: TalkType | null;
  /** As named beside the talk; null where only the place or the document says. */
  event: string | null;
  day: string | null;
  start: string | null;
  links: TalkLinks | null;
  line: number | null;
  rule: string;
  /** The words it was read from. */
  text?: string;
  /** Why those fields say what they say that were read elsewhere than in `text`, or by a rule of their own. */
  reasons?: Reasons;
}

/**
 * Reads one kind of passage. A reader gives nothing rather than something doubtful.
 *
 * @internal
 */
export interface PassageReader<K extends Passage['kind'] = Passage['kind']> {
  kind: K;
  read(passage: PassageOf<K>, facts: DocumentFacts): Found[];
}
