import { canonicalEvent, eventsIn, isNoEvent } from '../../events';

/** What the name of an event is made of beside a year. */
const EVENT_WORD =
  /(?<!\p{L})(?:meet-?ups?|user ?groups?|conference|conferencia|conferência|konferenz|conférence|symposium)(?!\p{L})/iu;
/** The same behind another word: "Con Artists" and "Day Two" begin otherwise. */
const EVENT_WORD_BEHIND =
  /(?<=[\p{L}\d!)] )(?:summit|gathering|congress|forum|festival|fest|camp|days?|week|con|conf|expo)(?!\p{L})/iu;
/** "SomeConf", "somedays": the word is a part of another. */
const EVENT_ENDING = /\p{L}(?:con|conf|days?|camp|fest)(?!\p{L})/iu;
/** Words that end like that. */
const OTHER_ENDING =
  /(?<!\p{L})(?:falcon|(?:\p{Lu}?\p{Ll}{0,8})silicon|beacon|lexicon|icon|emoticon|rubicon|bacon|deacon|recon|zircon|bootcamp|manifest|(?:mon|tues|wednes|thurs|fri|satur|sun|holi|birth|week|work|yester|every|nowa|to|dooms|mid|pay|some|school)days?)(?!\p{L})/giu;

function saysEvent(name: string): boolean {
  return (
    EVENT_WORD.test(name) ||
    (!isNoEvent(name) && EVENT_WORD_BEHIND.test(name)) ||
    EVENT_ENDING.test(name.replace(OTHER_ENDING, ''))
  );
}
/** "SomeConf 2023", "The Fourth Meetup in Rome": capitalised words, the small ones of names between. */
const NAME =
  /^[\p{Lu}\d][\p{L}\p{M}\d.+&’'/@-]*(?: (?:of|the|for|in|de|do|da|del|di|&|\+|[\p{Lu}\d(][\p{L}\p{M}\d.+&’'/@)-]*)){0,8}$/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const ONLY_DATE =
  /^(?:(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter|q[1-4]|day|part)(?![a-z])[ \d,.&/–-]*)+|[\d .,/-]+)$/i;

/** "Ponds in 2025": when, not which edition. */
const IN_YEAR = /\s(?:in|since|of|for|by|until)\s(?:19|20)\d\d$/iu;

/** "The World's Largest Digital Festival": what is said of an event, no name. */
const SUPERLATIVE =
  /(?<!\p{L})(?:largest|biggest|greatest|finest|oldest|most)(?!\p{L})/iu;

/**
 * Whether a short text is nothing but the name of an event: one we know, or a name with a year, or one that says what it is.
 *
 * @internal
 */
export function isEventName(text: string): boolean {
  const name = text.trim();
  if (name.length < 3 || name.length > 70 || ONLY_DATE.test(name)) return false;
  if (IN_YEAR.test(name) || SUPERLATIVE.test(name)) return false;
  const [event] = eventsIn(name);
  if (event && event.start === 0 && event.end >= name.length) return true;
  if (!NAME.test(name)) return false;
  return (
    (YEAR.test(name) && (name.search(YEAR) > 0 || saysEvent(name))) ||
    (saysEvent(name) && name.split(' ').length > 1)
  );
}

/** "Title - SomeConf 2023", "Title | SomeConf", "Title @ Some Meetup, May 3, 2022". */
const BEHIND =
  /^(.{4,200}\S)(?:(?:\s+[-–—|]\s+|\s+@\s+)([^|–—@]{3,90})|\s+[([]([^()[\]]{3,70})[)\]])$/u;
/** A date behind the name: the event's, no part of its name. */
const DATE_BEHIND =
  /,?\s+(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.? \d{1,2}(?:,? \d{4})?|\d{4}-\d{2}-\d{2})$/u;

/**
 * Takes the event off the end of a title: "Title - SomeConf 2023" is "Title" at SomeConf 2023.
 *
 * @internal
 */
export function eventBehind(
  text: string,
): { title: string; event: string; date: string } | undefined {
  const match = BEHIND.exec(text.replace(/\s*\(part \d+\)$/i, ''));
  if (!match) return undefined;
  const name = (match[2] ?? match[3]).replace(DATE_BEHIND, '').trim();
  const date = (match[2] ?? match[3]).slice(name.length).trim();
  const dated = date.length > 0;
  if (!match[1].trim().includes(' ')) return undefined;
  return isEventName(name) || (dated && NAME.test(name))
    ? { title: match[1], event: canonicalEvent(name), date }
    : undefined;
}
