import { isObject } from './values';

/**
 * A thing that JSON-LD describes, as far as schema.org knows it.
 *
 * @internal
 */
export interface Thing {
  /** Names of its types without prefix or address, `EducationEvent`. */
  types: string[];
  /** Its properties; things among their values are not resolved. */
  properties: ReadonlyMap<string, unknown>;
  /** The thing of which it is a value, and the property: `subEvent`; null at the top. */
  within: { thing: Thing; property: string } | null;
}

/** Deeper than any page nests. */
const MAX_DEPTH = 40;
/** Things beyond which a text is data of another kind. */
const MAX_THINGS = 20_000;
/** Values that are looked at, things or not. */
const MAX_VALUES = 500_000;

/** The values of a property; one alone is a list of one. @internal */
export function valuesOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  if (isObject(value) && Array.isArray(value['@list'])) return value['@list'];
  return [value];
}

function typesOf(value: unknown): string[] {
  return valuesOf(value).flatMap(type =>
    typeof type === 'string' && type.length < 200
      ? [type.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, '')]
      : [],
  );
}

/**
 * All things that a JSON value describes, in their order: at the top, in graphs, in lists, and wrapped in whatever else a site
 * keeps its metadata in.
 *
 * @internal
 */
function thingsOf(json: unknown): Thing[] {
  const things: Thing[] = [];
  let looked = 0;
  const walk = (value: unknown, within: Thing['within'], depth: number) => {
    looked += 1;
    if (depth > MAX_DEPTH || looked > MAX_VALUES || things.length >= MAX_THINGS)
      return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item, within, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    const types = typesOf(value['@type']);
    const properties = new Map(
      Object.entries(value).map(([name, one]): [string, unknown] => [
        name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, ''),
        one,
      ]),
    );
    if (types.length === 0) {
      for (const one of properties.values()) walk(one, within, depth + 1);
      return;
    }
    const thing: Thing = { types, properties, within };
    things.push(thing);
    for (const [property, one] of properties) {
      if (!property.startsWith('@')) walk(one, { thing, property }, depth + 1);
    }
    walk(properties.get('@graph'), within, depth + 1);
  };
  walk(json, null, 0);
  return things;
}

/** What stands before JSON-LD in the wild, each at most once, in this order. */
const BEFORE = [/^<script\b[^>]*>/i, /^\/\//, /^<!(?:\[CDATA\[|--)/i];
/** What stands behind it, the last first. */
const BEHIND = [';', '</script>', ']]>', '-->', '//'];

/** JSON without what it is wrapped in. Piece by piece: patterns of several optional spaces take forever on long ones. */
function unwrapped(text: string): string {
  const begun = BEFORE.reduce(
    (rest, pattern) => rest.replace(pattern, '').trimStart(),
    text.trim(),
  );
  return BEHIND.reduce((rest, end) => {
    const isThere = rest.slice(-end.length).toLowerCase() === end;
    return isThere ? rest.slice(0, -end.length).trimEnd() : rest;
  }, begun);
}

/**
 * The things that a block of JSON-LD describes; none where it is no JSON.
 *
 * @internal
 */
export function readLinkedData(text: string): Thing[] {
  for (const candidate of [text, unwrapped(text)]) {
    try {
      return thingsOf(JSON.parse(candidate));
    } catch {
      // Pages are full of blocks that are not quite JSON.
    }
  }
  return [];
}
