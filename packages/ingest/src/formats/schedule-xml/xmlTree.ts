import { decodeHTML } from 'entities';
import { XMLParser } from 'fast-xml-parser';
import { isObject } from '../../document/values';
import { UnreadableError } from '../../UnreadableError';
import { openingOf } from '../opening';

/** An element of a schedule's XML: attributes behind `@`, its own text behind `#text` and `#cdata`. @internal */
export type XmlElement = Record<string, unknown>;

/** Elements that come many times; the others once. */
const LISTS = new Set([
  'day',
  'room',
  'event',
  'entry',
  'person',
  'speaker',
  'link',
  'attachment',
  'topic',
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  cdataPropName: '#cdata',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  // Decoded where they are read: named entities of HTML stand in these files undeclared.
  processEntities: false,
  trimValues: false,
  isArray: (name, _path, _isLeaf, isAttribute) =>
    !isAttribute && LISTS.has(name),
  // Some leave the HTML of abstracts unescaped.
  stopNodes: ['*.abstract', '*.description'],
});

/** Characters XML 1.0 forbids. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/gu;

/** Elements within each other; schedules need seven. */
const MAX_DEPTH = 200;

/** Refuses what would exhaust a parser that follows elements into each other. */
function refuseDepth(source: string, xml: string): void {
  let depth = 0;
  for (const [, slash, selfClosing] of xml.matchAll(
    /<(\/?)[A-Za-z_][^<>]*?(\/?)>/g,
  )) {
    if (slash) depth -= 1;
    else if (!selfClosing) depth += 1;
    if (depth > MAX_DEPTH) {
      throw new UnreadableError(
        `${source} nests its elements deeper than any schedule does; it is not read.`,
      );
    }
  }
}

/**
 * Parses the XML of a schedule.
 *
 * @returns its root element
 *
 * @throws UnreadableError where it declares entities of its own, nests without end, or is no XML
 *
 * @internal
 */
export function parseScheduleXml(source: string, text: string): XmlElement {
  if (openingOf(text).hasOwnDeclarations) {
    throw new UnreadableError(
      `${source} declares entities of its own, which a schedule has no use for and an attack has; it is not read. Take the DOCTYPE out of it.`,
    );
  }
  const xml = text.replace(FORBIDDEN, '');
  refuseDepth(source, xml);
  try {
    const parsed: unknown = parser.parse(xml);
    const root = isObject(parsed) ? parsed.schedule : undefined;
    // A root without content is an empty text to the parser.
    return isObject(root) ? root : {};
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableError(
      `${source} looks like a schedule in XML but cannot be read as one: ${reason}. Fetch it again, or check it with an XML validator.`,
      { cause },
    );
  }
}

/** The elements of that name right below. @internal */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  const value = Object.hasOwn(element, name) ? element[name] : undefined;
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one): XmlElement[] => {
    if (isObject(one)) return [one];
    return typeof one === 'string' ? [{ '#text': one }] : [];
  });
}

/** The first element of that name right below; an empty one where there is none. @internal */
export function childOf(element: XmlElement, name: string): XmlElement {
  return childrenOf(element, name)[0] ?? {};
}

function strings(value: unknown): string {
  if (Array.isArray(value)) return value.map(strings).join('');
  return typeof value === 'string' ? value : '';
}

/** What an element says: entities decoded, but for those in CDATA. Null where it is empty. @internal */
export function contentOf(element: XmlElement): string | null {
  const raw = strings(element['#text']);
  // Elements whose content is kept as it stands hold their CDATA still marked.
  const text = raw.includes('<![CDATA[')
    ? raw.replace(
        /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|([^<]+|<)/g,
        (_all, cdata?: string, plain?: string) =>
          cdata ?? decodeHTML(plain ?? ''),
      )
    : decodeHTML(raw);
  const content = (text + strings(element['#cdata'])).trim();
  return content || null;
}

/** What the first element of that name says, on one line. @internal */
export function textIn(element: XmlElement, name: string): string | null {
  return contentOf(childOf(element, name))?.replace(/\s+/g, ' ') ?? null;
}

/** An attribute; null where it is empty. @internal */
export function attributeOf(element: XmlElement, name: string): string | null {
  const key = `@${name}`;
  const value = Object.hasOwn(element, key) ? element[key] : undefined;
  return typeof value === 'string' ? decodeHTML(value).trim() || null : null;
}
