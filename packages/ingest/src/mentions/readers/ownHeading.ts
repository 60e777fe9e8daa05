import { eventsIn } from '../../events';
import { knownReasons, reasonOf } from '../../explain';
import { dayIn } from '../grammar/days';
import { readEntry } from '../grammar/entry';
import { addLinks, isMediaLine, readTalkLinks } from '../grammar/mediaMarks';
import { looksLikeTitle } from '../grammar/titles';
import { wordCount } from '../grammar/wordCount';
import { inlineText, type InlineText, sliceInline, textOf } from '../inline';
import type { PassageOf } from '../passages';
import { foundFrom } from './found';
import { linksBelow } from './headingBelow';
import type { DocumentFacts, Found } from './types';
import { venuesBelow } from './venues';

/** What people do at events beside speaking. */
const OTHER_PART =
  /(?<!\p{L})(?:(?:track|session|podcast) host|(?:committee|program(?:me)?|track|session) (?:chair|member)|(?:co-)?organi[sz](?:er|ing)|volunteer(?:ing)?|reviewer|judge|mentor(?:ing)?|attendee)(?!\p{L})/iu;

/** Blocks below a title that say where and when. */
const WITHIN = 5;
const LONGEST_LINE = 120;
const MONTH_AND_YEAR = /^\p{L}{3,10}\.? (?:19|20)\d\d$/u;
const ENDS_IN_YEAR = /^\p{Lu}[\p{L}\d.+&’' -]{2,50} (?:19|20)\d\d$/u;

function linesBelow(passage: PassageOf<'heading'>): InlineText[] {
  return passage.below.slice(0, WITHIN).flatMap(block => {
    if (block.type === 'paragraph')
      return [inlineText(block.children, { keepLines: true })];
    if (block.type !== 'list') return [];
    return block.children
      .slice(0, 4)
      .flatMap(({ children: [first] }) =>
        first?.type === 'paragraph' ? [inlineText(first.children)] : [],
      );
  });
}

/** The event a short line names: one we know, or a name with its year. */
function eventOf(text: string): string | null {
  const [event] = eventsIn(text).filter(one => !one.guessed);
  if (event) return event.name;
  return ENDS_IN_YEAR.test(text) && !MONTH_AND_YEAR.test(text) ? text : null;
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

/** Where the block stands that holds a line. */
function lineHolding(
  text: string,
  { below }: PassageOf<'heading'>,
  { context }: DocumentFacts,
): number | null {
  const block = below
    .slice(0, WITHIN)
    .find(one => textOf(one).includes(text.slice(0, 20)));
  return block ? context.lineOf(block) : null;
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
    OTHER_PART.test(entry.title)
  )
    return undefined;
  const [venue] = venuesBelow(passage.below, facts);
  const lines = linesBelow(passage);
  const short = lines
    .flatMap(({ text }) => text.split('\n'))
    .map(text => text.trim())
    .filter(text => text.length > 0 && text.length <= LONGEST_LINE);
  const named = short.find(text => eventOf(text) !== null);
  const event =
    entry.event ??
    (named === undefined ? null : eventOf(named)) ??
    venue?.event ??
    null;
  const when = short.find(
    text => dayIn(text, facts.year, facts.dayOrder) !== null,
  );
  const day =
    dayBehind?.day ??
    (when === undefined || (venue && named === undefined)
      ? venue?.day ?? null
      : dayIn(when, facts.year, facts.dayOrder));
  const dated =
    day !== null ||
    venue !== undefined ||
    short.some(text => MONTH_AND_YEAR.test(text));
  const links = readTalkLinks(inline);
  passage.below
    .filter(block => block.type === 'table')
    .flatMap(linksBelow)
    .forEach(one => addLinks(links, one, null));
  for (const line of lines) {
    addLinks(
      links,
      readTalkLinks(line),
      null,
      isMediaLine(line.text) ? ['video', 'slides'] : undefined,
    );
  }
  const shown = links.video !== null || links.slides !== null;
  if (!(event && (dated || shown)) && !(dated && shown)) return undefined;
  const below = (text: string | undefined) =>
    text === undefined
      ? null
      : reasonOf('line-below', lineHolding(text, passage, facts), text);
  return {
    ...foundFrom(
      entry,
      inline,
      {
        line: facts.context.lineOf(passage.node),
        rule: 'own-heading',
        day,
        reasons: knownReasons({
          event: below(named ?? venue?.text),
          day: below(when ?? venue?.text),
        }),
      },
      facts,
    ),
    event,
    links,
  };
}
