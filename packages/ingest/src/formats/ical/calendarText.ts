import ICAL from 'ical.js';
import type { Warning } from '../../model';

/** One property of a calendar. @internal */
export interface CalendarProperty {
  /** Lower case. */
  name: string;
  /** Names in lower case. */
  parameters: ReadonlyMap<string, string>;
  /** Its value as text, unescaped; several values are parted by commas. */
  text: string;
  /** 1-based; null where the calendar is XML. */
  line: number | null;
}

/** VCALENDAR, VEVENT, VTIMEZONE and what else stands between BEGIN and END. @internal */
export interface CalendarComponent {
  /** Lower case. */
  name: string;
  /** 1-based; null where the calendar is XML. */
  line: number | null;
  properties: CalendarProperty[];
  components: CalendarComponent[];
  /** Its properties as written, unfolded. */
  source: string[];
  /** Whether its END is there. */
  isWhole: boolean;
}

/** What properties are called in RFC 5545, 7986 and 9073. */
const KNOWN = new Set(
  (
    'BEGIN END VERSION PRODID CALSCALE METHOD NAME REFRESH-INTERVAL SOURCE COLOR IMAGE CONFERENCE ATTACH CATEGORIES CLASS COMMENT ' +
    'DESCRIPTION GEO LOCATION PERCENT-COMPLETE PRIORITY RESOURCES STATUS SUMMARY COMPLETED DTEND DUE DTSTART DURATION FREEBUSY TRANSP ' +
    'TZID TZNAME TZOFFSETFROM TZOFFSETTO TZURL ATTENDEE CONTACT ORGANIZER RECURRENCE-ID RELATED-TO URL UID EXDATE EXRULE RDATE RRULE ' +
    'ACTION REPEAT TRIGGER CREATED DTSTAMP LAST-MODIFIED SEQUENCE REQUEST-STATUS VTIMEZONE LINK CONCEPT REFID PARTICIPANT-TYPE ' +
    'STRUCTURED-DATA STYLED-DESCRIPTION LOCATION-TYPE CALENDAR-ADDRESS'
  ).split(' '),
);
const PROPERTY = /^([A-Za-z][A-Za-z0-9-]{0,60})[ ]?[;:]/;
/** Written with line breaks in them by programs that do not fold. */
const SENTENCE_END = /[.!?:;>”"]$/;
/** Where a program that folds breaks a line, in octets. */
const FOLDED = { from: 70, to: 78 };
const DEEPEST = 12;
/** Properties beyond which a component tells nothing more. */
const MOST_PROPERTIES = 2000;

/** Where the value begins behind parameters that hold colons themselves, `TZID=(UTC+01:00) Here`. */
const DATE_OR_RULE = /: *(?:\d{8}|\d{4}-\d\d|[+-]?P|FREQ=)/i;

/** What ical.js cannot take, taken apart by the shape that all properties have. */
function looseProperty(source: string, line: number): CalendarProperty {
  const name = PROPERTY.exec(source)?.[1] ?? source;
  const rest = source.slice(name.length);
  const colon = DATE_OR_RULE.exec(rest)?.index ?? rest.lastIndexOf(':');
  const parameters = new Map<string, string>();
  for (const parameter of rest.slice(0, Math.max(colon, 0)).split(';')) {
    const [key, value] = parameter.split('=', 2);
    if (value) parameters.set(key.trim().toLowerCase(), value);
  }
  const text = rest.slice(colon + 1).trim();
  return { name: name.toLowerCase(), parameters, text, line };
}

/** Kept as written: ical.js refuses what stands beside dates, a space or words instead of one. */
const AS_WRITTEN = /^(?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RRULE|DURATION)\b/i;

function readProperty(source: string, line: number): CalendarProperty {
  if (AS_WRITTEN.test(source)) return looseProperty(source, line);
  try {
    const [name, given, , ...values] = ICAL.parse.property(source) as [
      string,
      Record<string, string | string[]>,
      string,
      ...unknown[],
    ];
    const parameters = new Map(
      Object.entries(given).map(([key, value]) => [key, String(value)]),
    );
    const text = values.flat().map(String).join(',');
    // Unknown properties are not unescaped; theirs are texts all the same.
    const isRaw = name.startsWith('x-') && !parameters.has('value');
    return {
      name,
      parameters,
      text: (isRaw ? unescapeText(text) : text).trim(),
      line,
    };
  } catch {
    return looseProperty(source, line);
  }
}

function unescapeText(text: string): string {
  return text.replace(/\\([nN,;\\])/g, (_, mark: string) =>
    mark === 'n' || mark === 'N' ? '\n' : mark,
  );
}

interface LogicalLine {
  pieces: string[];
  line: number;
  name: string;
}

/**
 * The properties of a calendar, each in one line: folded lines are put together, and lines that are no property belong to the
 * text before them, with their line break.
 */
function* logicalLines(text: string): Generator<LogicalLine> {
  const lines = text.split('\n');
  const isLower = !/^\s*BEGIN:/m.test(text.slice(0, 2000));
  let current: LogicalLine | undefined;
  let length = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const found = PROPERTY.exec(line.trimStart());
    const name = found?.[1].toUpperCase() ?? '';
    const isProperty =
      found &&
      (KNOWN.has(name) || name.startsWith('X-')) &&
      (isLower || found[1] === name || name.startsWith('X-'));
    const isIndented = /^[ \t]/.test(line);
    const isStructure = isProperty && (name === 'BEGIN' || name === 'END');
    if (isProperty && (!isIndented || isStructure)) {
      if (current) yield current;
      current = { pieces: [line.trim()], line: index + 1, name };
    } else if (current && isIndented) {
      const isFolded =
        (length >= FOLDED.from && length <= FOLDED.to) ||
        !SENTENCE_END.test(lines[index - 1].trimEnd());
      current.pieces.push(isFolded ? line.slice(1) : `\\n${line.slice(1)}`);
    } else if (current) {
      current.pieces.push(`\\n${line}`);
    }
    length = Buffer.byteLength(line);
  }
  if (current) yield current;
}

