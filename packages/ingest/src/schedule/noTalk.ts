import { leadingLabel } from '../mentions/grammar/talkTypes';
import type { LeftOutReason } from '../model';
import { words } from '../resolve/normalise';
import { BESIDE, FRAME, LAST, SERVICE, SOCIAL } from './noTalkWords';
import type { Session } from './Session';

type Titled = Pick<Session, 'title' | 'speakers' | 'duration'>;
type Sort = 'service' | 'frame' | 'social';

/** Phrases by their first word, the longest first. */
const PHRASES = new Map<string, Array<{ phrase: string[]; sort: Sort }>>();
for (const [sort, list] of [
  ['service', SERVICE],
  ['frame', FRAME],
  ['social', SOCIAL],
] as const) {
  for (const phrase of list) {
    const known = PHRASES.get(phrase[0]) ?? [];
    PHRASES.set(phrase[0], [...known, { phrase, sort }]);
  }
}
for (const list of PHRASES.values()) {
  list.sort((a, b) => b.phrase.length - a.phrase.length);
}

/** Nobody says nothing for longer. */
const FRAME_MINUTES = 30;

/** What says in more characters that it is no talk, does not. */
const LONGEST_TITLE = 400;

/** Titles of more words are about something. */
const LONGEST = 12;

/**
 * What a few words name when all of them belong to it, "Lunch Break (Foyer)"; null as soon as one says something else.
 * Of several things the most telling counts: "Welcome Coffee" is coffee, "Opening Party" a party.
 */
function sortOf(text: string): Sort | null {
  const all = words(text);
  if (all.length === 0 || all.length > LONGEST) return null;
  const sorts = new Set<Sort>();
  for (let at = 0; at < all.length; ) {
    const start = at;
    const found = PHRASES.get(all[at])?.find(({ phrase }) =>
      phrase.every((word, index) => all[start + index] === word),
    );
    if (found) sorts.add(found.sort);
    else if (
      !BESIDE.has(all[at]) &&
      !/^\d{1,4}(?:st|nd|rd|th|h|am|pm)?$/.test(all[at])
    )
      return null;
    at += found?.phrase.length ?? 1;
  }
  return (
    (['social', 'service', 'frame'] as const).find(sort => sorts.has(sort)) ??
    null
  );
}

const BRACKETS = /\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g;
/** "Welcome to the Owl Room", "Opening and welcome: …". */
const WELCOME =
  /^(?:welcome|opening|closing|willkommen|bienvenue|bienvenid[oa]s?|benvenuti)(?: (?:and|&) (?:welcome|introductions?))?(?: to\b|[\s:–—-]|$)/i;
/** Who pays for lunch makes it no talk. */
const SPONSORED =
  /\b(?:sponsored|powered|hosted|presented|provided|brought to you|gesponsert|gesponsort|offert|patrocinado|offerto) (?:by|von|par|por|da)\b.*$/i;
/** Where it is, and what it is besides: "Lunch – Hall 4", "Dinner at the Old Mill". */
const PLACE = /\s+[-–—|•·@]\s+|\s*[:|;,]\s+|\s+(?:at|in|im|bei|@|chez|en)\s+/i;

/** "Lightning Talks and Closing" are talks before all else. */
const TALKS = new Set(
  words('talk talks lightning keynote keynotes panel workshop tutorial'),
);

/** "EuroPython Dinner", "IoT DevRoom Opening": short, and what it is comes last. */
function sortOfEnd(counted: string[]): Sort | null {
  const last = counted[counted.length - 1] ?? '';
  const all = /^\d+$/.test(last) ? counted.slice(0, -1) : counted;
  if (all.length > 5 || all.some(word => TALKS.has(word))) return null;
  const [longest] = LAST.filter(
    phrase =>
      phrase.length < all.length &&
      phrase.every(
        (word, index) => all[all.length - phrase.length + index] === word,
      ),
  ).sort((a, b) => b.length - a.length);
  return longest ? sortOf(longest.join(' ')) : null;
}

