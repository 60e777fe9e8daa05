import { DateTime, Duration } from 'luxon';
import { type Thing, valuesOf } from '../document/linkedData';
import { textOf } from '../document/values';
import { fullAddress } from '../media';
import type { Speaker } from '../model';
import { readAffiliation } from '../people';

/** Where the JSON-LD was found. */
export interface LinkedDataContext {
  /** Base of relative addresses. */
  url: string | null;
  /** ISO 8601 date on which the document was published, as far as it says. */
  published: string | null;
  /** The event the source's owner says everything belongs to. */
  event: string | null;
}

/** Things by their `@id`, for references among them. */
export type ThingsById = ReadonlyMap<string, Thing>;

/** @internal */
export function thingsById(things: readonly Thing[]): ThingsById {
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing.properties.get('@id');
    // A reference has an id and a type at most.
    if (typeof id === 'string' && thing.properties.has('name') && !byId.has(id))
      byId.set(id, thing);
  }
  return byId;
}

type Properties = Thing['properties'];

/** What a value describes: itself, or the thing it refers to. @internal */
export function describedBy(
  value: unknown,
  byId: ThingsById,
): Properties | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return typeof value === 'string'
      ? byId.get(value)?.properties ?? null
      : null;
  const own = new Map<string, unknown>(Object.entries(value));
  const id = own.get('@id');
  const known = typeof id === 'string' ? byId.get(id) : undefined;
  return known && !own.has('name') ? known.properties : own;
}

/** The first text among the values of a property. @internal */
export function textIn(
  properties: Properties,
  ...names: string[]
): string | null {
  for (const name of names) {
    for (const value of valuesOf(properties.get(name))) {
      const inner =
        typeof value === 'object' && value !== null && '@value' in value
          ? value['@value']
          : value;
      const text = textOf(inner);
      if (text) return text;
    }
  }
  return null;
}

/** Names of the people or organizations among the values of a property. @internal */
export function namesIn(
  properties: Properties,
  byId: ThingsById,
  ...names: string[]
): string[] {
  const found = names.flatMap(name =>
    valuesOf(properties.get(name)).flatMap(value => {
      const described = describedBy(value, byId);
      const text = described
        ? textIn(described, 'name', 'legalName')
        : textOf(value);
      return text && text.length < 200 ? [text] : [];
    }),
  );
  return [...new Set(found)];
}

/** The addresses among the values of properties, absolute. @internal */
export function urlsIn(
  properties: Properties,
  base: string | null,
  ...names: string[]
): string[] {
  const urls = names.flatMap(name =>
    valuesOf(properties.get(name)).flatMap(value => {
      const text =
        typeof value === 'object' && value !== null && '@id' in value
          ? textOf(value['@id'])
          : textOf(value);
      return fullAddress(text, base ?? undefined) ?? [];
    }),
  );
  return [...new Set(urls)];
}

/** Whom an event names as those who speak. @internal */
export function performersIn(
  properties: Properties,
  byId: ThingsById,
): Speaker[] {
  const values = [
    'performer',
    'performers',
    'speaker',
    'speakers',
    'actor',
    'presenter',
  ].flatMap(name => valuesOf(properties.get(name)));
  const speakers = values.slice(0, 50).flatMap((value): Speaker[] => {
    const described = describedBy(value, byId);
    const name = described ? textIn(described, 'name') : textOf(value);
    if (!name || name.length > 120 || /^https?:/.test(name)) return [];
    const [stated] = described
      ? namesIn(described, byId, 'affiliation', 'worksFor', 'memberOf')
      : [];
    const job = described ? textIn(described, 'jobTitle') : null;
    const read = job ? readAffiliation(job) : null;
    const role = read?.role ?? job;
    return [
      {
        name,
        organization: stated ?? (read?.role ? read.organization : null),
        ...(role && { role }),
      },
    ];
  });
  return [...new Map(speakers.map(one => [one.name, one])).values()];
}

/** Minutes of an ISO 8601 duration, `PT57M04S`; null for anything else. @internal */
export function secondsOf(value: unknown): number | null {
  const text = textOf(value);
  if (!text || text.length > 40) return null;
  const duration = Duration.fromISO(text);
  const seconds = duration.isValid ? duration.as('seconds') : Number.NaN;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

/** A date of JSON-LD, as far as it is to be believed. */
export interface WeakDate {
  /** ISO 8601 date, as written. */
  day: string;
  /** Local time as written, with or without an offset. */
  time: string | null;
  /** ISO 8601 instant, where there is an offset. */
  instant: string | null;
  /** Written in UTC, `Z`: at the event it may have been another time. */
  isUtc: boolean;
}

/**
 * Reads a date of JSON-LD. Generators write the moment at which they run where an event has no date: what has seconds, or is
 * the very day on which the page was published, is none.
 *
 * @internal
 */
export function weakDate(
  value: unknown,
  published: string | null,
): WeakDate | null {
  const text = textOf(value);
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text ?? '',
    );
  if (!match) return null;
  const [, day, time, seconds = '0', fraction = '0', offset] = match;
  if (!DateTime.fromISO(day).isValid || day === published) return null;
  if (Number(seconds) > 0 || Number(fraction) > 0) return null;
  const instant =
    time && offset
      ? DateTime.fromISO(`${day}T${time}${offset}`, { zone: 'utc' })
      : null;
  return {
    day,
    time: time ?? null,
    isUtc: offset === 'Z',
    instant: instant?.isValid
      ? instant.toISO({ suppressMilliseconds: true })
      : null,
  };
}