/**
 * Reads a calendar into its components, whatever state it is in: line breaks inside of texts, properties in places where they
 * do not belong, spaces around the colon, missing ENDs. A component that is cut off is kept and says so.
 *
 * @internal
 */
export function readComponents(text: string): {
  components: CalendarComponent[];
  warnings: Warning[];
} {
  const root = component('', 0);
  const stack = [root];
  for (const { pieces, line, name } of logicalLines(text)) {
    const top = stack[stack.length - 1];
    if (name === 'BEGIN' && stack.length < DEEPEST) {
      const begun = component(kindOf(pieces[0]), line);
      // An event within an event: the END of the first is missing.
      const twin = stack.findIndex(open => open.name === begun.name);
      if (twin > 0 && begun.name === 'vevent') stack.length = twin;
      stack[stack.length - 1].components.push(begun);
      stack.push(begun);
    } else if (name === 'END') {
      const at = stack.map(open => open.name).lastIndexOf(kindOf(pieces[0]));
      if (at > 0) {
        stack[at].isWhole = true;
        stack.length = at;
      }
    } else if (name !== 'BEGIN' && top.properties.length < MOST_PROPERTIES) {
      const source = pieces.join('');
      top.source.push(source);
      top.properties.push(readProperty(source, line));
    }
  }
  const open = stack[1];
  return {
    components: root.components,
    warnings: open
      ? [
          {
            line: null,
            message: `The calendar breaks off: its END:${open.name.toUpperCase()} is missing. What stands before was read.`,
          },
        ]
      : [],
  };
}

function component(name: string, line: number): CalendarComponent {
  return {
    name,
    line,
    properties: [],
    components: [],
    source: [],
    isWhole: false,
  };
}

function kindOf(line: string): string {
  return line
    .slice(line.indexOf(':') + 1)
    .trim()
    .toLowerCase();
}

/** The first property of a name. @internal */
export function propertyOf(
  { properties }: CalendarComponent,
  name: string,
): CalendarProperty | undefined {
  return properties.find(property => property.name === name);
}

/** The text of the first property of a name; null where it is not there or empty. @internal */
export function textOf(from: CalendarComponent, name: string): string | null {
  return propertyOf(from, name)?.text.trim() || null;
}
