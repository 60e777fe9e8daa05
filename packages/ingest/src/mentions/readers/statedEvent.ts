import type { RootContent } from 'mdast';
import { canonicalEvent, eventsIn } from '../../events';
import { knownReasons, reasonOf } from '../../explain';
import { isPersonName, readSpeakerList } from '../../people';
import { dayIn } from '../grammar/days';
import { isEventName } from '../grammar/eventNames';
import { readLabel } from '../grammar/labels';
import { type InlineText, sliceInline } from '../inline';
import { labelledLines } from './labelled';
import type { DocumentFacts, Found } from './types';

/** Blocks and lines below a title in which the event is looked for. */
const BLOCKS = 4;
const LINES = 12;
const LONGEST_LINE = 240;
const LONGEST_ALONE = 90;

/** "Presented at …", "Gehalten auf der …", "Présenté à …". */
const GIVEN_AT =
  /^\W{0,3}(?:(?:this |the )?(?:talk|keynote|session|workshop|lightning talk|vortrag|charla|palestra) )?(?:(?:was|is|first|also|originally|co-?) ?)?(?:presented|given|held|delivered|recorded|spoke|live|gehalten|vorgetragen|présentée?|donnée?|presentad[oa]|impartid[oa]|apresentad[oa]|gegeven) (?:at|during|for|on|auf|bei|beim|à|au|aux|lors de|en|no|na|em|op|bij) (?:(?:the|der|dem|den|la|le|les|l[’']|el|o|a|de|het) )?(?:(?:industry|main|community|developer)? ?tracks? (?:of|at) (?:the )?)?/iu;
/** "SomeConf, Some Town // 26 July 2015": a place and its day. */
const DATED = /^([^\n]{3,80}?)\s*(?:\/\/|\||·|—|–|\s-\s)\s*([^\n]{6,40})/u;
/** Labels of a line whose words are an event, or else the place where one was. */
const PLACED = /^(?:where|venue|at|location|wo|où|dónde|onde|dove|waar)$/iu;
/** What stands behind the name of an event. */
const BEHIND =
  /\s[([]|,\s|;\s|\.(?:\s|$)|\s[–—|-]\s|\s@\s|\s(?:in|on|am|vom|à|le|el|em)\s/u;
const MONTH_BEHIND =
  /[\s,]+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)? (?:19|20)\d\d$/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const NAME =
  /^(?:\p{Ll}{1,3}-?(?=\p{Lu}))?[\p{Lu}\p{Lo}\d#!][^<>{}"“”]{1,70}$/u;
/** "SomeConf", where an event is to be expected. */
const ONE_WORD = /^\p{Lu}[\p{L}\d+]*(?:Conf|Con|Camp|Days?|Fest|Summit)$/u;
/** Places within an event or a building. */
const ROOM =
  /^(?:room|hall|track|stage|online|virtual|remote|zoom|pavilion|ballroom|level|auditorium|tba|tbd|internal)(?!\p{L})/iu;

/** The name of an event that a text begins with: what is linked, else the words up to a bracket, a comma or a place. */
function nameAt(line: InlineText, from: number): string | undefined {
  const { text } = line;
  const link = line.spans.find(
    ({ kind, start }) => kind === 'link' && start >= from && start <= from + 1,
  );
  if (link) {
    const year = /^ ((?:19|20)\d\d)(?!\d)/.exec(text.slice(link.end));
    return `${text.slice(link.start, link.end)}${year ? ` ${year[1]}` : ''}`;
  }
  const [head] = text.slice(from).split(BEHIND);
  return head.replace(MONTH_BEHIND, '');
}

function asEvent(
  name: string | undefined,
  isSure: boolean = false,
): string | null {
  const plain = name?.trim();
  if (!plain || !NAME.test(plain) || ROOM.test(plain)) return null;
  if (dayIn(plain, 2000) !== null || (!isSure && isPersonName(plain)))
    return null;
  return canonicalEvent(plain);
}

/** ", Some Town", "(Some Town, XX)": where an event was, and nothing else. */
const PLACE_BEHIND =
  /^\s*(?:[,(–—-]\s*\p{Lu}[\p{L}.’' -]{1,40}(?:, ?\p{Lu}[\p{L}.’' -]{1,30}){0,2}\)?)?\s*$/u;

/** "SomeConf EU, Some Town": a line that is an event we know and where it was. */
function eventAlone(text: string, { year }: DocumentFacts): string | null {
  if (text.length > LONGEST_ALONE) return null;
  const [event] = eventsIn(text, year ? { year } : {});
  return event &&
    event.start === 0 &&
    !event.guessed &&
    PLACE_BEHIND.test(text.slice(event.end))
    ? event.name
    : null;
}

/** "By Ada Example | SomeConf 2023": who gave it, and where. */
const NAMED_AT = /^(\S[^|•·]{2,160}?)\s+[|•·]\s+([^|•·]{3,90})$/u;

/**
 * The people and the event of a line that is made of both, "By Ada Example & Alan Sample | SomeConf 2023".
 *
 * @internal
 */
export function peopleAtEvent(
  text: string,
): { people: string; event: string } | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const match = NAMED_AT.exec(text.trim());
  if (!match) return undefined;
  const [, people, place] = match;
  const [known] = eventsIn(place);
  const isEvent =
    (known?.start === 0 && !known.guessed) ||
    (YEAR.test(place) && isEventName(place));
  const event = isEvent ? asEvent(place, true) : null;
  return event && readSpeakerList(people) ? { people, event } : undefined;
}

/** The event a line states; null where it states none. */
function eventOfLine(line: InlineText, facts: DocumentFacts): string | null {
  if (line.text.length > LONGEST_LINE) return null;
  const given = GIVEN_AT.exec(line.text);
  if (given) return asEvent(nameAt(line, given[0].length));
  const named = peopleAtEvent(line.text);
  if (named) return named.event;
  const dated = facts.isOwnPage ? DATED.exec(line.text) : null;
  if (dated && dayIn(dated[2], null, facts.dayOrder) !== null)
    return asEvent(nameAt(sliceInline(line, 0, dated[1].length), 0), true);
  const label = readLabel(line);
  if (label?.kind === 'event') return asEvent(nameAt(label.value, 0));
  if (!label) return eventAlone(line.text, facts);
  if (!PLACED.test(label.name)) return null;
  const name = nameAt(label.value, 0);
  const isEvent =
    facts.isOwnPage ||
    YEAR.test(label.value.text) ||
    isEventName(name ?? '') ||
    eventsIn(label.value.text).length > 0;
  return isEvent ? asEvent(name) : null;
}

/** "Note: SomeDay Co-located Event": one of the events around the one a document is about. */
const COLOCATED =
  /^(?:\p{L}{2,12}:\s*)?(\p{Lu}[^,;:.()]{2,60}?)\s+co-?located event\W*$/iu;

/** The event a line states where the document is about another one. */
function colocatedOfLine(line: InlineText): string | null {
  const name =
    line.text.length < LONGEST_LINE
      ? COLOCATED.exec(line.text)?.[1]
      : undefined;
  return asEvent(name, true);
}

/**
 * A talk with the event that a line below its title states, "Where: SomeConf 2023", "Presented at SomeConf", where neither
 * the title nor the document names one, or which it calls co-located.
 *
 * @internal
 */
export function withStatedEvent(
  talk: Found,
  below: readonly RootContent[],
  facts: DocumentFacts,
): Found {
  if (talk.event !== null) return talk;
  for (const block of below.slice(0, BLOCKS)) {
    for (const line of labelledLines(block).slice(0, LINES)) {
      const event =
        facts.eventName === null
          ? eventOfLine(line, facts)
          : colocatedOfLine(line);
      if (event === null) continue;
      const reason = reasonOf(
        'event-stated-below',
        facts.context.lineOf(block),
        line.text,
      );
      const day =
        talk.day ??
        (YEAR.test(line.text) ? dayIn(line.text, null, facts.dayOrder) : null);
      return {
        ...talk,
        event,
        day,
        takeaway: talk.takeaway?.replace(line.text, '').trim() || null,
        reasons: {
          ...talk.reasons,
          ...knownReasons({
            event: reason,
            day: day !== null && talk.day === null ? reason : null,
          }),
        },
      };
    }
  }
  return talk;
}

/** "**Title** - SomeConf, Some Town - [slides]" on a page of somebody's own talks: what stands right behind the title. */
export function withEventBehind(
  talk: Found,
  inline: InlineText,
  end: number,
  facts: DocumentFacts,
): Found {
  if (!facts.isOwnPage || talk.event !== null || talk.speakers.length > 0)
    return talk;
  const joint = /^[”"’)\s]*(?:[-–—|,@:]|\(|\s(?:at|@))\s*/u.exec(
    inline.text.slice(end, end + 40),
  );
  if (!joint) return talk;
  const rest = sliceInline(inline, end + joint[0].length);
  const name = nameAt(rest, 0);
  const isNamed =
    name !== undefined &&
    (isEventName(name) ||
      ONE_WORD.test(name) ||
      eventsIn(name).some(event => event.start === 0));
  const event = isNamed ? asEvent(name) : null;
  if (event === null) return talk;
  const isAll = talk.takeaway !== null && rest.text.startsWith(talk.takeaway);
  return {
    ...talk,
    event,
    takeaway: isAll ? null : talk.takeaway,
    reasons: {
      ...talk.reasons,
      ...knownReasons({
        event: reasonOf('event-beside-title', talk.line, rest.text, name),
      }),
    },
  };
}
