import { typeOfLabel } from '../mentions/grammar/talkTypes';
import type { TalkType } from '../model';
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

/** Where a title parts from what is written in front of it, and how much of it is looked at. */
const FRONT = { parts: / \| |: /, most: 3, longest: 40 };

/**
 * The type that the front of a title names, in its own words or at the end of them: "Project Lightning Talk: …",
 * "Sponsored Keynote: …", "Main Theatre | TideDay: Panel: …". Undefined where it names none, or just a talk.
 *
 * @internal
 */
export function typeOfFront(title: string): TalkType | undefined {
  const fronts = title.split(FRONT.parts).slice(0, -1).slice(0, FRONT.most);
  for (const front of fronts.filter(({ length }) => length < FRONT.longest)) {
    const all = front.split(' ');
    for (let from = 0; from < all.length; from += 1) {
      const type = typeOfLabel(all.slice(from).join(' '));
      if (type && type !== 'talk') return type;
    }
  }
  return undefined;
}
