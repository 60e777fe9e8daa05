import { languageTagOf } from '../document/values';

let tags: Map<string, string> | undefined;

/** English names of all languages that have a code of two letters, as the Unicode data names them. */
function languageNames(): Map<string, string> {
  if (tags) return tags;
  const names = new Intl.DisplayNames(['en'], {
    type: 'language',
    fallback: 'none',
  });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  tags = new Map(
    letters.flatMap(first =>
      letters.flatMap((second): Array<[string, string]> => {
        const code = first + second;
        const name = names.of(code)?.toLowerCase();
        const [canonical] = Intl.getCanonicalLocales(code);
        return name ? [[name, canonical]] : [];
      }),
    ),
  );
  return tags;
}

/**
 * The BCP 47 tag of a language as data writes it: `Japanese`, `eng` (ISO 639-3), `pt_BR`. Null for anything else.
 *
 * @internal
 */
export function languageTag(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return (
    languageNames().get(value.trim().toLowerCase()) ?? languageTagOf(value)
  );
}
