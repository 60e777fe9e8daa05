import type { RootContent } from 'mdast';
import { eventsIn } from '../../events';
import { knownReasons, reasonOf } from '../../explain';
import { dayIn } from '../grammar/days';
import { readEntry } from '../grammar/entry';
import { addLinks, isMediaLine, readTalkLinks } from '../grammar/mediaMarks';
import { looksLikeTitle } from '../grammar/titles';
import { wordCount } from '../grammar/wordCount';
import { inlineText, type InlineText, sliceInline } from '../inline';
import type { PassageOf } from '../passages';
import { foundFrom } from './found';
import { linksBelow } from './linksBelow';
import type { DocumentFacts, Found } from './types';
import { venuesBelow } from './venues';

/** What people do at events beside speaking. */
const OTHER_PART =
  /(?<!\p{L})(?:(?:track|session|podcast) host|(?:committee|program(?:me)?|track|session) (?:chair|member)|(?:co-)?organi[sz](?:er|ing)|volunteer(?:ing)?|reviewer|judge|mentor(?:ing)?|attendee)(?!\p{L})/iu;

/** Whether a heading tells of an event where its author did not speak. @internal */
export function isOtherPart(text: string): boolean {
  return OTHER_PART.test(text);
}

/** Blocks below a title that say where and when. */
const WITHIN = 5;
const LONGEST_LINE = 120;
const WORD_AND_YEAR = /^\p{L}{3,10}\.? (?:19|20)\d\d$/u;
/** "SomeConf 2019", "SomeConf 2019, Some Town". */
const EDITION =
  /^(\p{Lu}[\p{L}\d.+&’' -]{2,50} (?:19|20)\d\d)(?:,\s\p{Lu}[\p{L}.’' -]{1,40}){0,2}$/u;

/** A line below the heading, and the block it stands in. */
interface Line {
  inline: InlineText;
  block: RootContent;
}

function linesBelow(passage: PassageOf<'heading'>): Line[] {
  return passage.below.slice(0, WITHIN).flatMap((block): Line[] => {
    if (block.type === 'paragraph')
      return [
        { inline: inlineText(block.children, { keepLines: true }), block },
      ];
    if (block.type !== 'list') return [];
    return block.children
      .slice(0, 4)
      .flatMap(({ children: [first] }) =>
        first?.type === 'paragraph'
          ? [{ inline: inlineText(first.children), block }]
          : [],
      );
  });
}

/** "June 2019", "mai 2021", but not "SomeConf 2019". */
function isMonthAndYear(text: string): boolean {
  return WORD_AND_YEAR.test(text) && dayIn(`1 ${text}`, null) !== null;
}

/** The event a short line names: one we know, or a name with its year. */
function eventOf(text: string): string | null {
  const [event] = eventsIn(text).filter(one => !one.guessed);
  if (event) return event.name;
  const edition = EDITION.exec(text)?.[1];
  return edition && !isMonthAndYear(edition) ? edition : null;
}

/** "Title (26/02/2025)": the day behind a title, and where it stands. */
function dayInBrackets(
  { text }: InlineText,
  { dayOrder }: DocumentFacts,
): { day: string; from: number } | undefined {
  const match = /\s*[([]([^()[\]]{6,30})[)\]]\s*$/.exec(text);
  const day = match && dayIn(match[1], null, dayOrder);
  return match && day ? { day, from: match.index } : undefined;
}

/**
 * Reads the talks of a person's own page where each has a heading: a title, with the event, the date, the slides or the
 * recording below it.
 *
 * @internal
 */
export function readOwnHeading(
  passage: PassageOf<'heading'>,
  facts: DocumentFacts,
): Found | undefined {
  const heading = inlineText(passage.node.children);
  const dayBehind = dayInBrackets(heading, facts);
  const inline = dayBehind ? sliceInline(heading, 0, dayBehind.from) : heading;
  const entry = readEntry(inline, { year: facts.year, titleOnly: true });
  if (
    !entry ||
    !looksLikeTitle(entry.title) ||
    wordCount(entry.title) < 2 ||
    eventOf(inline.text) ||
    isOtherPart(entry.title)
  )
    return undefined;
  const [venue] = venuesBelow(passage.below, facts);
  const { context } = facts;
  const lines = linesBelow(passage);
  const short = lines.flatMap(({ inline: { text }, block }) =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(line => line.length > 0 && line.length <= LONGEST_LINE)
      .map(line => ({ text: line, at: context.lineOf(block) })),
  );
  const placed = venue && { text: venue.text, at: context.lineOf(venue.block) };
  const named = short.find(({ text }) => eventOf(text) !== null);
  const event =
    entry.event ?? (named ? eventOf(named.text) : null) ?? venue?.event ?? null;
  const when = short.find(
    ({ text }) => dayIn(text, facts.year, facts.dayOrder) !== null,
  );
  const isOfVenue = !when || (venue !== undefined && !named);
  const dayBelow = isOfVenue
    ? venue?.day ?? null
    : dayIn(when.text, facts.year, facts.dayOrder);
  const day = dayBehind?.day ?? dayBelow;
  const dated =
    day !== null ||
    venue !== undefined ||
    short.some(({ text }) => isMonthAndYear(text));
  const links = readTalkLinks(inline);
  for (const block of passage.below.filter(one => one.type === 'table'))
    linksBelow(block).forEach(one =>
      addLinks(links, one, context.lineOf(block)),
    );
  for (const { inline: line, block } of lines) {
    addLinks(
      links,
      readTalkLinks(line),
      context.lineOf(block),
      isMediaLine(line.text) ? ['video', 'slides'] : undefined,
    );
  }
  const shown = links.video !== null || links.slides !== null;
  if (!(event && (dated || shown)) && !(dated && shown)) return undefined;
  const line = context.lineOf(passage.node);
  const below = (said: typeof placed) =>
    said ? reasonOf('line-below', said.at, said.text) : null;
  return {
    ...foundFrom(
      entry,
      inline,
      {
        line,
        rule: 'own-heading',
        day,
        reasons: knownReasons({
          event: entry.event ? null : below(named ?? placed),
          day: dayBehind
            ? reasonOf('day-behind-title', line, heading.text)
            : below(isOfVenue ? placed : when),
        }),
      },
      facts,
    ),
    event,
    links,
  };
}
