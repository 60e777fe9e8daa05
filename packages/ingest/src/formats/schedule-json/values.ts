import { isObject, textOf } from '../../document/values';
import { fullAddress, mediaOf } from '../../media';
import type { Media } from '../../model';
import type { Session } from '../../schedule';
import { fieldOf, type JsonObject } from '../json';

/** A text as it stands, or in the languages of the site (`{en, fr}`): in the one asked for, in English, in the first. @internal */
export function localText(
  value: unknown,
  language?: string | null,
): string | null {
  if (!isObject(value)) return textOf(value);
  const own = language ? textOf(fieldOf(value, language)) : null;
  return (
    own ??
    textOf(fieldOf(value, 'en')) ??
    Object.values(value)
      .map(textOf)
      .find(text => text !== null) ??
    null
  );
}

/** A name as a text, or as an object that has one. @internal */
export function nameOf(
  value: unknown,
  language?: string | null,
): string | null {
  if (!isObject(value)) return textOf(value);
  for (const key of ['name', 'title', 'slug']) {
    const name = localText(fieldOf(value, key), language);
    if (name) return name;
  }
  return localText(value, language);
}

/** An address of the web, against that of the schedule. @internal */
export function addressOf(value: unknown, base?: string): string | null {
  return fullAddress(textOf(value), base);
}

/** Links as objects or as bare addresses; what leads back to the call for papers is none. @internal */
export function linksOf(value: unknown, base?: string): Session['links'] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((link: unknown) => {
    const url = addressOf(
      isObject(link)
        ? fieldOf(link, 'url') ??
            fieldOf(link, 'link') ??
            fieldOf(link, 'resource')
        : link,
      base,
    );
    const title = isObject(link)
      ? localText(fieldOf(link, 'title') ?? fieldOf(link, 'description'))
      : null;
    return url ? [{ url, title }] : [];
  });
}

/** A recording in a field of its own. @internal */
export function videoIn(
  object: JsonObject,
  keys: string[],
  base?: string,
): Media[] {
  return keys.flatMap(key => {
    const url = addressOf(fieldOf(object, key), base);
    return url ? [mediaOf('video', url)] : [];
  });
}
