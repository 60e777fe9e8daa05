import { withoutDataUris } from '../limits';

/** Elements that are nothing to read and often most of a page. JSON-LD is a script that says something. */
const HEAVY =
  /<(script|style|svg|noscript|template)\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/\1\s*>/gi;

/**
 * Takes scripts, styles, drawings and embedded files out of a page before it is parsed. Lines keep their numbers.
 *
 * @internal
 */
export function lighten(html: string): string {
  return withoutDataUris(html).replace(HEAVY, element =>
    '\n'.repeat((element.match(/\n/g) ?? []).length),
  );
}
