import { decodeHTML } from 'entities';
import { XMLParser } from 'fast-xml-parser';
import type { Warning } from '../../model';
import { UnreadableError } from '../../UnreadableError';
import { openingOf } from '../opening';
import type { FormatInput } from '../types';
import type { CalendarComponent, CalendarProperty } from './calendarText';

/** An element as the parser gives it with `preserveOrder`: one key is its name, `#text` is text. */
type XmlNode = Record<string, unknown>;

const COMPONENT = /^(?:vcalendar|vevent|vtimezone|standard|daylight)$/;
/** Elements within each other: xCal needs six, HTML in a description some more. */
const DEEPEST = 200;
const TAG = /<(\/?)[A-Za-z][^<>]{0,5000}?(\/?)>/g;

/** Whether a text is a calendar in XML. @internal */
export function isXcal(text: string): boolean {
  return (
    /^\s*</.test(text.slice(0, 1000)) &&
    openingOf(text).element?.toLowerCase() === 'icalendar'
  );
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, closes, isEmpty] of text.matchAll(TAG)) {
    if (closes) depth -= 1;
    else if (!isEmpty) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function nameOf(node: XmlNode): string {
  const [key = ''] = Object.keys(node);
  return key.toLowerCase();
}

function childrenOf(node: XmlNode): XmlNode[] {
  const [value] = Object.values(node);
  return Array.isArray(value) ? value : [];
}

/** All text in an element: RFC 6321 wraps each value in an element of its type. */
function textIn(node: XmlNode): string {
  return childrenOf(node)
    .filter(child => nameOf(child) !== 'parameters')
    .map(child =>
      nameOf(child) === '#text'
        ? String(Object.values(child)[0])
        : textIn(child),
    )
    .join(nameOf(node) === 'categories' ? ',' : ' ')
    .trim();
}

function propertyOf(node: XmlNode, language: string): CalendarProperty {
  const text = decodeHTML(textIn(node));
  const parameters = new Map<string, string>();
  for (const group of childrenOf(node)) {
    if (nameOf(group) !== 'parameters') continue;
    for (const parameter of childrenOf(group))
      parameters.set(nameOf(parameter), decodeHTML(textIn(parameter)));
  }
  const name = nameOf(node);
  // The dialect of pentabarf and pretalx has no parameters: the name is the value.
  if (name === 'attendee' && !parameters.has('cn')) parameters.set('cn', text);
  if (name === 'summary' && language) parameters.set('language', language);
  return {
    name: name === 'category' ? 'categories' : name,
    parameters,
    text,
    line: null,
  };
}

function componentOf(node: XmlNode): CalendarComponent {
  const children = childrenOf(node).flatMap(child =>
    ['properties', 'components'].includes(nameOf(child))
      ? childrenOf(child)
      : [child],
  );
  const language = children.find(child => nameOf(child) === 'language-code');
  const isComponent = (child: XmlNode) => COMPONENT.test(nameOf(child));
  return {
    name: nameOf(node),
    line: null,
    isWhole: true,
    source: [],
    components: children.filter(isComponent).map(componentOf),
    properties: children
      .filter(child => !isComponent(child) && nameOf(child) !== '#text')
      .map(child => propertyOf(child, language ? textIn(language) : '')),
  };
}

/**
 * Reads iCalendar in XML: RFC 6321, and the older dialect of pentabarf that pretalx and frab write, where each property is an
 * element with its value as text.
 *
 * @throws UnreadableError when it is no XML.
 *
 * @internal
 */
export function readXcal({ source, text }: FormatInput): {
  components: CalendarComponent[];
  warnings: Warning[];
} {
  const refuse = (why: string, cause?: unknown) =>
    new UnreadableError(
      `${source} is an iCalendar in XML that cannot be read: ${why}. Give the calendar as .ics instead.`,
      { cause },
    );
  if (isTooDeep(text))
    throw refuse('its elements are nested too deeply for a calendar');
  let nodes: XmlNode[];
  try {
    nodes = new XMLParser({
      ignoreAttributes: true,
      parseTagValue: false,
      preserveOrder: true,
      // What a document declares itself is not expanded; the entities of XML are.
      processEntities: false,
      removeNSPrefix: true,
    }).parse(text);
  } catch (error) {
    throw refuse(
      error instanceof Error ? error.message : 'it is no XML',
      error,
    );
  }
  const root = nodes.find(node => nameOf(node) === 'icalendar');
  return {
    components: root
      ? childrenOf(root)
          .filter(child => nameOf(child) === 'vcalendar')
          .map(componentOf)
      : [],
    warnings: [],
  };
}
