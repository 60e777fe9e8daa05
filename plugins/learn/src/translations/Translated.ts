/** Texts of a part of the page: words, or parts of their own. */
type Texts = { readonly [key in string]: string | Texts };

/**
 * The texts of a part in another language: all of them, and no others.
 *
 * @internal
 */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
};

/** The keys of texts, with those of their parts as `part.key`. */
type Keys<T, P extends string = ''> = T extends object
  ? {
      [K in keyof T & string]: T[K] extends string
        ? `${P}${K}`
        : Keys<T[K], `${P}${K}.`>;
    }[keyof T & string]
  : never;

/**
 * Texts by their full keys, as translation refs take them.
 *
 * @internal
 */
export function flatTexts<T extends object>(
  texts: T,
): { [key in Keys<T>]: string } {
  const entries = (part: object, prefix: string): Array<[string, string]> =>
    Object.entries(part as Texts).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : entries(value, `${prefix}${key}.`),
    );
  return Object.fromEntries(entries(texts, '')) as {
    [key in Keys<T>]: string;
  };
}
