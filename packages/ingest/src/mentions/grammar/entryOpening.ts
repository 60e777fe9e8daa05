import { canonicalEvent, eventsIn } from '../../events';
import type { Speaker, TalkType } from '../../model';
import { readSpeakerList } from '../../people';
import { isEventName } from './eventNames';
import { dayIn } from './days';
import { ONE_TALK } from './proseWords';
import { typeOfLabel } from './talkTypes';
import { leadingTime } from './times';

/** What an entry begins with before its title or its speakers. @internal */
export interface EntryOpening {
  /** Characters up to where the entry itself begins. */
  length: number;
  start: string | null;
  day: string | null;
  /** "First talk:" says that this is one. */
  isLabelled: boolean;
  /** "Opening keynote:" says of what kind it is. */
  type: TalkType | null;
  /** "[Ada Example, Acme] …". */
  speakers: Speaker[];
  /** "SomeConf 2023: …". */
  event: string | null;
}

const NUMBER =
  /^(?:\(\p{Ll}[^()]{3,60}\)|#?\d{1,2}[.):])\s+(?=["“«„*\p{Lu}\p{Script=Han}《「『])/u;
/** "[K4] ", "[H.2] ": the room. */
const ROOM = /^\[\p{Lu}{1,2}\.?\d{1,3}\]\s+(?=\S)/u;
/** "2019-10-03 Mending Ropes": a whole date in figures needs nothing between. */
const WHOLE_DATE = /^(20\d\d-[01]\d-[0-3]\d)\s+(?=["“«„]?\p{Lu})/u;
/** "In German: ", "[German] ": what a talk was held in. */
const LANGUAGE =
  /^(?:in (?:english|german|french|spanish|italian|portuguese|dutch|polish|russian|japanese|chinese|korean):|[[(](?:english|englisch|anglais|inglés|inglês|inglese|engels|german|deutsch|allemand|alemán|french|französisch|français|francés|spanish|spanisch|español|espagnol|italian|italiano|portuguese|português|dutch|nederlands|polish|russian|japanese|chinese)[\])])\s+/iu;
const OWN =
  '(?:my|our|meine?|unsere?|mi|nuestra|mon|ma|notre|(?:il )?mio|(?:la )?mia|mijn|onze|minha|meu)';
/** "First talk: ", "Session 3 – ", "Talk: ". */
const ORDINAL = new RegExp(
  `^(?:(?:the )?(?:first|second|third|fourth|fifth|next|last|final|opening|erster|zweiter|dritter|première?|deuxième|troisième|primera|segunda|tercera) ${ONE_TALK}|day \\d|${ONE_TALK} ?(?:#|no\\.? ?)?\\d{1,2}|${OWN} ${ONE_TALK}(?=[\\s_*]*:)|(?:talk|session|presentation|vortrag|charla|ponencia|palestra|intervento|lezing|topic|thema|tema)(?=[\\s_*]*:))(?:[\\s_*]*:[_*]?\\s*(?=[\\p{L}“„«\\[])|\\s*[:–—-]\\s+)`,
  'iu',
);

/** "[Ada Example, Acme] ", "(Ada Example) ". */
const IN_BRACKETS = /^[([]([^()[\]]{4,120})[)\]]\s*[:–—-]?\s+(?=\S)/u;
/** "SomeConf 2023: ", "SomeConf 2023 - ", "Rope Friday #3 - ". */
const EVENT =
  /^(\p{Lu}[\p{L}\d.+&’' -]{2,60}?(?: ?#\d{1,4})?)(\s\([\d/. -]*(?:19|20)\d\d\))?\s*(?::|\s[–—|-])\s+(?=\S)/u;

/** What else is counted. */
const NUMBERED_ELSE =
  /(?<!\p{L})(?:talk|session|issue|part|lab|chapter|exercise|day|track|room|slot|item|step|pr|bug|tip|trick|lesson|episode|podcast|question|rule|reason|idea|task|team|group|level|week|sprint|vortrag|charla|palestra)s? ?#\d+$/iu;

function eventAt(text: string): { name: string; length: number } | undefined {
  const [known] = eventsIn(text.slice(0, 80)).filter(one => !one.guessed);
  const joint =
    known?.start === 0 && known.year !== null
      ? /^\s*(?::|\s[–—|-])\s+(?=\S)/u.exec(text.slice(known.end))
      : null;
  if (joint) return { name: known.name, length: known.end + joint[0].length };
  const match = EVENT.exec(text);
  if (!match) return undefined;
  const edition = match[2]
    ? `${match[1]} ${match[2].replace(/^.*(\d{4})\)$/, '$1')}`
    : match[1];
  const isNumbered = /#\d+$/.test(edition) && !NUMBERED_ELSE.test(edition);
  return isNumbered ||
    (/(?<!\d)\d{2,4}$|meet-?up$/i.test(edition) && isEventName(edition))
    ? { name: canonicalEvent(edition), length: match[0].length }
    : undefined;
}

/** "First talk: …", "2. Session: …": whether a text says of itself that it is a talk. @internal */
export function saysItIsTalk(text: string): boolean {
  return ORDINAL.test(text.replace(NUMBER, '').slice(0, 100));
}

const OWN_TALK = new RegExp(
  `^\\P{L}*${OWN} (?:own )?${ONE_TALK}\\s*[:–—-]`,
  'iu',
);

/** "My talk: …", "Our session – …": whether a text says that a talk is by who writes. @internal */
export function saysItIsOwn(text: string): boolean {
  return OWN_TALK.test(text.slice(0, 100));
}

/** "Opening Keynote: " → keynote, "Second talk: " → nothing said. */
function typeOfOrdinal(text: string): TalkType | null {
  const label = text
    .replace(/[\s:–—-]+$/, '')
    .replace(/\s*(?:#|no\.?)?\s*\d+$/iu, '');
  const words = label.split(' ');
  const type =
    typeOfLabel(label) ??
    typeOfLabel(words.slice(1).join(' ')) ??
    typeOfLabel(words.slice(2).join(' '));
  return type === undefined || type === 'talk' ? null : type;
}

/**
 * Reads what stands before an entry: a cell's border, the event, the day and the time, a number, "First talk:", the people
 * in brackets.
 *
 * @internal
 */
export function readOpening(
  text: string,
  year: number | null = null,
): EntryOpening {
  let length = /^\|\s*/.exec(text)?.[0].length ?? 0;
  const event = eventAt(text.slice(length));
  length += event?.length ?? 0;
  const time = leadingTime(text.slice(length), year);
  length += time?.length ?? 0;
  const date = time ? null : WHOLE_DATE.exec(text.slice(length));
  length += date?.[0].length ?? 0;
  length += ROOM.exec(text.slice(length))?.[0].length ?? 0;
  length += NUMBER.exec(text.slice(length))?.[0].length ?? 0;
  length += LANGUAGE.exec(text.slice(length))?.[0].length ?? 0;
  const bracket = IN_BRACKETS.exec(text.slice(length));
  const speakers = bracket ? readSpeakerList(bracket[1]) : undefined;
  if (bracket && speakers) length += bracket[0].length;
  const ordinal = ORDINAL.exec(text.slice(length));
  length += ordinal?.[0].length ?? 0;
  return {
    length,
    start: time?.start ?? null,
    day: time?.day ?? (date ? dayIn(date[1], year) : null),
    isLabelled: ordinal !== null,
    type: ordinal ? typeOfOrdinal(ordinal[0]) : null,
    speakers: speakers ?? [],
    event: event?.name ?? null,
  };
}
