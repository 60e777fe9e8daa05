import { typeOfLabel, typeOfTitle } from '../mentions/grammar/talkTypes';
import type { TalkType } from '../model';
import { isFrame } from './noTalk';
import type { Session } from './Session';

/** Kinds as schedules write them, where they are no label of a title. */
const KINDS = new Map<string, TalkType>([
  ['lecture', 'talk'],
  ['podium', 'panel'],
  ['round table', 'panel'],
  ['roundtable', 'panel'],
  ['diskussion', 'panel'],
  ['discussion', 'panel'],
  ['lightningtalk', 'lightning'],
  ['training', 'tutorial'],
  ['course', 'tutorial'],
  ['hands on', 'workshop'],
  ['maintrack', 'talk'],
  ['main track', 'talk'],
]);

/** What says more of its type than that says it of something else. */
const LONGEST = 300;
/** Longer titles are more than a label. */
const LONGEST_LABEL = 60;
/** "Lightning Talks Day 2", "Panel 3". */
const INSTALMENT =
  /\s*(?:[-–—:,(]\s*)?(?:(?:day|session|part|block|tag|round)\s*)?[#\d]*\s*\)?$/i;

/** Titles that end in what they are: "Council Panel", "Soldering workshop". */
const ENDINGS: Array<[RegExp, TalkType]> = [
  [
    /\b(?:panel(?: discussion| session)?|podiumsdiskussion|round ?table)$/i,
    'panel',
  ],
  [/\bworkshop$/i, 'workshop'],
  [/\btutorial$/i, 'tutorial'],
  [/\bfireside chat$/i, 'fireside'],
];

/** Minutes up to which a session that says nothing else is a lightning talk. */
const LIGHTNING = 10;

/** What the words of a schedule for a kind mean, "Workshop (90 minutes)", "Talk 40", "lightning-talk". */
function typeOfKind(kind: string | undefined): TalkType | undefined {
  if (!kind) return undefined;
  const pieces = kind.split(/\s+[-–—]\s+|[:/|()[\]]/).map(piece =>
    piece
      .replace(/[-_]/g, ' ')
      .replace(/\b\d+\s*(?:min(?:ute)?[ns]?|m|h|hours?)?\b/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  for (const piece of pieces) {
    const type =
      KINDS.get(piece.toLowerCase()) ??
      typeOfLabel(piece) ??
      typeOfLabel(piece.split(' ')[0]) ??
      typeOfLabel(piece.slice(piece.lastIndexOf(' ') + 1));
    if (type) return type;
  }
  return undefined;
}

/**
 * The type of a session: as its format, its title, its kind or its track say; by its length where nothing says.
 *
 * @internal
 */
export function sessionType(session: Session): TalkType {
  return settleType(session).type;
}

/** A type, the rule that found it, and the words it was found in. @internal */
export interface SettledType {
  type: TalkType;
  rule: string;
  said: string | null;
}

/** The type of a session, and why it is that one. @internal */
export function settleType(session: Session): SettledType {
  const { duration } = session;
  const [title = '', kind, track] = [
    session.title,
    session.kind,
    session.track,
  ].map(text => text?.slice(0, LONGEST).replace(/\s+/g, ' '));
  const settled = (
    type: TalkType,
    rule: string,
    said: string | null | undefined = title,
  ): SettledType => ({ type, rule, said: said ?? null });
  if (session.type)
    return settled(session.type, 'type-of-format', session.fields?.type);
  const byTitle =
    typeOfTitle(title) ??
    (title.length <= LONGEST_LABEL
      ? typeOfLabel(title.replace(INSTALMENT, ''))
      : undefined);
  if (byTitle) return settled(byTitle, 'type-of-title');
  if (isFrame(session)) return settled('keynote', 'type-of-frame');
  const byKind = typeOfKind(kind);
  if (byKind && byKind !== 'talk') return settled(byKind, 'type-of-kind', kind);
  const byTrack = track ? typeOfLabel(track) : undefined;
  if (byTrack && byTrack !== 'talk')
    return settled(byTrack, 'type-of-track', track);
  const byEnding = ENDINGS.find(([pattern]) => pattern.test(title))?.[1];
  if (byEnding) return settled(byEnding, 'type-of-title');
  const short = duration !== null && duration > 0 && duration <= LIGHTNING;
  if (!byKind && short && !/^welcome\b/i.test(title))
    return settled('lightning', 'type-of-duration', `${duration} minutes`);
  return byKind
    ? settled(byKind, 'type-of-kind', kind)
    : settled('talk', 'type-not-said', null);
}
