import { typeOfLabel } from '../mentions/grammar/talkTypes';
import type { VideoTitle } from './videoTitle';

/** Marks around a title that say what it is a video of. */
const MARKS =
  /^(?:teaser|trailer|promo|shorts?|highlights?|after ?movie|interview|podcast|announcement|preview|live[- ]?stream(?:ing)?|stream)$/i;

/** What channels of conferences call videos about the conference itself, at the end or at the start of a title. */
const ABOUT_THE_EVENT =
  /(?:^|[\s:|–—-])(?:(?:official|event|conference|video|speaker|short|the) )*(?:trailer|teaser|after ?movie|promo(?: video)?|sizzle(?: reel)?|highlight(?:s|[ -]reel| video)|recap(?: video)?|impressions|impressionen|best[- ]of|behind the scenes|bloopers|time-?lapse|walkthrough video|thank you video|summary video|shorts?|resumen|rückblick|compilation)(?:\s+(?:video|reel|clip|(?:19|20)\d\d|\d{1,2}))?[\s!.]*$|^(?:official |video |event |conference )*(?:trailer|teaser|after ?movie|highlights?|best of|impressions|behind the scenes|recap)\s*(?:[:|–—-]|of\b|from\b|for\b)/iu;

/** A whole day or a whole room in one recording. */
const WHOLE_DAY =
  /\blive[- ]?stream(?:ing)?\b|\b(?:full|complete|entire|whole) (?:day|event|live ?stream|stream|conference|recording|meetup|show)\b|^(?:(?:day|tag|jour|d[ií]a|dia|giorno)\s*\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s*[-–—|:,/]?\s*(?:(?:morning|afternoon|evening|main|grand|track|room|hall|stage|auditorium|session|part|live|stream|full|recording|[a-d\d]{1,2})\b\s*)+)?$|^(?:main|grand|keynote)? ?(?:stage|hall|track|room|auditorium|saal|sala)\s*[\p{L}\d]{0,10}(?:\s*[-–—|:,]\s*.*\blive\b.*)?$/iu;

/** Nothing is left of a title but that it was live. */
const NOTHING_LEFT =
  /^(?:(?:live|live ?stream|stream|recording|full|main|grand|stage|day|part|\d{1,2})\b\s*)+$/i;

/** What is said to those who may come. */
const TO_VISITORS =
  /^(?:save the date|announcing\b.*\b(?:20\d\d|conf\w*|tickets?|speakers?)|join us\b|see you\b|call for (?:papers|proposals|speakers|sponsors)|cfp\b|tickets?\b|register (?:now|today)|why (?:you should )?(?:attend|sponsor)\b|how to (?:get to the venue|find (?:us|your way))|meet (?:the|our) (?:speakers?|team|organi[sz]ers?|sponsors?)|sponsor (?:message|video|spot|pitch)|a word from our sponsors?|thank(?:s| you)(?: to)?\b.{0,40}(?:sponsors?|attend\w*|everyone|all)|countdown|waiting (?:screen|room)|test ?stream|sound ?check|venue tour|city tour|welcome video)/iu;

/** People asked, with no talk given. */
const INTERVIEW =
  /^(?:(?:booth|hallway|speaker|video|quick|exclusive|attendee) )*interviews?(?:\s+(?:with|by|at|mit|avec|con)\b|\s*[:|–-])|\binterviewed by\b|^(?:hallway|booth) (?:chat|conversation)s?\b/iu;

/** Several talks in one recording, named after what they are: "Lightning Talks", "Lightning Talks Day 2". */
const SEVERAL =
  /^(?:[\p{L}\p{N}&'’. ]{0,40}\s)?(?:lightning|ignite|flash|short|rapid|lighting)[ -]?talks?(?: (?:session|block|round))?s?(?:\s*[-–—:|,(]?\s*(?:(?:day|part|session|block|round|#|no\.?)\s*#?\d{1,2}|\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:morning|afternoon|evening)|(?:by |with )?(?:various|many|several|multiple)\b.*)\s*\)?)*$/iu;

/**
 * Whether a video is none of a talk: a trailer, a highlight reel, a short, the recording of a whole day, an announcement, an
 * interview, or a block of talks that it does not name. What names people is only left out where it is surely none.
 *
 * @param raw - as the channel writes it
 *
 * @internal
 */
export function isNoTalkVideo(raw: string, read: VideoTitle): boolean {
  const { title, speakers, marks } = read;
  const names = speakers.length > 0;
  if (
    marks.some(mark =>
      /^shorts?$|^(?:trailer|teaser|after ?movie)$/i.test(mark),
    )
  )
    return true;
  if (INTERVIEW.test(title) || INTERVIEW.test(raw)) return true;
  if (names) return false;
  if (marks.some(mark => MARKS.test(mark))) return true;
  if (SEVERAL.test(title) || /^lightning talks?$/i.test(title)) return true;
  const isOnlyEvent =
    read.event !== null &&
    title.replace(/[^\p{L}]+/gu, '').toLowerCase() ===
      read.event.replace(/[^\p{L}]+/gu, '').toLowerCase();
  return (
    isOnlyEvent ||
    NOTHING_LEFT.test(title) ||
    (typeOfLabel(title) === 'lightning' && /s$/i.test(title)) ||
    [title, raw].some(
      text =>
        ABOUT_THE_EVENT.test(text) ||
        WHOLE_DAY.test(text) ||
        TO_VISITORS.test(text),
    )
  );
}
