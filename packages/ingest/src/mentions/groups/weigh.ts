import type { Section } from '../section';
import type { DocumentFacts } from '../readers/types';
import { SAYS_ELSE, SAYS_TALKS, SURELY_TALKS } from './vocabulary';
import { saysTalks } from './saysTalks';

/**
 * What one member of a group of like things shows, each of it too little to go by.
 *
 * @internal
 */
export interface Signs {
  /** Set apart as a title, or with words below it. */
  titled: boolean;
  /** Somebody stands beside the title who can have given it. */
  named: boolean;
  /** … with where they work. */
  affiliated: boolean;
  /** A recording, slides, the page of a session. */
  media: boolean;
  /** A time of day, or how long it took. */
  timed: boolean;
  /** Where and when it was given. */
  placed: boolean;
}

/** What each sign is worth where all members of a group show it. */
const WORTH = {
  titled: 0.75,
  named: 3,
  affiliated: 1,
  media: 2,
  timed: 1.5,
  placed: 2,
};
/** From here on a group is a list of talks. */
const ENOUGH = 4;
/** Two headings with words below them may be any. */
const FEW = 3;
const AT_EVENT = 2;
const IN_TALKS = 1.5;
const IN_ANNOUNCED_LIST = 2;
const AMONG_OTHER_THINGS = -2.5;
const AMONG_WRITINGS = -4;

/** "Some Title - Day 1": what lasts more than a day. */
const DAY =
  /(?<!\p{L})(?:day|tag|jour|día|dia|giorno|dag) ?(?:\d|one|two|three)(?!\p{L})/iu;

/** The part of the members that shows a sign. */
function share(members: readonly Signs[], sign: keyof Signs): number {
  return members.length === 0
    ? 0
    : members.filter(one => one[sign]).length / members.length;
}

/** What a sign counts that a part of the members shows: little is chance, and most is all. */
function shownBy(part: number): number {
  if (part < 0.4) return 0;
  return part >= 2 / 3 ? 1 : part;
}

/** What the place of a group says for it being a list of talks: the document, the headings, the lead-in. @internal */
export function weighPlace(
  section: Section,
  headings: readonly string[],
  facts: DocumentFacts,
): number {
  const title = (facts.context.title ?? '').slice(0, 300);
  const last = headings[headings.length - 1];
  const nearest = last === facts.context.title ? undefined : last;
  let weight = 0;
  if (
    facts.eventName !== null ||
    facts.isGathering ||
    [title, ...headings].some(text => saysTalks(text) || DAY.test(text))
  )
    weight += AT_EVENT;
  if (section.stance === 'list') weight += IN_ANNOUNCED_LIST;
  else if (
    section.stance === 'talks' ||
    (nearest === undefined
      ? SURELY_TALKS.test(title) && title.split(' ').length < 5
      : saysTalks(nearest))
  )
    weight += IN_TALKS;
  const isElse = (text: string) =>
    SAYS_ELSE.test(text) && !SAYS_TALKS.test(text) && text.length < 60;
  if (isElse(title) || headings.some(isElse)) weight += AMONG_WRITINGS;
  else if (section.stance === 'other' || section.stance === 'notes')
    weight += AMONG_OTHER_THINGS;
  return weight;
}

/**
 * Whether a group of like things is a list of talks: several weak signs that most of its members show, and the place they
 * stand in. One sign alone is never enough; where the place says nothing, most must have been recorded or shown.
 *
 * @param members - the signs of those members that can be talks at all
 * @param place - what {@link weighPlace} says
 * @internal
 */
export function isListOfTalks(
  members: readonly Signs[],
  place: number,
): boolean {
  if (members.length < 2) return false;
  const signs = (Object.keys(WORTH) as Array<keyof Signs>).map(sign => ({
    sign,
    part: share(members, sign),
    worth: WORTH[sign],
  }));
  const weight = signs.reduce(
    (sum, { part, worth }) => sum + shownBy(part) * worth,
    place,
  );
  const onlyTitled = signs.every(
    ({ sign, part }) => sign === 'titled' || part === 0,
  );
  return (
    weight >= ENOUGH &&
    !(onlyTitled && members.length < FEW) &&
    signs.some(({ part }) => part >= 0.5) &&
    (place > 0 || share(members, 'media') >= 0.5)
  );
}
