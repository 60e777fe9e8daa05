/**
 * Reads an http(s) address; null for anything else, relative addresses included.
 *
 * @internal
 */
export function parseHttp(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:'
    ? parsed
    : null;
}

/**
 * An http(s) address in full, against that of the document it stands in; null for anything else.
 *
 * @internal
 */
export function fullAddress(
  url: string | null,
  base: string | undefined,
): string | null {
  if (!url || !URL.canParse(url, base)) return null;
  return parseHttp(new URL(url, base).href)?.href ?? null;
}
