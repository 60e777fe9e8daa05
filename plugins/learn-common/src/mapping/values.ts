/**
 * What came from outside, brought into the form the schemas of the kinds allow. A value that has no such
 * form is left out: one bad field must not keep the whole entity out of the catalog.
 */

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DATE_TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T.+)?$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const HOST =
  /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;
const EXTERNAL_ID = /^[a-z0-9][a-z0-9-]*:.+$/;

type Maybe = string | null | undefined;

const matching = (pattern: RegExp) => (value: Maybe) =>
  value && pattern.test(value) ? value : undefined;

/** An ISO 8601 date. */
export const date = matching(DATE);

/** An ISO 8601 date, with or without the time. */
export const dateOrTime = matching(DATE_TIME);

/** `11:05`. */
export const clockTime = matching(CLOCK);

/** A BCP 47 tag. */
export const languageTag = matching(LANGUAGE);

/** A host name. */
export const hostName = matching(HOST);

/** `scheme:id`. */
export const externalId = matching(EXTERNAL_ID);

/** Text that says something. */
export function text(value: Maybe): string | undefined {
  return value?.trim() ? value : undefined;
}

/** An address a browser may follow; `javascript:` and the like are none. */
export function httpUrl(value: Maybe): string | undefined {
  if (!value || /\s/.test(value) || !URL.canParse(value)) {
    return undefined;
  }
  return /^https?:\/\//.test(value) ? value : undefined;
}

/** Minutes as an ISO 8601 duration: 25 gives `PT25M`, 90 gives `PT1H30M`. */
export function isoDuration(minutes: number | null): string | undefined {
  const whole = Math.round(minutes ?? 0);
  if (!Number.isFinite(whole) || whole <= 0) {
    return undefined;
  }
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  return `PT${hours ? `${hours}H` : ''}${rest ? `${rest}M` : ''}`;
}

/** The values that are something, or undefined where none is. */
export function list<T>(values: Array<T | undefined>): T[] | undefined {
  const present = values.filter((value): value is T => value !== undefined);
  return present.length > 0 ? present : undefined;
}

/** The object without its undefined fields, which a catalog entity must not have. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as T;
}
