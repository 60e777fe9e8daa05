import { canonicalEvent, eventsIn, type NamedEvent } from '../../events';
import { knownReasons, reasonOf, type Reasons } from '../../explain';
import type { Entry } from '../grammar/entry';
import { readTalkLinks } from '../grammar/mediaMarks';
import type { InlineText } from '../inline';
import type { DocumentFacts, Found } from './types';

const PLACED =
  /(?:\b(?:at|from|during|@|in)\s+(?:the\s+)?(?:co-?located\s+)?|[([]\s*)$/i;

/** "(SomeConf 2023)", "at SomeConf 2023", ", SomeConf 2023": a name with a year, in a document that is about no event. */
const DATED =
  /(?:[([,]\s*|(?<!\p{L})(?:at|@|from|during)\s+(?:the\s+)?)(\p{Lu}[\p{L}\d.+&’'-]*(?: [\p{Lu}\d+&][\p{L}\d.+&’'-]*){0,5} (?:19|20)\d\d)(?!\d|-)/u;

/** "at Some Town Meetup": says by itself that people meet there. */
const MEETUP =
  /(?<!\p{L})(?:at|@|during)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\d.+&’'-]*\s){1,4}(?:Meet-?[Uu]p|User\s?Group)(?:\s\p{Lu}\p{Ll}+)?)(?!\p{L})/u;

const MONTH =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?(?: \d| (?:19|20)\d\d$)/u;

function datedEvent(text: string): string | null {
  const name = (DATED.exec(text) ?? MEETUP.exec(text))?.[1];
  return name && !MONTH.test(name) ? canonicalEvent(name) : null;
}

/** "(SomeFest)", "(SomeFest - Monday …": the name alone tells that it is an event. */
function isInBrackets({ start, end }: NamedEvent, text: string): boolean {
  return (
    /[([]\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\s*[-–,)\]]/.test(text.slice(end, end + 8))
  );
}

/** The event a text names as the place of a talk, "… at BackstageCon", "(KubeCon EU 2024)". */
export function eventBeside(text: string, facts: DocumentFacts): string | null {
  const options = facts.year && facts.eventName ? { year: facts.year } : {};
  const events = eventsIn(text, options);
  const event = events.find(
    one =>
      !one.guessed &&
      PLACED.test(text.slice(Math.max(0, one.start - 40), one.start)),
  );
  if (!event) {
    const dated = facts.eventName === null ? datedEvent(text) : null;
    return dated ?? events.find(one => isInBrackets(one, text))?.name ?? null;
  }
  if (!event.complete && event.series === facts.event?.series)
    return facts.eventName;
  return event.complete || event.colocated
    ? event.name
    : canonicalEvent(event.name, options);
}

/** "(SomeFest": a bracket of which the rest said when the talk was. */
function withoutOpenBracket(text: string | null): string | null {
  return text && /^\([^()]{0,60}$/.test(text) ? null : text;
}

/** An entry that a reader has found to be a talk. */
export function foundFrom(
  entry: Entry,
  inline: InlineText,
  rest: {
    takeaway?: string | null;
    line: number | null;
    rule: string;
    day?: string | null;
    /** All the words that were read, where they are more than the entry's own. */
    text?: string;
    /** Why fields say what they say that do not stand in the entry. */
    reasons?: Reasons;
  },
  facts: DocumentFacts,
): Found {
  const links = readTalkLinks(inline, entry.titleAt);
  const outside = inline.text.slice(entry.titleAt.end);
  const takeaway =
    [withoutOpenBracket(entry.takeaway), rest.takeaway]
      .filter(Boolean)
      .join(' ') || null;
  const nearby = outside.slice(0, 200);
  const beside = entry.event === null ? eventBeside(nearby, facts) : null;
  return {
    title: entry.title,
    speakers: entry.speakers,
    takeaway,
    type: entry.type ?? links.type,
    event: entry.event ?? beside,
    day: rest.day ?? entry.day,
    start: entry.start,
    links,
    line: rest.line,
    rule: rest.rule,
    text: rest.text ?? inline.text,
    reasons: {
      ...knownReasons({
        event: beside
          ? reasonOf('event-beside-title', rest.line, nearby)
          : null,
        type:
          !entry.type && links.type
            ? reasonOf('type-of-link', rest.line, links.url)
            : null,
        takeaway:
          !entry.takeaway && rest.takeaway
            ? reasonOf('words-below', rest.line, rest.takeaway)
            : null,
      }),
      ...rest.reasons,
    },
  };
}
