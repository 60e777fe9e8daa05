/**
 * The URL if a browser may follow it, otherwise nothing: what sources say is
 * hostile input, and `javascript:` must never become a link.
 *
 * @internal
 */
export function safeUrl(url: string | null | undefined): string | undefined {
  if (!url) {
    return undefined;
  }
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The host of a URL as people say it.
 *
 * @internal
 */
export function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
}
