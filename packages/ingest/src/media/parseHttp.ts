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
