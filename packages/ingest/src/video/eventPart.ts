import { eventsIn } from '../events';

/** What is known of the place a video was published in. */
export interface Published {
  /** Title of the playlist or the feed, where it can name an event. */
  list: string | null;
  /** The event the source's owner says everything belongs to. */
  event: string | null;
}

const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?:19[89]\\d|20[0-4]\\d)';
/** "Heron Conf 2031", "HRN 2031", "Owl Syd June 2031", "HeronConf'31", "2031 Heron Days": few words, and the year at an end. */
const EDITION = new RegExp(
  `^(?:#?[\\p{Lu}\\d\\p{Lo}][\\p{L}\\p{M}\\d.+&_'’!-]*(?:\\s+(?:(?:of|on|the|in|de|x|\\+|&)\\s+)?[\\p{L}\\d][\\p{L}\\p{M}\\d.+_'’-]*){0,5}\\s*,?\\s*(?:${MONTHS}\\s+(?:\\d{1,2},?\\s+)?)?${YEAR}(?:-[01]\\d-[0-3]\\d)?(?:\\s+(?:day|dag|tag|keynotes?|talks?|online|virtual)(?:\\s*\\d)?)?|[\\p{Lu}][\\p{L}\\d]{2,20}['’]\\d\\d|${YEAR}\\s+[\\p{Lu}][\\p{L}\\d.+-]*(?:\\s+[\\p{Lu}][\\p{L}\\d.+-]*){0,3})$`,
  'iu',
);
/** Titles speak of years too: "The State of Owls in 2031". */
const SPEAKS_OF_YEAR =
  /^(?:the|a|an|my|our|your|why|how|what|when|state|top|best|goodbye|hello|back|from|to|building|using|road|welcome|looking|is|are|it|it's|python|ruby|java|rails|php|css|javascript|kubernetes|security|ai|web|trends?|roadmap)\b|\b(?:in|of|for|since|until|by|before|after|beyond|from|to|and|vs)\s+(?:19|20)\d\d$/i;

const compact = (text: string) =>
  text
    .normalize('NFKD')
    .toLocaleLowerCase('en')
    .replace(/\p{M}/gu, '')
    .replace(/\b(?:conference|conf|meetup|summit|the)\b|[^\p{L}\p{N}]+/gu, '');

/** What may follow the name of an event and makes no other event of it. */
const REST = /^(?:(?:19|20)\d\d|day\d?|tag\d?|online|virtual|talks?)*$/;

/**
 * Whether a text names the same event as another but for spaces, case and words like "conference". The other may say more:
 * "Heron Day Europe 2031" of the list "Heron Day Europe 2031 – all talks"; a year that differs is another edition.
 *
 * @internal
 */
export function sameEvent(text: string, known: string): boolean {
  const part = compact(text);
  const whole = compact(known);
  if (part.length < 3 || whole.length < 3) return false;
  if (part === whole) return true;
  if (part.startsWith(whole)) return REST.test(part.slice(whole.length));
  return part.length >= 5 && whole.startsWith(part);
}

/**
 * Whether a part of a title is the name of the event, and nothing else.
 *
 * @internal
 */
export function isEventPart(text: string, published: Published): boolean {
  const part = text.replace(/^[@#\s]+|[\s.,:!-]+$/g, '');
  if (part.length < 3 || part.length > 80) return false;
  const said = [published.event, published.list];
  if (said.some(name => name && sameEvent(part, name))) return true;
  if (EDITION.test(part) && !SPEAKS_OF_YEAR.test(part)) return true;
  const [event] = eventsIn(part);
  return (
    event !== undefined &&
    event.start === 0 &&
    event.end >= part.length - 1 &&
    (!event.guessed || event.year !== null)
  );
}

/** A title's words up to here may be the event's name. */
const LONGEST_PREFIX = 9;

/**
 * The name of the event that a title begins with when nothing but a space, or a mark without spaces, parts it from what
 * follows: "Heron Conference 2031 Owls at Night", "HeronConf 2031: Owls at Night". Only names with a year.
 *
 * @returns where it ends, and where the rest begins; null where there is none
 *
 * @internal
 */
export function leadingEvent(
  title: string,
  published: Published,
): { name: string; rest: number } | null {
  const words = [...title.matchAll(/\S+/gu)].slice(0, LONGEST_PREFIX);
  for (const [index, word] of words.entries()) {
    const match = new RegExp(
      `^(.*?(?:${YEAR}|['’]\\d\\d))(?:[:.,–—|-](?!\\d)|$)`,
      'u',
    ).exec(word[0]);
    if (!match) continue;
    const end = word.index + match[1].length;
    const name = title.slice(0, end);
    const after = /^\s*[:.,–—|-]*\s*/u.exec(title.slice(end))?.[0] ?? '';
    const isParted = /[:–—|-]/.test(after);
    const rest = end + after.length;
    if (rest >= title.length) return null;
    const known = [published.event, published.list].some(
      one => one && sameEvent(name, one),
    );
    const [event] = eventsIn(name);
    const isNamed =
      event !== undefined && event.start === 0 && event.end >= name.length - 1;
    const shaped =
      isParted && index > 0 && EDITION.test(name) && !SPEAKS_OF_YEAR.test(name);
    if (known || isNamed || shaped) return { name, rest };
    if (index > 0) return null;
  }
  return null;
}
