import type { List, RootContent } from 'mdast';
import { canonicalEvent } from '../../events';
import { knownReasons, reasonOf } from '../../explain';
import { dayIn } from '../grammar/days';
import { isEventName } from '../grammar/eventNames';
import { addLinks, readTalkLinks } from '../grammar/mediaMarks';
import { inlineText, type InlineText, sliceInline } from '../inline';
import type { DocumentFacts, Found } from './types';

/** Where and when a talk was given. @internal */
export interface Venue {
  event: string;
  day: string | null;
  /** The words that say so. */
  text: string;
}

const LONGEST_VENUE = 160;
/** More places than this are something else. */
const MOST_VENUES = 30;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** "Where: …" is read as what it says. */
const LABEL =
  /^(?:where|when|what|events?|conferences?|venue|location|place|dates?|slides?|videos?|recording)$/iu;
/** "2025 SomeConf @ Ghent". */
const YEAR_FIRST = /^(?:19|20)\d\d [\p{Lu}\d].* @ /u;
const NAME = /^\.?[\p{Lu}\p{Lo}\d#!][\p{L}\p{M}\d.+&’'()!#/ -]{1,60}$/u;

/** "[SomeConf](…), Ghent, 7 June 2019", "SomeConf (June 2018)": the name of an event, and when it was. */
function venueOf(line: InlineText, facts: DocumentFacts): Venue | undefined {
  const text = line.text.replace(/\s+/g, ' ');
  if (text.length > LONGEST_VENUE || !YEAR.test(text)) return undefined;
  const link = line.spans.find(span => span.kind === 'link' && span.start < 2);
  const named = link
    ? line.text.slice(link.start, link.end)
    : line.text.split(/\n|,\s|\s[–—|(@-]\s?|\s(?=\()|:\s/u)[0];
  const event = named.trim();
  if (LABEL.test(event)) return undefined;
  if (!NAME.test(event) || dayIn(event, 2000) !== null) return undefined;
  return {
    event: canonicalEvent(event),
    day: dayIn(text, null, facts.dayOrder),
    text,
  };
}

function venuesOf(list: List, facts: DocumentFacts): Venue[] {
  if (list.children.length > MOST_VENUES) return [];
  const venues = list.children.flatMap(({ children: [first, more] }) => {
    if (first?.type !== 'paragraph' || more) return [];
    const line = inlineText(first.children, { keepLines: true });
    return venueOf(line, facts) ?? [];
  });
  return venues.length === list.children.length ? venues : [];
}

/**
 * The places where a talk was given, each an item of one list below its title: "SomeConf, Ghent, 7 June 2019".
 *
 * @internal
 */
export function venuesBelow(
  below: readonly RootContent[],
  facts: DocumentFacts,
): Array<Venue & { block: RootContent }> {
  for (const block of below.slice(0, MOST_VENUES)) {
    const venues = block.type === 'list' ? venuesOf(block, facts) : [];
    if (venues.length > 0) return venues.map(venue => ({ ...venue, block }));
  }
  return [];
}

/**
 * Whether a list says nothing but where a talk was given. Where no talk stands right above it, most of what it names has to
 * be called like an event: "Title, SomeConf 2019" has the same form.
 *
 * @internal
 */
export function isListOfVenues(
  list: List,
  facts: DocumentFacts,
  isBelowTalk: boolean,
): boolean {
  const venues = venuesOf(list, facts);
  const called = venues.filter(
    ({ event, text }) => isEventName(event) || YEAR_FIRST.test(text),
  );
  return (
    venues.length > 0 && (isBelowTalk || called.length * 3 >= venues.length * 2)
  );
}

/** What parts a title from the place where it was given. */
const BEFORE_VENUE =
  /^[\s,;:.–—|@([”"»-]*(?:(?:(?:presented|given|held) )?(?:at|in|for|bei|beim|auf der|à|au|en|no|na|al|på|op) (?:the )?)?/iu;
/** What is linked behind it. */
const MEDIA_BEHIND =
  /[\s:,;.|([–—-]*(?<!\p{L})(?:slides?|videos?|recording|transcript|youtube|deck|blog ?post|code|repo|folien|aufzeichnung|diapositivas|vídeos?|slajdy|nagranie|слайды|видео|スライド|動画|資料)(?!\p{L})/iu;

/**
 * An entry of a person's own page with the place and the day that stand behind its title: "Title, SomeConf, Ghent,
 * 12.06.2022: slides". Two words with capitals are then the place and nobody's name.
 *
 * @param end - of the title
 * @internal
 */
export function withVenue(
  talk: Found,
  inline: InlineText,
  end: number,
  facts: DocumentFacts,
): Found {
  const behind = inline.text.slice(end, end + LONGEST_VENUE * 2);
  const from = end + (BEFORE_VENUE.exec(behind)?.[0].length ?? 0);
  const rest = inline.text.slice(from, from + LONGEST_VENUE);
  const until = MEDIA_BEHIND.exec(rest)?.index ?? rest.length;
  const venue = venueOf(sliceInline(inline, from, from + until), facts);
  if (!venue) return talk;
  const isName = talk.speakers.some(({ name }) => rest.startsWith(name));
  const reason = reasonOf('venue-behind-title', talk.line, venue.text);
  return {
    ...talk,
    event: talk.event ?? venue.event,
    day: talk.day ?? venue.day,
    speakers: isName ? [] : talk.speakers,
    reasons: {
      ...talk.reasons,
      ...knownReasons({
        event: talk.event === null ? reason : null,
        day: talk.day === null && venue.day ? reason : null,
      }),
    },
  };
}

/** Whether the lists below an entry of a person's own page say nothing but where it was given. @internal */
export function isGivenAtPlaces(
  nested: readonly List[],
  facts: DocumentFacts,
): boolean {
  return (
    facts.isOwnPage &&
    nested.length > 0 &&
    nested.every(list => isListOfVenues(list, facts, true))
  );
}

/** A talk with the first of the places where it was given, and what is linked there. @internal */
export function atPlaces(
  talk: Found,
  nested: readonly List[],
  facts: DocumentFacts,
): Found {
  const links = talk.links ?? readTalkLinks({ text: '', spans: [] });
  for (const item of nested.flatMap(({ children }) => children)) {
    const [first] = item.children;
    if (first?.type === 'paragraph')
      addLinks(
        links,
        readTalkLinks(inlineText(first.children)),
        facts.context.lineOf(item),
        ['video', 'slides'],
      );
  }
  const [list] = nested;
  const [venue] = venuesOf(list, facts);
  const reason = reasonOf('line-below', facts.context.lineOf(list), venue.text);
  return {
    ...talk,
    event: venue.event,
    day: venue.day,
    links,
    reasons: {
      ...talk.reasons,
      event: reason,
      ...(venue.day && { day: reason }),
    },
  };
}