/** What the title of a session that nobody gives may say besides: where it is, whose it is. */
function sortOfUngiven(bare: string, isShort: boolean): Sort | null {
  const all = words(bare);
  if (all.length > LONGEST) return null;
  // "Keynote: Closing Remarks" by nobody are closing remarks.
  const label = leadingLabel(bare)?.label.length ?? 0;
  const behind = label > 0 ? sortOf(bare.slice(label)) : null;
  if (behind) return behind;
  const [head, ...rest] = bare.split(PLACE);
  const sort = rest.length > 0 ? sortOf(head) : null;
  if (sort && sort !== 'frame') return sort;
  return sortOfEnd(all) ?? (isShort && WELCOME.test(bare) ? 'frame' : null);
}

function sortOfTitle({ title, speakers, duration }: Titled): Sort | null {
  const bare = title.replace(BRACKETS, ' ').replace(SPONSORED, ' ').trim();
  const whole = sortOf(bare) ?? sortOf(title);
  if (whole || speakers.length > 0) return whole;
  return sortOfUngiven(bare, duration !== null && duration <= FRAME_MINUTES);
}

/** Kinds by which schedules sort what is no talk, beside the words of titles. */
const KINDS = new Map<string, Sort>([
  ['service session', 'service'],
  ['certification', 'service'],
  ['keysigning', 'service'],
  ['key signing', 'service'],
  ['exam', 'service'],
  ['experience', 'social'],
  ['experiences', 'social'],
  ['experimental audio play', 'social'],
  ['theatre', 'social'],
  ['show', 'social'],
  ['performance', 'social'],
]);

function sortOfKind(kind: string | null): Sort | null {
  if (!kind) return null;
  return KINDS.get(words(kind).join(' ')) ?? sortOf(kind);
}

const CANCELLED_WORD =
  '(?:cancell?ed|called off|withdrawn|abgesagt|entf[äa]llt|f[äa]llt aus|ausgefallen|annul[ée]e?|cancelad[oa]|annullat[oa]|geannuleerd|afgelast|inst[äa]lld|odwołan[ey]|отмен[её]н[оа]?|中止|取消)';
/** "[Cancelled] Title", "CANCELLED: Title", "Abgesagt – Title", "Title (cancelled)". */
const CANCELLED = new RegExp(
  `^[\\s*_~!]*(?:[[(]\\s*${CANCELLED_WORD}[^\\])\\n]{0,40}[\\])]|(?:\\*{1,2})?${CANCELLED_WORD}(?:\\*{1,2})?\\s*(?:[:!–—|]|-\\s|$))|[[(]\\s*${CANCELLED_WORD}\\s*[\\])!.]*\\s*$|\\s[-–—|]\\s+${CANCELLED_WORD}[!.]*\\s*$`,
  'iu',
);
/** "CANCELLED Title": nothing parts it from the title but its capitals. */
const SHOUTED = /^\W{0,4}(?:CANCELL?ED|ABGESAGT|ANNUL[ÉE]E?|CANCELAD[OA])\b/u;
/** The whole title struck through. */
const STRUCK = /^\s*(?:~~[^~]+~~|<(s|del|strike)>[^<]*<\/\1>)\s*$/i;

/** Whether a title says that the session was called off. */
function saysCancelled(title: string): boolean {
  return CANCELLED.test(title) || SHOUTED.test(title) || STRUCK.test(title);
}

/**
 * Whether a title is nothing but the opening or the closing of the event.
 *
 * @internal
 */
export function isFrame(session: Session): boolean {
  return (
    session.title.length <= LONGEST_TITLE && sortOfTitle(session) === 'frame'
  );
}

/**
 * Why a session is no talk: called off, a service or a social event; null for a talk. What the format marks counts first,
 * then what the title says as a whole, then the kind. Somebody who speaks makes a talk of a service session that is not
 * called like one ("Lunch & Learn: …"), of an opening and of a closing; a party stays a party whoever plays.
 *
 * @internal
 */
export function noTalk(session: Session): LeftOutReason | null {
  const { kind, speakers } = session;
  const title = session.title
    .slice(0, LONGEST_TITLE)
    .replace(/\s+/g, ' ')
    .trim();
  if (session.isCancelled || saysCancelled(title)) return 'cancelled';
  const speaks = speakers.length > 0;
  const byTitle = sortOfTitle({ ...session, title });
  const byKind = sortOfKind(kind);
  if (byTitle === 'social' || byKind === 'social') return 'social';
  if (speaks) return null;
  if (byTitle || byKind || session.isService) return 'service';
  return null;
}
