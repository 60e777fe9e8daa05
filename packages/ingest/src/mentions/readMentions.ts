import { reasonOf } from '../explain';
import type { Mention, Warning } from '../model';
import type { MentionContext } from '../tree/MentionContext';
import { documentEvent } from './documentEvent';
import { textOf } from './inline';
import { dayOrderOf } from './grammar/days';
import { hasHashtag, hasOccasions } from './grammar/occasions';
import { keyOf } from './keyOf';
import { mentionOf, type Placed } from './mentionOf';
import { passagesOf } from './passages';
import { saysTalks } from './groups';
import { namesEventsFirst } from './readers/ownLines';
import type { DocumentFacts, Found } from './readers/types';
import { namesNoCompanies, splitPairs } from './pairs';
import { placeTalks } from './placeTalks';
import { onlyDay } from './onlyDay';
import { ownPage } from './ownPage';
import { withCompanies } from './saidElsewhere';
import { innermost } from './section';
import { talkOfPage } from './talkPage';
import { readingWarnings } from './warnings';

/** Dates are looked for in this much of a document. */
const LONGEST_SCAN = 200_000;

/** Where a document says what it is about. */
const OPENING = 300;

const LISTED = new Set(['list-item', 'table-row', 'schedule']);

/** "Ponds Monthly, October 2023": the only year a title names. */
function yearIn(title: string): number | null {
  const years = new Set(title.slice(0, 300).match(/(?<!\d)20\d\d(?!\d)/g));
  const [year] = years;
  return years.size === 1 ? Number(year) : null;
}

/**
 * A title said again without anything new: a caption above a list, a link card, a table of contents.
 *
 * @param listed - what lists and tables call their talks
 */
function isEcho(one: Found, listed: ReadonlySet<string>): boolean {
  if (LISTED.has(one.rule) || one.links?.url || one.links?.video) return false;
  if (one.rule === 'sentence' && one.takeaway !== null) return false;
  return listed.has(keyOf(one.title));
}

/** The whole of "09:15 - 10:00" or "09:15 - 10:00 Main Hall": when and where. */
const SPAN_OF_TIME = /^\d{1,2}[:.h]\d\d\s*[-–—]\s*\d{1,2}[:.h]\d\d(?!\d)/u;

/** What sentences set apart beside talks that is none: the name of one who speaks, or the time. */
function isBesideTalks({ title, rule }: Found, speakers: ReadonlySet<string>) {
  return (
    rule === 'sentence' && (speakers.has(title) || SPAN_OF_TIME.test(title))
  );
}

/** What is known of a document as a whole before its passages are read. */
function factsOf(given: MentionContext): DocumentFacts {
  const own = ownPage(given);
  const context = own ? { ...given, author: own.author } : given;
  const { event, name, year, reason } = own
    ? {
        event: null,
        name: given.event ?? null,
        year: null,
        reason: given.event
          ? reasonOf('event-of-source', null, given.event)
          : null,
      }
    : documentEvent(context);
  const dayOrder = dayOrderOf(
    textOf(context.root).slice(0, LONGEST_SCAN),
    context.language,
  );
  return {
    context,
    event,
    eventName: name,
    eventReason: reason,
    year,
    isOwnPage: own !== undefined,
    eventsFirst: own !== undefined && namesEventsFirst(context.root, dayOrder),
    dayOrder,
    isGathering:
      saysTalks(context.title ?? '') ||
      hasOccasions(context.root) ||
      hasHashtag(context.root),
    onlyDay: onlyDay(context, year, dayOrder),
    opensWithTalks: saysTalks(textOf(context.root, OPENING)),
    talkFolders: new Set(),
    recordingHosts: new Set(),
  };
}

/** The talks found, behind the one that the page as a whole is about where it is: what it links to are others. */
function withTalkOfPage(placed: Placed[], facts: DocumentFacts): Placed[] {
  const page = talkOfPage(facts);
  if (!page) return placed;
  const key = keyOf(page.title);
  return [
    { found: page, section: innermost([]) },
    ...placed.filter(
      ({ found }) => keyOf(found.title) !== key && found.links?.url,
    ),
  ];
}

/** "Ada Example, Alan Sample": two people in a document that names no company. */
function withPairsSplit(placed: Placed[]): Placed[] {
  return namesNoCompanies(placed.map(one => one.found))
    ? placed.map(one => ({ ...one, found: splitPairs(one.found) }))
    : placed;
}

/**
 * Reads the talks a piece of writing speaks of, each as one mention per place. Nothing is invented: a text without talks
 * gives none.
 *
 * @internal
 */
export function readMentions(given: MentionContext): {
  mentions: Mention[];
  warnings: Warning[];
} {
  const said = factsOf(given);
  const passages = passagesOf(
    said.context.root,
    said.year ?? yearIn(said.context.title ?? ''),
    said.dayOrder,
  );
  const facts = {
    ...said,
    isGathering:
      said.isGathering ||
      passages.some(passage => passage.kind === 'heading' && passage.isEvent),
  };
  const placed = withCompanies(
    withPairsSplit(withTalkOfPage(placeTalks(passages, facts), facts)),
    facts,
  );
  const all = placed.map(one => one.found);
  const people = all.flatMap(({ speakers }) => speakers);
  const names = new Set(people.map(one => one.name));
  const companies = new Set(
    people.flatMap(({ organization }) =>
      organization ? [organization.toLocaleLowerCase('en')] : [],
    ),
  );
  const listed = new Set(
    all.filter(one => LISTED.has(one.rule)).map(one => keyOf(one.title)),
  );
  const seen = new Map<string, number>();
  const mentions = placed
    .filter(
      ({ found }) => !isEcho(found, listed) && !isBesideTalks(found, names),
    )
    .map(one => {
      const key = keyOf(one.found.title);
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      return mentionOf(one, facts, companies, occurrence);
    });
  return { mentions, warnings: readingWarnings(passages, mentions) };
}
