import { isObject } from '../document/values';
import type { Warning } from '../model';
import { UnreadableError } from '../UnreadableError';
import type { FormatInput } from './types';

/** An object of JSON, of which nothing is known. @internal */
export type JsonObject = { [key: string]: unknown };

/** A text as JSON. @internal */
export interface ParsedJson {
  value: unknown;
  /** What had to be repaired. */
  warnings: Warning[];
}

/** A backslash with what JSON lets follow it, any other backslash, or a control character that JSON wants escaped. */
const ESCAPES =
  /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\|[^\P{Cc}\t\n\r\u007F-\u009F]/gu;

/** Takes out what JSON does not know and tools write all the same: `\s`, raw control characters. */
function repaired(text: string): {
  text: string;
  places: number;
  line: number;
} {
  let places = 0;
  let line = 0;
  const changed = text.replace(ESCAPES, (match: string, offset: number) => {
    if (match.length > 1) return match;
    if (places === 0) line = text.slice(0, offset).split('\n').length;
    places += 1;
    return match === '\\' ? '' : ' ';
  });
  return { text: changed, places, line };
}

function parse(text: string): ParsedJson | null {
  try {
    return { value: JSON.parse(text), warnings: [] };
  } catch {
    // Below, with what can be repaired.
  }
  const { text: changed, places, line } = repaired(text);
  if (places === 0) return null;
  try {
    const value: unknown = JSON.parse(changed);
    const message = `The JSON is not well-formed: ${places} escape${
      places === 1 ? '' : 's'
    } or control characters that JSON does not know, the first in line ${line}; they were left out.`;
    return { value, warnings: [{ line, message }] };
  } catch {
    return null;
  }
}

const parsed = new WeakMap<FormatInput, ParsedJson | null>();

/**
 * A document as JSON, read once however many formats ask. Null for what is none, or is damaged beyond repair.
 *
 * @internal
 */
export function jsonOf(input: FormatInput): ParsedJson | null {
  const known = parsed.get(input);
  if (known !== undefined) return known;
  const json = /^\s*[[{]/.test(input.text.slice(0, 1000))
    ? parse(input.text)
    : null;
  parsed.set(input, json);
  return json;
}

/**
 * A document as JSON that a format was asked to read.
 *
 * @throws UnreadableError where it is none, saying where it breaks off
 *
 * @internal
 */
export function requireJson(input: FormatInput): ParsedJson {
  const json = jsonOf(input);
  if (json) return json;
  let reason = 'it is no JSON';
  try {
    JSON.parse(input.text);
  } catch (error) {
    if (error instanceof Error) reason = error.message;
  }
  throw new UnreadableError(
    `${input.source} cannot be read as JSON: ${reason}. It may be cut off; fetch it again.`,
  );
}

/** A field of an object that is one of its own; undefined where there is none. @internal */
export function fieldOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The objects of a list; empty for what is no list. @internal */
export function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Values not found after which a text is held to write them in another way; each search goes through all of it. */
const MAX_MISSED = 20;

/**
 * Finds the lines on which values stand, in a text that has lines: each value is looked for behind the one before it.
 *
 * @internal
 */
export function lineFinder(text: string): (value: string) => number | null {
  let line = 1;
  let at = 0;
  let missed = text.trimEnd().includes('\n') ? 0 : MAX_MISSED;
  return value => {
    if (missed >= MAX_MISSED) return null;
    const found = text.indexOf(JSON.stringify(value), at);
    if (found < 0) {
      missed += 1;
      return null;
    }
    for (
      let next = text.indexOf('\n', at);
      next >= 0 && next < found;
      next = text.indexOf('\n', at)
    ) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}
