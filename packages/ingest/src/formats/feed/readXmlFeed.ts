import type { Warning } from '../../model';
import { UnreadableError } from '../../UnreadableError';
import { openingOf } from '../opening';
import type { Feed, FeedItem } from './FeedItem';
import { parseXmlFeed, type ParsedFeed, type XmlRoot } from './xmlFeed';
import {
  contentLine,
  findEscapedTwice,
  findXmlItems,
  newestSpans,
} from './xmlItems';

/** @internal */
export interface FeedReading {
  feed: Feed;
  warnings: Warning[];
}

/** Characters XML 1.0 forbids, raw or as references. */
const FORBIDDEN =
  /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]|&#(?:[0-8]|1[1245-9]|2\d|3[01]|x0?[0-8bcefBCEF]|x1[\da-fA-F]);/gu;

/**
 * The element at the root of a feed's XML, or null where the text is no feed.
 *
 * @internal
 */
export function xmlRootOf(text: string): XmlRoot | null {
  const { element } = openingOf(text);
  const name = element?.replace(/^\w+:/, '').toLowerCase();
  return name === 'rss' || name === 'feed' || name === 'rdf' ? name : null;
}

const CLOSING: Record<XmlRoot, string> = {
  rss: '</channel></rss>',
  feed: '</feed>',
  rdf: '</rdf:RDF>',
};

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (
    let next = text.indexOf('\n');
    next >= 0 && next < offset;
    next = text.indexOf('\n', next + 1)
  ) {
    line += 1;
  }
  return line;
}

/** Lines of many offsets that rise, in one pass. */
function linesAt(text: string, offsets: number[]): number[] {
  let line = 1;
  let done = 0;
  return offsets.map(offset => {
    for (
      let next = text.indexOf('\n', done);
      next >= 0 && next < offset;
      next = text.indexOf('\n', done)
    ) {
      line += 1;
      done = next + 1;
    }
    return line;
  });
}

function refuseEntities(source: string, text: string): void {
  // What an article in CDATA quotes of XML declares nothing.
  const declared = text
    .slice(0, 200_000)
    .replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g, '');
  if (openingOf(text).hasOwnDeclarations || /<!ENTITY/i.test(declared)) {
    throw new UnreadableError(
      `${source} declares entities of its own, which a feed has no use for and an attack has; it is not read. Take the DOCTYPE out of the feed.`,
    );
  }
}

/** What the feed names as the base of its links, in one of its outer elements. */
function baseOf(head: string): string | null {
  const base = /\sxml:base\s*=\s*["'](https?:\/\/[^"'<>\s]{1,500})["']/.exec(
    head.slice(0, 10_000),
  )?.[1];
  return base && URL.canParse(base) ? base : null;
}

/**
 * Reads an RSS, Atom or RDF feed. What is cut off, not well-formed or too much costs those items and a warning.
 *
 * @throws UnreadableError where entities are declared, or nothing is whole enough to be read.
 *
 * @internal
 */
export function readXmlFeed(
  source: string,
  text: string,
  root: XmlRoot,
  maxItems: number,
): FeedReading {
  refuseEntities(source, text);
  const warnings: Warning[] = [];
  const forbidden = text.search(FORBIDDEN);
  if (forbidden >= 0) {
    const line = lineAt(text, forbidden);
    warnings.push({
      line,
      message: `The feed is not well-formed: it has control characters that XML forbids, the first in line ${line}. They were left out.`,
    });
  }
  const xml = text.replace(FORBIDDEN, '');
  const { spans, cutAt } = findXmlItems(xml);
  if (cutAt !== null) {
    const line = lineAt(xml, cutAt);
    if (spans.length === 0) {
      throw new UnreadableError(
        `${source} is cut off in line ${line}, before its first item ends. Fetch it again.`,
      );
    }
    warnings.push({
      line,
      message: `The feed is cut off in line ${line}; the ${spans.length} items before it were read.`,
    });
  }
  const chosen = newestSpans(xml, spans, maxItems);
  if (chosen.length < spans.length) {
    warnings.push({
      line: null,
      message: `The feed has ${spans.length} items; the newest ${chosen.length} were read.`,
    });
  }
  const isWhole = cutAt === null && chosen.length === spans.length;
  const head = xml.slice(0, spans[0]?.start ?? xml.length);
  const readable = isWhole
    ? xml
    : [
        head,
        ...chosen.map(({ start, end }) => xml.slice(start, end)),
        CLOSING[root],
      ].join('');

  let parsed: ParsedFeed;
  try {
    parsed = parseXmlFeed(readable, root);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableError(
      `${source} looks like a feed but cannot be read as one: ${reason}. Check it with a feed validator.`,
      { cause },
    );
  }
  // Items without anything to read are left out by the parser: places are only sure where none was.
  const placed = parsed.items.length === chosen.length;
  if (!placed && parsed.items.length < chosen.length) {
    warnings.push({
      line: null,
      message: `${
        chosen.length - parsed.items.length
      } items have neither title nor text and were left out.`,
    });
  }
  const lines = linesAt(
    xml,
    chosen.map(({ start }) => start),
  );
  const items: FeedItem[] = parsed.items.map((item, index) => {
    if (!placed) {
      return { ...item, linesKept: false, line: null, escapedTwice: null };
    }
    const raw = xml.slice(chosen[index].start, chosen[index].end);
    return {
      ...item,
      linesKept: true,
      line: contentLine(raw, item.content, lines[index]),
      escapedTwice: findEscapedTwice(raw, lines[index]),
    };
  });
  return { feed: { ...parsed, base: baseOf(head), items }, warnings };
}
