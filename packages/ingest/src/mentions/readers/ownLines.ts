import type { Root } from 'mdast';
import { canonicalEvent, eventsIn } from '../../events';
import { knownReasons, reasonOf } from '../../explain';
import { readSpeakerList } from '../../people';
import { dayIn, type DayOrder } from '../grammar/days';
import { readEntry } from '../grammar/entry';
import { isEventName } from '../grammar/eventNames';
import { inlineText, type InlineText, sliceInline } from '../inline';
import type { PassageOf } from '../passages';
import { foundFrom } from './found';
import type { DocumentFacts, Found } from './types';

/** Paragraphs of a page that are looked at for how it names events. */
const MOST_BLOCKS = 400;
const MOST_LINES = 4;
const LONGEST_LINE = 240;
/** Where and when. */
const LONGEST_FACT = 60;
/** Fewer blocks show no custom. */
const LEAST = 3;
/** "SomeConf - Title", "SomeDays Zurich: Title". */
const EVENT_FIRST = /^([\p{L}\d][^:–—|]{1,40}?)(\s+[-–—|]\s+|:\s+)(?=\S)/u;
/** "(with Ada Example)" behind a title. */
const WITH =
  /\s*(?:\((?:with|mit|avec|con|com) ([^()]{4,120})\)|\swith (\p{Lu}[^()]{3,120}))\s*$/u;

interface OwnLines {
  title: InlineText;
  day: string;
  /** The line that names the day. */
  when: string;
}

/** A title, a place perhaps, and a day, each on a line of its own. */
function linesOf(inline: InlineText, order: DayOrder): OwnLines | undefined {
  if (inline.text.length > LONGEST_LINE * 2) return undefined;
  const lines = inline.text.split('\n').filter(line => line.trim());
  const [title, ...facts] = lines;
  const when = facts[facts.length - 1];
  if (!when || lines.length > MOST_LINES || title.length > LONGEST_LINE)
    return undefined;
  const day = dayIn(when, null, order);
  return day !== null &&
    title.trim().length > 8 &&
    facts.every(line => line.length <= LONGEST_FACT)
    ? {
        title: sliceInline(
          inline,
          inline.text.indexOf(title),
          inline.text.indexOf(title) + title.length,
        ),
        day,
        when,
      }
    : undefined;
}

function isKnownEvent(name: string): boolean {
  return isEventName(name) || eventsIn(name).some(one => one.start === 0);
}

/**
 * Whether the blocks of a person's own page name the event before the title, "SomeConf - Title⏎Some Town⏎2019-06-10": most of
 * them part two so, and some of what stands first is known for an event.
 *
 * @internal
 */
export function namesEventsFirst(root: Root, order: DayOrder): boolean {
  const titles = root.children.slice(0, MOST_BLOCKS).flatMap(node => {
    const lines =
      node.type === 'paragraph'
        ? linesOf(inlineText(node.children, { keepLines: true }), order)
        : undefined;
    return lines ? [lines.title.text] : [];
  });
  const heads = titles.flatMap(title => EVENT_FIRST.exec(title)?.[1] ?? []);
  return (
    heads.length >= LEAST &&
    heads.length * 3 >= titles.length * 2 &&
    heads.filter(isKnownEvent).length >= LEAST
  );
}

/**
 * Reads a talk of a person's own page that takes a few lines: its title, where it was given, and the day.
 *
 * @internal
 */
export function readOwnLines(
  { node }: PassageOf<'paragraph'>,
  facts: DocumentFacts,
): Found | undefined {
  if (!facts.eventsFirst) return undefined;
  const inline = inlineText(node.children, { keepLines: true });
  const lines = linesOf(inline, facts.dayOrder);
  const head = lines ? EVENT_FIRST.exec(lines.title.text) : null;
  if (!lines || (head?.[2].startsWith(':') && !isKnownEvent(head[1])))
    return undefined;
  const from = head ? head[0].length : 0;
  const companions = WITH.exec(lines.title.text);
  const beside = companions
    ? readSpeakerList(companions[1] ?? companions[2])
    : undefined;
  const said = sliceInline(
    lines.title,
    from,
    beside ? companions?.index : undefined,
  );
  const entry = readEntry(
    { text: said.text, spans: [] },
    { titleOnly: true, anyCase: true },
  );
  if (!entry) return undefined;
  const line = facts.context.lineOf(node);
  const { author } = facts.context;
  const speakers =
    beside && entry.speakers.length === 0
      ? [...(author ? [{ name: author, organization: null }] : []), ...beside]
      : entry.speakers;
  const at = lines.title.text.indexOf(entry.title);
  return foundFrom(
    {
      ...entry,
      speakers,
      event: head
        ? canonicalEvent(head[1], { year: Number(lines.day.slice(0, 4)) })
        : entry.event,
      titleAt:
        at < 0
          ? { start: 0, end: lines.title.text.length }
          : { start: at, end: at + entry.title.length },
    },
    lines.title,
    {
      line,
      rule: 'own-lines',
      day: lines.day,
      reasons: knownReasons({
        day: reasonOf('when-below', line, lines.when),
        event: head ? reasonOf('event-before-title', line, head[1]) : null,
      }),
    },
    facts,
  );
}
