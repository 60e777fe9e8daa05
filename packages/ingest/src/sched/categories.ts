import { words } from '../resolve/normalise';

/** Tracks of Sched calendars that hold what keeps a conference going, or events beside it with a programme of their own. */
const SERVICE = new Set([
  'registration',
  'breaks',
  'break',
  'meals',
  'meal',
  'food',
  'food and beverage',
  'logistics',
  'general',
  'exhibits',
  'expo',
  'cncf hosted co located events',
  'sponsor hosted co located event',
  'sponsor hosted co located events',
  'co located events',
  'co located event',
]);
/** "… Hosted by CNCF | ALL ACCESS PASS REQUIRED" announces another event. */
const OTHER_EVENT =
  /\|\s*(?:separate registrations?|(?:an? )?all[- ]access pass|additional (?:registration|fee))\b[^|]*$|\bhosted by\b.*\|\s*[^|]*\brequired\b/i;

/** Booths and theatres of sponsors: what is said there is named like talks, and what is shown there is none. */
const SHOWCASE = /\b(?:showcase|expo|exhibits?|sponsor(?:ed|s)?)\b/i;
const SHOWCASE_ONLY = /\b(?:in-booth demos?|(?:showcase|expo|booth) hours)\b/i;

/**
 * What a category says of the kind of its entries: nothing where it is where sponsors are, for talks are given there as well.
 *
 * @internal
 */
export function schedKind(category: string | null): string | null {
  return category && !SHOWCASE.test(category) ? category : null;
}

/** What people come together for; where somebody speaks there it is a talk all the same. */
const GATHERING =
  /\b(?:gathering|meet ?(?:\+|&|and) ?greet|tours?|celebration|ceremony|kick-?off meeting|book club|after hours|mixer|meetup|mentoring|office hours)\b/i;
/** A slot nobody has filled yet, and the breaks between others: "Project Demo", "Lightning Talks: Lunch". */
const EMPTY =
  /^(?:[\w ]{0,20}\b(?:demos?|talks?|sessions?|keynotes?|panels?))(?:: (?:(?:mini |coffee )?break|lunch)\b.{0,30})?$/i;

/**
 * Whether an entry of a Sched calendar for which nobody is named is no session of the conference: by its track or title, or because
 * it announces an event of its own.
 *
 * @internal
 */
export function isSchedService(
  title: string,
  category: string | null,
): boolean {
  return (
    OTHER_EVENT.test(title) ||
    SHOWCASE_ONLY.test(title) ||
    GATHERING.test(title) ||
    EMPTY.test(title) ||
    (category !== null && SERVICE.has(words(category).join(' ')))
  );
}
