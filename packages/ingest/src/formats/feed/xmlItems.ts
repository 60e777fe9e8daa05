import { dateOf } from '../../document/values';
import { compare } from '../../resolve/normalise';

/**
 * Where an item stands in a feed's XML.
 *
 * @internal
 */
export interface XmlSpan {
  start: number;
  end: number;
}

/** @internal */
export interface XmlItems {
  spans: XmlSpan[];
  /** Offset from which on the XML is cut off, or null where it is whole. */
  cutAt: number | null;
}

const ITEM_TAG = /<(\/?)(?:\w+:)?(item|entry)(?=[\s>/])|<!\[CDATA\[|<!--/g;

/**
 * Finds the items of a feed in its XML, and whether the XML ends before it should. One pass; text in CDATA and comments is
 * passed over.
 *
 * @internal
 */
export function findXmlItems(xml: string): XmlItems {
  const spans: XmlSpan[] = [];
  let open: number | null = null;
  let unclosed: number | null = null;
  ITEM_TAG.lastIndex = 0;
  for (let tag = ITEM_TAG.exec(xml); tag; tag = ITEM_TAG.exec(xml)) {
    if (tag[0].startsWith('<!')) {
      const closing = tag[0] === '<!--' ? '-->' : ']]>';
      const end = xml.indexOf(closing, tag.index);
      if (end < 0) {
        unclosed = tag.index;
        break;
      }
      ITEM_TAG.lastIndex = end + closing.length;
    } else if (!tag[1]) {
      open ??= tag.index;
    } else if (open !== null) {
      const end = xml.indexOf('>', tag.index);
      if (end < 0) break;
      spans.push({ start: open, end: end + 1 });
      open = null;
    }
  }
  const whole =
    /<\/(?:\w+:)?(?:rss|feed|rdf)\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/i.test(
      xml.slice(-2000),
    );
  return { spans, cutAt: whole ? null : open ?? unclosed ?? xml.length };
}

const DATE =
  /<(?:\w+:)?(?:pubDate|published|updated|date|modified)\b[^>]*>\s*(?:<!\[CDATA\[)?\s*([^<\]]+)/i;

/**
 * The newest items, as many as the limit allows, in the order of the feed. Items without a date count as old as their place says.
 *
 * @internal
 */
export function newestSpans(
  xml: string,
  spans: XmlSpan[],
  limit: number,
): XmlSpan[] {
  if (spans.length <= limit) return spans;
  const dated = spans.map((span, index) => ({
    span,
    index,
    date: dateOf(DATE.exec(xml.slice(span.start, span.end))?.[1]) ?? '',
  }));
  return dated
    .sort((a, b) => compare(b.date, a.date) || a.index - b.index)
    .slice(0, limit)
    .sort((a, b) => a.index - b.index)
    .map(({ span }) => span);
}

/** Elements that may hold an item's content, as far as one reader prefers them to another. */
const CONTENT =
  /<((?:\w+:)?(?:encoded|description|content|summary))\b([^>]*)>/gi;

/**
 * The line on which a content element's text starts that reads as `content` once it is decoded.
 *
 * @param line - of the item's own start
 *
 * @internal
 */
export function contentLine(
  item: string,
  content: string,
  line: number,
): number {
  const probe = content
    .trim()
    .slice(0, 40)
    .replace(/[<>&"'\s].*$/s, '');
  const blankLines = (text: string) =>
    (/^\s*/.exec(text)?.[0].match(/\n/g) ?? []).length;
  let fallback = line;
  let longest = 0;
  for (const element of item.matchAll(CONTENT)) {
    if (element[2].endsWith('/')) continue;
    const start = element.index + element[0].length;
    const close = item.indexOf(`</${element[1]}`, start);
    const raw = item
      .slice(start, close < 0 ? undefined : close)
      .replace(/^(\s*)<!\[CDATA\[/, '$1');
    const from =
      line +
      (item.slice(0, start).match(/\n/g) ?? []).length +
      blankLines(raw) -
      blankLines(content);
    const first = raw.trimStart().slice(0, 60).replace(/&lt;/g, '<');
    if (raw.length > longest && (probe === '' || first.includes(probe))) {
      longest = raw.length;
      fallback = from;
    }
  }
  return fallback;
}

/** Entities of typography: an author's tool wrote them, and the feed's tool escaped them once more. */
const ESCAPED_TWICE =
  /&amp;(?:[lr][sd]quo|ndash|mdash|hellip|#8\d{3}|[a-zA-Z](?:acute|grave|circ|uml|tilde|cedil));/g;

/**
 * Looks for entities that were escaped twice in an item as it stands in the file.
 *
 * @param line - of the item's own start
 *
 * @internal
 */
export function findEscapedTwice(
  item: string,
  line: number,
): { line: number; places: number; example: string } | null {
  const places = [...item.matchAll(ESCAPED_TWICE)];
  const first = places.at(0);
  if (!first) return null;
  const before = item.slice(0, first.index);
  return {
    line: line + (before.match(/\n/g) ?? []).length,
    places: places.length,
    example: first[0],
  };
}
