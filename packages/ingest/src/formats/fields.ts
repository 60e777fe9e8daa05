/**
 * Fields of data from outside, read one by one: a field of the wrong kind is a field not given.
 *
 * @internal
 */
export type Fields = ReadonlyMap<string, unknown>;

/** The fields of an object; none where the value is no object. @internal */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : new Map();
}

/** Text, or a number as text; null where it is something else or empty. @internal */
export function textField(fields: Fields, name: string): string | null {
  const value = fields.get(name);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

/** The items of a list; one value alone is a list of one. @internal */
export function listField(fields: Fields, name: string): unknown[] {
  const value = fields.get(name);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The texts of a list. @internal */
export function textsField(fields: Fields, name: string): string[] {
  return listField(fields, name).flatMap(value =>
    typeof value === 'string' && value.trim() ? [value.trim()] : [],
  );
}
