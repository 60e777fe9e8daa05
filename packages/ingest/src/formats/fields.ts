import { isObject, textOf } from '../document/values';
import { fieldOf, type JsonObject } from './json';

/** The object that a value is; one without fields where it is none. @internal */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Text on one line, or a number as text; null where it is something else or empty. @internal */
export function textField(object: JsonObject, name: string): string | null {
  return textOf(fieldOf(object, name));
}

/** The items of a list; one value alone is a list of one. @internal */
export function listField(object: JsonObject, name: string): unknown[] {
  const value = fieldOf(object, name);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The texts of a list. @internal */
export function textsField(object: JsonObject, name: string): string[] {
  return listField(object, name).flatMap(value =>
    typeof value === 'string' ? textOf(value) ?? [] : [],
  );
}
