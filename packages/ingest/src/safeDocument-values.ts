import { parseHttp } from './media';

/** A rule that a field of something holds to, and what stands there where it does not: null, or nothing at all. */
export interface Check<T> {
  field: keyof T & string;
  isRight(value: unknown): boolean;
  instead: null | undefined;
}

/** Whether a text says anything. @internal */
export function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** An address that can be followed; those without a scheme are relative to a page that nobody told us. @internal */
export function isAddress(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  // As browsers read them, with what is left out of lines that were broken.
  const url = value.replace(/[\t\n\r]/g, '');
  return !/^\s*[a-z][a-z\d+.-]*:/i.test(url) || parseHttp(url) !== null;
}

/** A length of time: some, and an end to it. @internal */
export function isDuration(value: unknown): boolean {
  return Number.isFinite(value) && Number(value) > 0;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the calendar, in the form of ISO 8601. @internal */
export function isDay(value: unknown): boolean {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  const last = DAYS[Number(month) - 1] ?? 0;
  const isLeapDay = month === '02' && day === '29';
  const isLeapYear =
    new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  return Number(day) >= 1 && Number(day) <= last && (!isLeapDay || isLeapYear);
}

/** A time of the day, `09:30`. @internal */
export function isClock(value: unknown): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(String(value));
}

/** A language tag of BCP 47, as far as its form goes. @internal */
export function isLanguage(value: unknown): boolean {
  return /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(String(value));
}

/** A line, from 1. @internal */
export function isLine(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}

/** A thing without the fields that break their rule; itself where none does. @internal */
export function held<T extends object>(
  thing: T,
  checks: ReadonlyArray<Check<T>>,
): T {
  const wrong = checks.filter(({ field, isRight }) => {
    const value = thing[field];
    return value !== null && value !== undefined && !isRight(value);
  });
  if (wrong.length === 0) return thing;
  const changed = { ...thing };
  for (const { field, instead } of wrong) {
    if (instead === null) Reflect.set(changed, field, null);
    else Reflect.deleteProperty(changed, field);
  }
  return changed;
}

/** A list with each of its things made safe, without those that are null; itself where nothing changes. @internal */
export function heldEach<T>(things: T[], safe: (thing: T) => T | null): T[] {
  // Readers of others may be written in JavaScript, and leave out what they have none of.
  if (!Array.isArray(things)) return things;
  const kept = things.map(safe);
  return kept.every((thing, i) => thing === things[i])
    ? things
    : kept.flatMap(thing => (thing === null ? [] : [thing]));
}
